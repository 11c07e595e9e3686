package ru.vekha.monitoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardState;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.control.RoadmapWork;
import ru.vekha.control.StepCards;

/**
 * The cards that a period performs: one report, one task, and every card of it moves along. Cards
 * that an order has taken back meanwhile stay as they are.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class PeriodCards {

  private final JdbcClient jdbc;
  private final ControlCards cards;
  private final StepCards steps;
  private final RoadmapWork roadmaps;

  PeriodCards(JdbcClient jdbc, ControlCards cards, StepCards steps, RoadmapWork roadmaps) {
    this.steps = steps;
    this.roadmaps = roadmaps;
    this.jdbc = jdbc;
    this.cards = cards;
  }

  void attach(UUID periodId, UUID cardId) {
    jdbc.sql(
            "INSERT INTO reporting_period_card (period_id, card_id) VALUES (:period, :card)"
                + " ON CONFLICT DO NOTHING")
        .param("period", periodId)
        .param("card", cardId)
        .update();
  }

  /** The period that a card is about: its rhythm is that of the other cards of its row. */
  ReportingSpan spanOf(ControlCard card, LocalDate due) {
    @Nullable LocalDate other =
        jdbc.sql(
                """
                SELECT current_due FROM control_card
                 WHERE activity_id = :activity AND organisation_id = :org AND current_due <> :due
                 ORDER BY abs(current_due - :due) LIMIT 1\
                """)
            .param("activity", card.activityId())
            .param("org", card.organisationId())
            .param("due", due)
            .query(LocalDate.class)
            .optional()
            .orElse(null);
    return ReportedSpans.of(
        due, other == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(due, other)));
  }

  /** The card that gives the task its people: one that is still to be done, if there is any. */
  public Optional<ControlCard> firstOf(ReportingPeriod period) {
    List<ControlCard> all = of(period);
    return all.stream()
        .filter(card -> !card.state().isFinished())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** The data are handed in: from here the one who checks has to act. */
  public void handedIn(ReportingPeriod period, String actor, UUID submissionId) {
    for (ControlCard card : of(period)) {
      if (card.state() == CardState.AWAITING_DATE) {
        cards.dateSettled(card.id(), period.due(), actor, submissionId);
      }
      if (card.state().isInWork() || card.state() == CardState.AWAITING_DATE) {
        cards.handedIn(card.id(), null, actor, submissionId);
      }
    }
  }

  /** The instance in which the task of the cards is. */
  public void begun(ReportingPeriod period, String processInstanceId) {
    of(period).forEach(card -> steps.begun(card, processInstanceId));
  }

  /** The data are accepted. */
  public void accepted(ReportingPeriod period, String actor, UUID submissionId) {
    for (ControlCard card : handedInOf(period)) {
      cards.accepted(card.id(), actor, submissionId);
      roadmaps.finishedOne(card.roadmapId());
    }
  }

  /** The data are sent back. */
  public void returned(ReportingPeriod period, String actor, UUID submissionId) {
    handedInOf(period).forEach(card -> cards.returned(card.id(), actor, submissionId));
  }

  private List<ControlCard> handedInOf(ReportingPeriod period) {
    return of(period).stream().filter(card -> card.state() == CardState.HANDED_IN).toList();
  }

  private List<ControlCard> of(ReportingPeriod period) {
    return jdbc
        .sql("SELECT card_id FROM reporting_period_card WHERE period_id = :id ORDER BY card_id")
        .param("id", period.id())
        .query(UUID.class)
        .list()
        .stream()
        .map(id -> cards.find(id).orElseThrow())
        .toList();
  }
}
