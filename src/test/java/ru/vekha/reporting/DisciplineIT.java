package ru.vekha.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.control.Acceptance;
import ru.vekha.control.ControlCards;
import ru.vekha.control.ShiftRequests;
import ru.vekha.control.Shifts;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.Scope;
import ru.vekha.reporting.discipline.Discipline;
import ru.vekha.reporting.discipline.DisciplineGrouping;
import ru.vekha.reporting.discipline.DisciplineLine;
import ru.vekha.reporting.discipline.DisciplinePeriod;
import ru.vekha.reporting.discipline.DisciplineQuestion;
import ru.vekha.reporting.discipline.DisciplineTable;
import ru.vekha.town.Cards;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** Who keeps to dates, against cases worked out by hand. */
@VekhaTest
class DisciplineIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER = LocalDate.of(2021, 2, 11);
  private static final LocalDate LATEST = LocalDate.of(2021, 12, 31);
  private static final DisciplinePeriod MARCH =
      new DisciplinePeriod(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 31));
  private static final String PAGE = "/discipline?period=dates&from=2021-03-01&to=2021-03-31";

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired Cards cards;
  @Autowired ControlCards controlCards;
  @Autowired Shifts shifts;
  @Autowired ShiftRequests requests;
  @Autowired Discipline discipline;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;
  @LocalServerPort int port;

  private TestTown town;
  private UUID roadmap;

  @Test
  void eachCaseIsJudgedAsWorkedOutByHand() {
    // One card for each row.
    work(MOSCOW, "05.03", "05.03", "10.03", "10.03", "12.03", "15.03", "20.03", "25.03", "26.03");
    // 1: handed in during the last minute, accepted a week later.
    handIn(0, "2021-03-05T23:59");
    accept(0, "2021-03-12T10:00");
    // 2: a minute later; one day.
    handIn(1, "2021-03-06T00:00");
    accept(1, "2021-03-06T10:00");
    // 3: moved by ten days, handed in before the new date, nine days after the first.
    shift(2, "2021-03-04T10:00", LocalDate.of(2021, 3, 20));
    handIn(2, "2021-03-19T10:00");
    accept(2, "2021-03-22T10:00");
    // 4: returned, handed in again six days late, of which four lay with the controller.
    handIn(3, "2021-03-09T10:00");
    returned(3, "2021-03-14T10:00");
    handIn(3, "2021-03-16T10:00");
    accept(3, "2021-03-17T10:00");
    // 5: still to be done, 19 days late. 6: in time, and waiting for its controller ever since.
    handIn(5, "2021-03-15T10:00");
    // 7: taken back. 8: opened three days after its date. 9: without any date.
    set(6, "state = 'WITHDRAWN', closed_at = '2021-03-21T10:00:00Z'");
    set(7, "opened_at = '2021-03-28T10:00:00Z'");
    set(
        8,
        "state = 'AWAITING_DATE', original_due = NULL, current_due = NULL, due_at = NULL,"
            + " basis = 'AFTER_EVENT'");
    at("2021-03-31T10:00");

    DisciplineLine line = only(DisciplineGrouping.ORGANISATION);

    assertThat(line.name()).isEqualTo(town.artCentre().shortName());
    // By the first dates: 1 and 6; not 2, 3, 4 and 5.
    assertThat(line.byOriginal()).isEqualTo(new DisciplineLine.Kept(2, 4));
    // By the dates in force: 1, 3 and 6; not 2, 4 and 5.
    assertThat(line.byAgreed()).isEqualTo(new DisciplineLine.Kept(3, 3));
    assertThat(line.byAgreed().percent()).isEqualTo(50);
    assertThat(line.openAndLate()).isEqualTo(1);
    // 1, 2 and 19 days.
    assertThat(line.delayDays()).isEqualTo(22);
    assertThat(line.delays()).isEqualTo("7,3 / 2,0");
    assertThat(line.shifted()).isEqualTo(1);
    assertThat(line.shifts()).isEqualTo(1);
    assertThat(line.shiftDays()).isEqualTo(10);
    assertThat(line.returns()).isEqualTo(1);
    assertThat(line.nobodyCould()).isEqualTo(1);
    assertThat(line.awaitingDate()).isEqualTo(1);
  }

  @Test
  void whatWaitedForTheStepBeforeIsHeldAgainstNobody() {
    work(MOSCOW, "05.03", "05.03", "05.03");
    // Its turn has not come; it came after the date; it came before.
    set(0, "step = 'waiting', process_instance_id = NULL");
    set(1, "step = 'begunLate', begun_at = '2021-03-09T10:00:00Z'");
    set(2, "step = 'begunBefore', begun_at = '2021-03-03T10:00:00Z'");
    at("2021-03-15T10:00");

    DisciplineLine line = only(DisciplineGrouping.ORGANISATION);

    assertThat(line.nobodyCould()).isEqualTo(2);
    assertThat(line.byAgreed()).isEqualTo(new DisciplineLine.Kept(0, 1));
    assertThat(line.delayDays()).isEqualTo(10);
  }

  @Test
  void whatWasLeftUndoneWhenTheRoadmapWasClosedIsNotForgotten() {
    work(MOSCOW, "05.03");
    set(0, "state = 'WITHDRAWN', closed_at = '2021-03-13T10:00:00Z'");
    jdbc.sql(
            "INSERT INTO control_event (card_id, at, actor, kind, state, level, round)"
                + " VALUES (?, '2021-03-13T10:00:00Z', 'system', 'LEFT_UNDONE', 'WITHDRAWN', 0, 0)")
        .param(cards.only(roadmap).id())
        .update();
    at("2021-06-01T10:00");

    DisciplineLine line = only(DisciplineGrouping.ORGANISATION);

    assertThat(line.byAgreed()).isEqualTo(new DisciplineLine.Kept(0, 1));
    assertThat(line.openAndLate()).isZero();
    assertThat(line.delayDays()).isEqualTo(8);
  }

  @Test
  void aDateThatLiesAheadSaysNothingAndOneIsNotLateOnItsDay() {
    work(MOSCOW, "31.03", "20.03");
    at("2021-03-20T23:00");

    assertThat(of(DisciplineGrouping.ORGANISATION).lines())
        .allSatisfy(line -> assertThat(line.byAgreed().all()).isZero());
  }

  /** Half past twelve in the night of the 6th in Kamchatka is still the 5th in Moscow. */
  @ParameterizedTest
  @CsvSource({"Asia/Kamchatka,0", "Europe/Moscow,1", "Europe/Kaliningrad,1"})
  void daysEndWhereTheOrganisationIs(ZoneId zone, long onTime) {
    work(zone, "05.03");
    handIn(0, LocalDateTime.parse("2021-03-05T12:30"), ZoneId.of("UTC"));

    assertThat(only(DisciplineGrouping.ORGANISATION).byAgreed())
        .isEqualTo(new DisciplineLine.Kept(onTime, 1 - onTime));
  }

  @Test
  void linesArePeopleAuthoritiesOrRoadmapsAsAsked() {
    work(MOSCOW, "05.03", "05.03");
    TestPerson curator = town.person(town.artCentre(), Role.CURATOR);
    set(0, "responsible_person_id = '" + curator.id() + "'");
    at("2021-03-10T10:00");

    List<DisciplineLine> people = of(DisciplineGrouping.PERSON).lines();
    assertThat(people)
        .extracting(DisciplineLine::name)
        .containsExactlyInAnyOrder(curator.familyName() + " Т. И.", Role.ORGANISATION_HEAD.title());
    assertThat(people)
        .allSatisfy(
            line -> {
              assertThat(line.place()).isEqualTo(town.artCentre().shortName());
              assertThat(line.byAgreed().late()).isEqualTo(1);
            });
    DisciplineTable authorities = of(DisciplineGrouping.AUTHORITY);
    assertThat(authorities.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.name()).isEqualTo(town.department().shortName());
              assertThat(line.byAgreed().late()).isEqualTo(2);
            });
    assertThat(authorities.total()).isEmpty();
    assertThat(only(DisciplineGrouping.ROADMAP).name()).startsWith("Дорожная карта");
    assertThat(of(DisciplineGrouping.PERSON).total().orElseThrow().byAgreed().late()).isEqualTo(2);
  }

  @Test
  void peopleAreNamedOnlyToThoseWhoMayKnow() {
    work(MOSCOW, "05.03");
    TestPerson curator = town.person(town.artCentre(), Role.CURATOR);
    set(0, "responsible_person_id = '" + curator.id() + "'");
    at("2021-03-10T10:00");
    List<String> school = List.of(town.artCentre().id());

    assertThat(of(new Scope(List.of(), school), List.of()).lines())
        .extracting(DisciplineLine::name)
        .containsExactly(Role.ORGANISATION_HEAD.title());
    assertThat(of(new Scope(List.of(), school), school).lines())
        .extracting(DisciplineLine::name)
        .containsExactly(curator.familyName() + " Т. И.");
  }

  @Test
  void aPageShowsWhatItsReaderMaySeeAndSaysWhenThereIsNothing() {
    work(MOSCOW, "05.03");
    at("2021-03-10T10:00");
    Visitor controller = Visitor.signedIn(port, town.controller());

    assertThat(controller.get(PAGE).body())
        .contains(town.artCentre().shortName(), "0 % (0 из 1)", "Всего", "Как посчитано");
    assertThat(controller.get(PAGE + "&by=person").body()).contains("Руководитель организации");
    assertThat(controller.get("/discipline?period=school-year&by=roadmap&sort=late&down=true"))
        .satisfies(
            answer -> {
              assertThat(answer.statusCode()).isEqualTo(200);
              assertThat(answer.body()).contains("Дорожная карта проверки");
            });
    assertThat(controller.get("/discipline?period=dates&from=2020-01-01&to=2020-02-01").body())
        .contains("За этот период сроков не было.");
    // A head sees the school's own work, which has none here.
    assertThat(
            Visitor.signedIn(port, town.person(town.schoolA(), Role.ORGANISATION_HEAD))
                .get(PAGE)
                .body())
        .contains("За этот период сроков не было.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "period=always|Такого периода нет",
        "period=dates|Укажите начало периода",
        "period=dates&from=2021-02-30&to=2021-03-01|Укажите начало периода",
        "period=dates&from=2021-03-31&to=2021-03-01|Конец периода раньше его начала",
        "period=dates&from=0001-01-01&to=2021-03-01|Укажите начало периода",
        "by=weather|Такой группировки нет",
        "sort=%3Cscript%3E|По такому столбцу сортировать нельзя",
        "roadmap=1%27--|Такой дорожной карты нет",
        "roadmap=00000000-0000-0000-0000-000000000000|Такой дорожной карты нет",
        "organisation=nowhere|Такой организации нет"
      })
  void nonsenseInTheAddressIsAnsweredInWords(String query, String answer) {
    clock.morningOf(ORDER, MOSCOW);
    Visitor controller = Visitor.signedIn(port, towns.found().controller());

    HttpResponse<String> page = controller.get("/discipline?" + query);

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(answer, "Показать").doesNotContain("<script>");
    assertThat(controller.get("/discipline/table.xlsx?" + query).headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).contains("/discipline?"));
  }

  @Test
  void aNeighboursWorkIsNotThere() {
    work(MOSCOW, "05.03");
    at("2021-03-10T10:00");
    TestTown other = towns.found();
    Visitor neighbour = Visitor.signedIn(port, other.controller());

    assertThat(neighbour.get(PAGE).body()).doesNotContain(roadmap.toString());
    assertThat(neighbour.get(PAGE + "&organisation=" + town.artCentre().id()).statusCode())
        .isEqualTo(400);
    assertThat(neighbour.get(PAGE + "&roadmap=" + roadmap).statusCode()).isEqualTo(400);
    for (Role role : List.of(Role.CURATOR, Role.MENTOR, Role.PSYCHOLOGIST)) {
      assertThat(Visitor.signedIn(port, town.person(town.schoolA(), role)).get(PAGE).statusCode())
          .isEqualTo(403);
    }
    assertThat(
            Visitor.signedIn(port, town.person(town.department(), Role.ADMINISTRATOR))
                .get(PAGE)
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void theWorkbookHasTheSameNumbers() throws IOException {
    work(MOSCOW, "05.03", "06.03");
    handIn(0, "2021-03-04T10:00");
    at("2021-03-10T10:00");

    HttpResponse<byte[]> file =
        Visitor.signedIn(port, town.controller())
            .download(PAGE.replace("/discipline", "/discipline/table.xlsx"));

    assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains(".xlsx");
    List<String> rows = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
      book.getSheetAt(0)
          .forEach(
              row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(new DataFormatter().formatCellValue(cell)));
                rows.add(String.join("|", cells));
              });
    }
    assertThat(rows).anyMatch(row -> row.startsWith("Исполнительская дисциплина"));
    assertThat(rows).anyMatch(row -> row.startsWith("Сроки с 01.03.2021 по 31.03.2021"));
    String numbers = "|1|1|50|1|1|50|1|4,0|4,0|0|0|0|0|0";
    assertThat(rows).contains(town.artCentre().shortName() + "|" + numbers, "Всего|" + numbers);
  }

  /** A roadmap with a row for each day, all for the head of one organisation. */
  private void work(ZoneId zone, String... days) {
    clock.morningOf(ORDER, zone);
    town = towns.found(zone);
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта проверки",
                ORDER,
                1,
                Stream.of(days)
                    .map(
                        day ->
                            new Launches.Row("до " + day + ".2021", "Руководитель ОДО", "Приказ"))
                    .toArray(Launches.Row[]::new)));
    runs.openAssignments();
  }

  private UUID card(int row) {
    return cards.of(roadmap).get(row).id();
  }

  private void set(int row, String how) {
    jdbc.sql("UPDATE control_card SET " + how + " WHERE id = ?").param(card(row)).update();
  }

  private void at(String moment) {
    clock.set(LocalDateTime.parse(moment).atZone(MOSCOW).toInstant());
  }

  private void handIn(int row, String moment) {
    handIn(row, LocalDateTime.parse(moment), MOSCOW);
  }

  private void handIn(int row, LocalDateTime moment, ZoneId zone) {
    clock.set(moment.atZone(zone).toInstant());
    Acceptance acceptance = new Acceptance(moment.toLocalDate().plusDays(3), Role.CONTROLLER);
    transaction.executeWithoutResult(
        status -> controlCards.handedIn(card(row), acceptance, head().id(), UUID.randomUUID()));
  }

  private void accept(int row, String moment) {
    at(moment);
    transaction.executeWithoutResult(
        status -> controlCards.accepted(card(row), town.controller().id(), UUID.randomUUID()));
  }

  private void returned(int row, String moment) {
    at(moment);
    transaction.executeWithoutResult(
        status -> controlCards.returned(card(row), town.controller().id(), UUID.randomUUID()));
  }

  private void shift(int row, String moment, LocalDate due) {
    at(moment);
    transaction.executeWithoutResult(
        status -> {
          UUID asked = shifts.ask(card(row), due, LATEST, "Болезнь", head().id());
          shifts.grant(
              requests.find(asked).orElseThrow(),
              due,
              LATEST,
              "",
              town.controller().id(),
              UUID.randomUUID());
        });
  }

  private TestPerson head() {
    return town.person(town.artCentre(), Role.ORGANISATION_HEAD);
  }

  private DisciplineLine only(DisciplineGrouping grouping) {
    List<DisciplineLine> lines = of(grouping).lines();
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  private DisciplineTable of(DisciplineGrouping grouping) {
    Organisation department = town.department();
    return discipline.of(
        new DisciplineQuestion(
            new Scope(List.of(department.id()), List.of()), List.of(), MARCH, grouping, null));
  }

  private DisciplineTable of(Scope scope, List<String> named) {
    return discipline.of(
        new DisciplineQuestion(scope, named, MARCH, DisciplineGrouping.PERSON, null));
  }
}
