package ru.vekha.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** Who sees what on the pages of monitoring. */
@VekhaTest
class MonitoringPagesIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate TODAY = LocalDate.of(2021, 12, 1);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ReportingPeriods periods;
  @Autowired EnteredFigures entered;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private TestTown town;
  private Organisation school;

  @BeforeEach
  void foundATown() {
    town = towns.found(MOSCOW);
    school = town.schoolA();
    clock.morningOf(LocalDate.of(2021, 2, 11), MOSCOW);
    UUID roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта проверки",
                LocalDate.of(2021, 2, 11),
                1,
                new Launches.Row("до 05.03.2021", "Руководители ОО", "Приказ")));
    MentoringRows rows = new MentoringRows(jdbc, town, roadmap);
    rows.mentee(school, "LEARNER", "Засекреченная", LocalDate.of(2008, 1, 1), TODAY.minusDays(9));
    clock.morningOf(TODAY, MOSCOW);
  }

  @Test
  void anOrganisationEntersItsFiguresAndSeesItsIndicators() {
    Visitor curator = visitor(school, Role.CURATOR);
    curator.get("/monitoring/figures");
    assertThat(
            curator
                .submit(
                    "/monitoring/figures",
                    "organisation",
                    school.id(),
                    "year",
                    "2021",
                    "children",
                    "10",
                    "staff",
                    "")
                .statusCode())
        .isEqualTo(302);

    assertThat(curator.get("/monitoring/indicators").body())
        .contains("Обучающиеся 10–19 лет, вошедшие в программы наставляемыми", "10,0");
    assertThat(curator.get("/monitoring/indicators/childrenShare").body())
        .contains("Засекреченная");
    assertThat(accesses()).contains("FIGURE_NAMES");
    assertThat(entered.of(List.of(school.id()), 2021).get(school.id()))
        .containsOnlyKeys("children");
  }

  @Test
  void aFigureThatIsNoNumberIsNamedAndNothingIsEntered() {
    Visitor curator = visitor(school, Role.CURATOR);
    curator.get("/monitoring/figures");

    var answer =
        curator.submit(
            "/monitoring/figures",
            "organisation",
            school.id(),
            "year",
            "2021",
            "children",
            "10",
            "staff",
            "-5");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Работников образования: укажите целое число");
    assertThat(entered.of(List.of(school.id()), 2021)).isEmpty();
  }

  @Test
  void anAuthoritySeesCountsOfEachOrganisationAndNoNames() {
    Visitor methodist = Visitor.signedIn(port, town.methodist());

    String page =
        methodist
            .get("/monitoring/indicators/childrenShare?organisation=" + town.department().id())
            .body();
    String school =
        methodist
            .get("/monitoring/indicators/childrenShare?organisation=" + this.school.id())
            .body();

    assertThat(page).contains("Школа А", "Школа Б").doesNotContain("Засекреченная");
    assertThat(school).contains("Школа А").doesNotContain("Засекреченная");
    assertThat(
            methodist
                .submit("/monitoring/figures", "organisation", this.school.id(), "year", "2021")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void aMentorOfTheOrganisationSeesNumbersAndNoNames() {
    assertThat(visitor(school, Role.MENTOR).get("/monitoring/indicators/childrenShare").body())
        .contains("Школа А")
        .doesNotContain("Засекреченная");
  }

  @Test
  void aNeighbourSeesNothing() {
    UUID period =
        periods.open(
            new PeriodOpening(
                school.id(),
                ReportingKind.MONTH.around(TODAY),
                LocalDate.of(2021, 12, 25),
                null,
                null));
    Visitor neighbour = visitor(town.schoolB(), Role.CURATOR);

    for (String path :
        List.of(
            "/monitoring?organisation=" + school.id(),
            "/monitoring/indicators?organisation=" + school.id(),
            "/monitoring/indicators/childrenShare?organisation=" + school.id(),
            "/monitoring/figures?organisation=" + school.id(),
            "/monitoring/periods/" + period,
            "/monitoring/reports/federal.xlsx?organisation=" + school.id(),
            "/monitoring/reports/indicators.xlsx?organisation=" + school.id(),
            "/monitoring/reports/personified.xlsx?organisation=" + school.id(),
            "/monitoring/reports/mentors.docx?organisation=" + school.id(),
            "/monitoring/reports/note.docx?period=" + period,
            "/monitoring/reports/summary.xlsx?period=" + period)) {
      assertThat(neighbour.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void recordsThatNamePeopleAreForTheOrganisationAlone() {
    String path = "/monitoring/reports/personified.xlsx?organisation=" + school.id();

    assertThat(visitor(school, Role.CURATOR).download(path).statusCode()).isEqualTo(200);
    assertThat(accesses()).contains("RECORDS_PRINTED");
    assertThat(Visitor.signedIn(port, town.methodist()).get(path).statusCode()).isEqualTo(404);
    assertThat(visitor(school, Role.MENTOR).get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void anAuthorityFollowsWhoHasNotDelivered() {
    UUID period =
        periods.open(
            new PeriodOpening(
                town.department().id(),
                ReportingKind.MONTH.around(TODAY),
                LocalDate.of(2021, 12, 24),
                null,
                null));
    runs.watchReporting();
    runs.watchReporting();
    clock.morningOf(LocalDate.of(2021, 12, 22), MOSCOW);
    Visitor methodist = Visitor.signedIn(port, town.methodist());

    assertThat(methodist.get("/monitoring/periods/" + period).body())
        .contains("декабрь 2021 года", "Школа А", "Школа Б", "срок прошёл");
    assertThat(methodist.get("/monitoring?organisation=" + town.department().id()).body())
        .contains("декабрь 2021 года", "Идёт сбор");
  }

  private List<String> accesses() {
    return jdbc.sql("SELECT kind FROM personal_data_access WHERE organisation_id = :org")
        .param("org", school.id())
        .query(String.class)
        .list();
  }

  private Visitor visitor(Organisation organisation, Role role) {
    TestPerson person = town.person(organisation, role);
    return Visitor.signedIn(port, person);
  }
}
