package ru.vekha.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** Rows that ask for data or an evaluation: card, period and task are one piece of work. */
@VekhaTest
class CardReportingIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ReportingPeriods periods;
  @Autowired Evaluations evaluations;
  @Autowired Cards cards;
  @Autowired ServiceRuns runs;
  @Autowired Desk desk;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private TestTown town;
  private UUID roadmap;

  @BeforeEach
  void launch() {
    town = towns.found(MOSCOW);
    clock.morningOf(ORDER_DATE, MOSCOW);
    roadmap =
        launches.launch(
            town,
            titled(
                Launches.roadmap(
                    "Дорожная карта проверки",
                    ORDER_DATE,
                    1,
                    new Launches.Row(
                        "25.03.2021, 25.06.2021, 25.09.2021, 25.12.2021",
                        "Руководители ОО",
                        "Данные"),
                    new Launches.Row("до 20.12.2021", "Руководители ОО", "Данные")),
                "Предоставление данных для мониторинга наставничества",
                "Оценка качества программы наставничества"));
    runs.openAssignments();
    runs.watchReporting();
    runs.watchReporting();
  }

  @Test
  void theCardMovesWithTheReport() {
    Cards.Card card = owed("deliverMonitoring").get(0);
    assertThat(card.state()).isEqualTo("OPEN");
    ReportingPeriod period = quarter("2021-03-01", town.schoolA());
    assertThat(period.span().title()).isEqualTo("I квартал 2021 года");
    assertThat(period.due()).isEqualTo(card.due());
    assertThat(card.processInstance()).isEqualTo(period.processInstanceId());
    ReportingPeriod above = quarter("2021-03-01", town.department());
    assertThat(period.aboveId()).isEqualTo(above.id());
    // Three working days after Thursday the 25th is Tuesday the 30th.
    assertThat(above.due()).isEqualTo("2021-03-30");
    assertThat(periods.below(above.id()))
        .as("only those who owe it under the roadmap")
        .extracting(ReportingPeriod::organisationId)
        .containsExactlyInAnyOrder(town.schoolA().id(), town.schoolB().id());
    assertThat(desk.tasks(head()))
        .as("one piece of work, one task")
        .extracting(Task::getTaskDefinitionKey)
        .containsExactly("userTask_deliverMonitoring");

    submit(Map.of("eventsHeld", 1, "reconciled", true));
    assertThat(state(card)).isEqualTo("HANDED_IN");
    decide(Map.of("decision", "return", "remark", "Проверьте число встреч"));
    assertThat(state(card)).isEqualTo("RETURNED");
    submit(Map.of("eventsHeld", 2, "reconciled", true));
    decide(Map.of("decision", "accept"));
    assertThat(state(card)).isEqualTo("CLOSED");
    assertThat(cards.eventsOf(card.id()))
        .containsSequence("HANDED_IN", "RETURNED", "HANDED_IN", "ACCEPTED");
  }

  /** One report answers both rows; its task must not say a day on which one of them is late. */
  @Test
  void aReportForTwoRowsIsDueOnTheEarlierDay() {
    UUID both =
        launches.launch(
            town,
            titled(
                Launches.roadmap(
                    "Дорожная карта с двумя сроками",
                    ORDER_DATE,
                    1,
                    new Launches.Row(
                        "30.06.2021, 30.09.2021, 30.12.2021", "Руководители ОДО", "Данные"),
                    new Launches.Row(
                        "25.06.2021, 25.09.2021, 25.12.2021", "Руководители ОДО", "Данные")),
                "Предоставление данных для мониторинга наставничества",
                "Сбор и анализ данных для регионального мониторинга"));
    clock.morningOf(LocalDate.of(2021, 4, 5), MOSCOW);
    runs.openAssignments();
    runs.watchReporting();

    assertThat(cards.of(both)).hasSize(6);
    assertThat(quarter("2021-06-01", town.artCentre()).due()).isEqualTo("2021-06-25");
    assertThat(desk.tasks(town.person(town.artCentre(), Role.ORGANISATION_HEAD)))
        .extracting(task -> task.getDueDate().toInstant().atZone(MOSCOW).toLocalDate())
        .containsExactly(LocalDate.of(2021, 6, 25));
  }

  /** A card tied to a report that is over would stay open for ever. */
  @Test
  void aReportThatIsAskedForAgainIsHandedInAgain() {
    UUID both =
        launches.launch(
            town,
            titled(
                Launches.roadmap(
                    "Дорожная карта с двумя отчётами за год",
                    ORDER_DATE,
                    1,
                    new Launches.Row("ноябрь 2021 г.", "Руководители ОДО", "Справка"),
                    new Launches.Row("декабрь 2021 г.", "Руководители ОДО", "Форма")),
                "Мониторинг реализации программ наставничества",
                "Сбор и анализ данных для регионального мониторинга"));
    TestPerson head = town.person(town.artCentre(), Role.ORGANISATION_HEAD);
    for (int month = 11; month <= 12; month++) {
      clock.morningOf(LocalDate.of(2021, month, 1), MOSCOW);
      runs.openAssignments();
      runs.watchReporting();
      desk.submits(head, desk.tasks(head).get(0), Map.of("eventsHeld", month, "reconciled", true));
      decide(Map.of("decision", "accept"));
    }

    assertThat(cards.of(both)).extracting(Cards.Card::state).containsExactly("CLOSED", "CLOSED");
    assertThat(periods.of(town.artCentre().id(), ReportingKind.YEAR.around(ORDER_DATE)))
        .get()
        .returns(2, ReportingPeriod::round)
        .returns(PeriodState.ACCEPTED, ReportingPeriod::state);
  }

  @Test
  void eachQuarterIsAPeriodOfItsOwn() {
    clock.morningOf(LocalDate.of(2021, 6, 1), MOSCOW);
    runs.openAssignments();
    runs.watchReporting();
    runs.watchReporting();

    assertThat(quarter("2021-06-01", town.schoolA()).state()).isEqualTo(PeriodState.IN_WORK);
    assertThat(quarter("2021-03-01", town.schoolA()).isLate(clock.instant())).isTrue();
    assertThat(desk.tasks(head())).hasSize(2);
  }

  @Test
  void theEvaluationClosesItsCardWithItsLastForm() {
    clock.morningOf(LocalDate.of(2021, 11, 1), MOSCOW);
    runs.openAssignments();
    Cards.Card card = owed("gatherQuestionnaires").get(0);
    assertThat(card.state()).isEqualTo("OPEN");

    evaluation("userTask_gatherQuestionnaires", Map.of());
    evaluation(
        "userTask_analyseSwot",
        Map.of("strengths", "а", "weaknesses", "б", "opportunities", "в", "threats", "г"));
    Map<String, Object> scores = new HashMap<>();
    for (int criterion = 1; criterion <= 9; criterion++) {
      scores.put("criterion" + criterion, "full");
    }
    evaluation("userTask_scoreCriteria", scores);
    evaluation(
        "userTask_compareGrowth",
        Map.of("personalGrowth", "а", "competenceGrowth", "б", "resultsDynamics", "в"));
    assertThat(state(card)).isEqualTo("OPEN");
    evaluation("userTask_drawConclusions", Map.of("conclusions", "а", "correction", "stays"));

    assertThat(state(card)).isEqualTo("CLOSED");
    runs.workOff(card.processInstance());
    assertThat(evaluations.of(town.schoolA().id(), 2021).orElseThrow().endedAt()).isNotNull();
  }

  private void evaluation(String step, Map<String, Object> fields) {
    Task task =
        desk.tasks(head()).stream()
            .filter(each -> each.getTaskDefinitionKey().equals(step))
            .findFirst()
            .orElseThrow();
    desk.submits(head(), task, fields);
  }

  private void submit(Map<String, Object> fields) {
    desk.submits(head(), desk.tasks(head()).get(0), fields);
  }

  private void decide(Map<String, Object> decision) {
    Task check =
        desk.tasks(town.methodist()).stream()
            .filter(task -> task.getTaskDefinitionKey().equals("userTask_checkData"))
            .findFirst()
            .orElseThrow();
    desk.submits(town.methodist(), check, decision);
  }

  private ReportingPeriod quarter(String day, Organisation organisation) {
    return periods
        .of(organisation.id(), ReportingKind.QUARTER.around(LocalDate.parse(day)))
        .orElseThrow();
  }

  private TestPerson head() {
    return town.person(town.schoolA(), Role.ORGANISATION_HEAD);
  }

  private List<Cards.Card> owed(String step) {
    List<UUID> ids =
        jdbc.sql("SELECT id FROM control_card WHERE roadmap_id = :roadmap AND step = :step")
            .param("roadmap", roadmap)
            .param("step", step)
            .query(UUID.class)
            .list();
    return cards.of(roadmap).stream()
        .filter(card -> ids.contains(card.id()))
        .filter(card -> card.organisation().equals(town.schoolA().id()))
        .toList();
  }

  private String state(Cards.Card card) {
    return cards.of(roadmap).stream()
        .filter(each -> each.id().equals(card.id()))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private static RoadmapData titled(RoadmapData plain, String... titles) {
    List<ActivityRow> rows =
        plain.rows().stream()
            .map(
                row ->
                    new ActivityRow(
                        row.number(),
                        row.section(),
                        "",
                        titles[row.place() - 2],
                        row.deadline(),
                        row.responsible(),
                        row.result(),
                        row.place()))
            .toList();
    return new RoadmapData(
        plain.id(),
        plain.title(),
        plain.authorityKind(),
        plain.place(),
        plain.orderNumber(),
        plain.orderDate(),
        plain.periodFrom(),
        plain.periodTo(),
        rows);
  }
}
