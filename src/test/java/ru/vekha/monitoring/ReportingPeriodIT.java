package ru.vekha.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.engine.FormRefused;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.town.Desk;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/**
 * A municipality reports on the 25th of March 2021: one school in time after a remark, one late.
 */
@VekhaTest
class ReportingPeriodIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate DUE = LocalDate.of(2021, 3, 25);
  private static final ReportingSpan MARCH = ReportingKind.MONTH.around(LocalDate.of(2021, 3, 1));

  @Autowired TestTowns towns;
  @Autowired ReportingPeriods periods;
  @Autowired PeriodDeliveries deliveries;
  @Autowired ServiceRuns runs;
  @Autowired Desk desk;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private TestTown town;
  private UUID above;

  @BeforeEach
  void openMarch() {
    town = towns.found(MOSCOW);
    clock.morningOf(LocalDate.of(2021, 3, 15), MOSCOW);
    above = periods.open(opening(town.department()));
    // The department's instance plans those below; the next run starts theirs.
    runs.watchReporting();
    runs.watchReporting();
  }

  @Test
  void eachLevelHasAPeriodOfItsOwnAndThoseBelowAreDueEarlier() {
    assertThat(periods.get(above).state()).isEqualTo(PeriodState.COLLECTING);
    // 25 March is a Thursday: three working days before it is Monday the 22nd.
    assertThat(periods.below(above))
        .extracting(ReportingPeriod::organisationId, ReportingPeriod::due, ReportingPeriod::state)
        .containsExactlyInAnyOrder(row(town.schoolA()), row(town.schoolB()), row(town.artCentre()));
    assertThat(desk.tasks(town.methodist())).isEmpty();
  }

  @Test
  void aPeriodThatHasNotBegunIsRefused() {
    assertThatThrownBy(
            () ->
                periods.open(
                    new PeriodOpening(
                        town.department().id(),
                        ReportingKind.QUARTER.around(LocalDate.of(2021, 4, 1)),
                        LocalDate.of(2021, 7, 10),
                        null,
                        null)))
        .isInstanceOf(PeriodRefused.class)
        .hasMessageContaining("«II квартал 2021 года» ещё не начался")
        .hasMessageContaining("01.04.2021");
  }

  @Test
  void aPeriodOpenedTwiceIsOneReport() {
    assertThat(periods.open(opening(town.department()))).isEqualTo(above);
  }

  @Test
  void returnedDataAreHandedInAgainAndAccepted() {
    TestPerson curator = curator(town.schoolA());
    desk.submits(curator, delivery(curator), filled(2));
    Task check = only(town.methodist(), "userTask_checkData");
    assertThat(desk.opens(town.methodist(), check))
        .containsEntry("organisationName", town.schoolA().shortName())
        .containsEntry("periodTitle", "март 2021 года");
    desk.submits(town.methodist(), check, Map.of("decision", "return", "remark", "Мало встреч"));

    Task again = delivery(curator);
    assertThat(desk.opens(curator, again)).containsEntry("remark", "Мало встреч");
    assertThat(of(town.schoolA()).state()).isEqualTo(PeriodState.RETURNED);
    desk.submits(curator, again, filled(3));
    accept();

    assertThat(of(town.schoolA()))
        .returns(PeriodState.ACCEPTED, ReportingPeriod::state)
        .returns(2, ReportingPeriod::round);
  }

  @Test
  void aLevelReportsWithoutTheLateOneAndNamesIt() {
    handInAndAccept(town.schoolA(), 2);
    handInAndAccept(town.artCentre(), 5);
    clock.morningOf(LocalDate.of(2021, 3, 23), MOSCOW);
    runs.watchReporting();
    assertThat(of(town.schoolB()).isLate(clock.instant())).isTrue();
    assertThat(desk.tasks(town.methodist())).as("there is still time to chase").isEmpty();

    clock.morningOf(DUE, MOSCOW);
    runs.watchReporting();
    Task report = only(town.methodist(), "userTask_deliverMonitoring");
    assertThat(desk.opens(town.methodist(), report))
        .containsEntry("missingText", town.schoolB().shortName())
        .containsEntry("eventsHeld", 7);
    desk.submits(town.methodist(), report, filled(7));

    ReportingPeriod reported = periods.get(above);
    assertThat(reported.state()).as("nobody above checks").isEqualTo(PeriodState.ACCEPTED);
    assertThat(deliveries.last(reported).orElseThrow().missing())
        .containsExactly(town.schoolB().id());
    // The late one still owes its data.
    handInAndAccept(town.schoolB(), 1);
    assertThat(of(town.schoolB()).state()).isEqualTo(PeriodState.ACCEPTED);
  }

  @Test
  void aLevelReportsAsSoonAsEverybodyIsAccepted() {
    town.educators().forEach(each -> handInAndAccept(each, 1));

    runs.watchReporting();

    Task report = only(town.methodist(), "userTask_deliverMonitoring");
    assertThat(desk.opens(town.methodist(), report))
        .containsEntry("missingText", "")
        .containsEntry("eventsHeld", 3);
  }

  @Test
  void theLateAreRemindedTheDayBeforeAndEachDayAfter() {
    runs.watchReporting();
    assertThat(remindersOf(town.schoolB())).isEmpty();
    clock.morningOf(LocalDate.of(2021, 3, 22), MOSCOW);
    runs.watchReporting();
    runs.watchReporting();
    assertThat(remindersOf(town.schoolB())).containsExactly("SOON");

    clock.morningOf(LocalDate.of(2021, 3, 23), MOSCOW);
    runs.watchReporting();
    clock.morningOf(LocalDate.of(2021, 3, 24), MOSCOW);
    runs.watchReporting();

    assertThat(remindersOf(town.schoolB())).containsExactly("SOON", "LATE", "LATE");
  }

  @Test
  void aReportIsHandedInOnceFromTwoWindows() {
    TestPerson curator = curator(town.schoolA());
    Task task = delivery(curator);
    desk.submits(curator, task, filled(1));

    assertThatThrownBy(() -> desk.submits(curator, task, filled(2)))
        .isNotInstanceOf(NullPointerException.class);
    assertThat(deliveries.last(of(town.schoolA())).orElseThrow().eventsHeld()).isOne();
  }

  @Test
  void aNoteHasANumberAndADate() {
    TestPerson curator = curator(town.schoolA());
    Map<String, Object> fields = new HashMap<>(filled(1));
    fields.put("noteNumber", "12");

    assertThatThrownBy(() -> desk.submits(curator, delivery(curator), fields))
        .isInstanceOf(FormRefused.class)
        .hasMessageContaining("Дата справки");
    assertThat(of(town.schoolA()).state()).isEqualTo(PeriodState.IN_WORK);
  }

  @Test
  void theRegionsPeriodTakesTheMunicipalityIn() {
    UUID region = periods.open(opening(town.region()));

    runs.watchReporting();

    assertThat(periods.below(region)).extracting(ReportingPeriod::id).containsExactly(above);
    assertThat(periods.get(above).aboveId()).isEqualTo(region);
  }

  private void handInAndAccept(Organisation organisation, int events) {
    TestPerson curator = curator(organisation);
    desk.submits(curator, delivery(curator), filled(events));
    accept();
  }

  private void accept() {
    desk.submits(
        town.methodist(),
        only(town.methodist(), "userTask_checkData"),
        Map.of("decision", "accept"));
  }

  private Task delivery(TestPerson curator) {
    return only(curator, "userTask_deliverMonitoring");
  }

  private Task only(TestPerson person, String step) {
    List<Task> tasks =
        desk.tasks(person).stream()
            .filter(task -> task.getTaskDefinitionKey().equals(step))
            .toList();
    assertThat(tasks).hasSize(1);
    return tasks.get(0);
  }

  private ReportingPeriod of(Organisation organisation) {
    return periods.of(organisation.id(), MARCH).orElseThrow();
  }

  private List<String> remindersOf(Organisation organisation) {
    return jdbc.sql("SELECT kind FROM reporting_reminder WHERE period_id = :id ORDER BY number")
        .param("id", of(organisation).id())
        .query(String.class)
        .list();
  }

  private TestPerson curator(Organisation organisation) {
    return town.person(organisation, Role.CURATOR);
  }

  private static PeriodOpening opening(Organisation organisation) {
    return new PeriodOpening(organisation.id(), MARCH, DUE, null, null);
  }

  private static Map<String, Object> filled(int events) {
    return Map.of("eventsHeld", events, "reconciled", true);
  }

  private static Tuple row(Organisation organisation) {
    return Tuple.tuple(organisation.id(), LocalDate.of(2021, 3, 22), PeriodState.IN_WORK);
  }
}
