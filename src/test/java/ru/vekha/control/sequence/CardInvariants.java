package ru.vekha.control.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.CardEvent;
import ru.vekha.control.CardEvents;
import ru.vekha.control.CardState;
import ru.vekha.control.ControlCard;
import ru.vekha.control.LateCards;
import ru.vekha.control.ShiftRequest;
import ru.vekha.control.ShiftState;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestPerson;

/** What is true of a card at every moment, whatever has happened to it. */
final class CardInvariants {

  private static final Set<CardEvent> NEW_DATE =
      EnumSet.of(
          CardEvent.PLANNED,
          CardEvent.DATE_SETTLED,
          CardEvent.SHIFT_GRANTED,
          CardEvent.SHIFTED_BY_ORDER,
          CardEvent.AMENDED);

  private CardInvariants() {}

  static void hold(CardRun run) {
    ControlCard card = run.card();
    dates(run, card);
    requests(run, card);
    late(run, card);
    story(run, card);
    tasks(run, card);
    deputy(run);
  }

  /** What a deputy may and sees, by the rule, by the directory and by the engine. */
  private static void deputy(CardRun run) {
    TestPerson deputy = run.scene.deputy();
    boolean away = run.absence.runs();
    assertThat(run.scene.access.has(deputy.id(), deputy.organisationId(), Role.ORGANISATION_HEAD))
        .as("rights of the absent")
        .isEqualTo(away);
    Set<String> own = Set.of("userTask_settleDate", "userTask_performAssignment");
    run.tasks().stream()
        .filter(task -> own.contains(task.getTaskDefinitionKey()))
        .filter(task -> task.getAssignee() == null)
        .forEach(
            task ->
                assertThat(run.scene.sees(deputy, task)).as("task of the absent").isEqualTo(away));
  }

  private static void dates(CardRun run, ControlCard card) {
    assertThat(card.currentDue()).as("the date in force").isEqualTo(run.due());
    assertThat(card.originalDue()).as("the date as first set").isEqualTo(run.original());
    assertThat(card.shiftCount()).as("shifts").isEqualTo(run.shifts());
  }

  private static void requests(CardRun run, ControlCard card) {
    List<ShiftRequest> all = run.requests();
    assertThat(all)
        .filteredOn(request -> request.state() == ShiftState.GRANTED)
        .hasSize(card.shiftCount());
    long asked = all.stream().filter(request -> request.state() == ShiftState.ASKED).count();
    assertThat(asked).as("requests that wait").isLessThanOrEqualTo(1);
    if (card.state().isFinished()) {
      assertThat(asked).as("requests that wait for finished work").isZero();
    }
    if (run.following() == 0) {
      assertThat(run.questions()).as("questions to the controller").hasSize((int) asked);
    }
  }

  /** By the clock alone, by the card and by the query. */
  private static void late(CardRun run, ControlCard card) {
    Instant now = run.scene.clock.instant();
    LocalDate due = card.currentDue();
    boolean late =
        (card.state() == CardState.OPEN || card.state() == CardState.RETURNED)
            && due != null
            && !now.atZone(card.zone()).toLocalDate().isBefore(due.plusDays(1));
    assertThat(card.isLate(now)).as("late").isEqualTo(late);
    assertThat(
            run.scene
                .jdbc
                .sql(
                    "SELECT count(*) = 1 FROM control_card c WHERE c.id = :id AND "
                        + LateCards.CONDITION)
                .param("id", card.id())
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single())
        .as("late in queries")
        .isEqualTo(late);
  }

  private static void story(CardRun run, ControlCard card) {
    List<CardEvents.Entry> story = run.scene.events.of(card.id());
    CardEvents.Entry last = story.get(story.size() - 1);
    assertThat(last.state()).as("state in the story").isEqualTo(card.state());
    assertThat(last.currentDue()).as("date in the story").isEqualTo(card.currentDue());
    assertThat(overdueOfThisDate(run)).as("notes of one date").isLessThanOrEqualTo(1);
  }

  /** How often it was noted that the date in force has passed. */
  static long overdueOfThisDate(CardRun run) {
    long noted = 0;
    for (CardEvents.Entry each : run.scene.events.of(run.cardId)) {
      if (NEW_DATE.contains(each.event())) {
        noted = 0;
      } else if (each.event() == CardEvent.OVERDUE) {
        noted++;
      }
    }
    return noted;
  }

  /** While an order is being followed there may be a task too many, and never two. */
  private static void tasks(CardRun run, ControlCard card) {
    List<Task> tasks = run.tasks();
    assertThat(tasks).hasSizeLessThanOrEqualTo(1);
    if (run.following() > 0) {
      return;
    }
    switch (card.state()) {
      case PLANNED, CLOSED, WITHDRAWN -> assertThat(tasks).isEmpty();
      case AWAITING_DATE -> only(tasks, "userTask_settleDate", card, card.settleBy());
      case OPEN, RETURNED -> only(tasks, "userTask_performAssignment", card, card.currentDue());
      case HANDED_IN -> only(tasks, "userTask_acceptResult", card, card.acceptBy());
    }
  }

  private static void only(
      List<Task> tasks, String definition, ControlCard card, @Nullable LocalDate due) {
    assertThat(tasks)
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.getTaskDefinitionKey()).isEqualTo(definition);
              assertThat(task.getDueDate().toInstant())
                  .isEqualTo(
                      ControlCard.endOf(Objects.requireNonNull(due), card.zone()).minusSeconds(1));
            });
  }
}
