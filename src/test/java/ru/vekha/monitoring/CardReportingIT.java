package ru.vekha.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.organisation.Role;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** Quarterly data that the heads of schools owe: card, period and task are one piece of work. */
@VekhaTest
class CardReportingIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ReportingPeriods periods;
  @Autowired ControlCards controlCards;
  @Autowired Cards cards;
  @Autowired ServiceRuns runs;
  @Autowired Desk desk;
  @Autowired MovableClock clock;

  private TestTown town;
  private List<Cards.Card> owed;

  @BeforeEach
  void quartersOfAYear() {
    town = towns.found(MOSCOW);
    clock.morningOf(LocalDate.of(2021, 2, 11), MOSCOW);
    UUID roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта проверки",
                LocalDate.of(2021, 2, 11),
                1,
                new Launches.Row(
                    "25.03.2021, 25.06.2021, 25.09.2021, 25.12.2021",
                    "Руководители ОО",
                    "Данные")));
    owed =
        cards.of(roadmap).stream()
            .filter(card -> card.organisation().equals(town.schoolA().id()))
            .toList();
    runs.openAssignments();
  }

  @Test
  void theCardMovesWithTheReport() {
    ControlCard card = controlCards.find(owed.get(0).id()).orElseThrow();
    UUID own = periods.openFor(card);
    runs.watchReporting();
    runs.watchReporting();

    ReportingPeriod period = periods.get(own);
    assertThat(period.span().title()).isEqualTo("I квартал 2021 года");
    assertThat(period.due()).isEqualTo(card.currentDue());
    ReportingPeriod above = periods.get(period.aboveId());
    assertThat(above.organisationId()).isEqualTo(town.department().id());
    // Three working days after Thursday the 25th is Tuesday the 30th.
    assertThat(above.due()).isEqualTo("2021-03-30");
    assertThat(periods.below(above.id()))
        .as("only those who owe it under the roadmap")
        .extracting(ReportingPeriod::organisationId)
        .containsExactlyInAnyOrder(town.schoolA().id(), town.schoolB().id());

    TestPerson head = town.person(town.schoolA(), Role.ORGANISATION_HEAD);
    desk.submits(head, only(head), Map.of("eventsHeld", 1, "reconciled", true));
    assertThat(state(card)).isEqualTo("HANDED_IN");
    decide(Map.of("decision", "return", "remark", "Проверьте число встреч"));
    assertThat(state(card)).isEqualTo("RETURNED");
    desk.submits(head, only(head), Map.of("eventsHeld", 2, "reconciled", true));
    decide(Map.of("decision", "accept"));
    assertThat(state(card)).isEqualTo("CLOSED");
    assertThat(cards.eventsOf(card.id()))
        .containsSequence("HANDED_IN", "RETURNED", "HANDED_IN", "ACCEPTED");
  }

  @Test
  void aPeriodToComeIsOpenedWhenItBegins() {
    UUID own = periods.openFor(controlCards.find(owed.get(1).id()).orElseThrow());
    runs.watchReporting();
    assertThat(periods.get(own).state()).isEqualTo(PeriodState.PLANNED);

    clock.morningOf(LocalDate.of(2021, 4, 1), MOSCOW);
    runs.watchReporting();

    assertThat(periods.get(own).state()).isEqualTo(PeriodState.IN_WORK);
  }

  private void decide(Map<String, Object> decision) {
    Task check =
        desk.tasks(town.methodist()).stream()
            .filter(task -> task.getTaskDefinitionKey().equals("userTask_checkData"))
            .findFirst()
            .orElseThrow();
    desk.submits(town.methodist(), check, decision);
  }

  private Task only(TestPerson person) {
    return desk.tasks(person).stream()
        .filter(task -> task.getTaskDefinitionKey().equals("userTask_deliverData"))
        .findFirst()
        .orElseThrow();
  }

  private String state(ControlCard card) {
    return controlCards.find(card.id()).orElseThrow().state().name();
  }
}
