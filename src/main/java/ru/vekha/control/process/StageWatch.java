package ru.vekha.control.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.vekha.control.StageFailures;
import ru.vekha.control.stage.StageAttempt;
import ru.vekha.control.stage.StageCards;
import ru.vekha.control.stage.StagePlanning;
import ru.vekha.control.stage.StageTaking;

/**
 * What the control of deadlines does in one transaction: takes the cards that time has come for
 * through their stages, on the card, on the diagram and on the task. When a batch is taken and by
 * whom is not its business.
 */
@Component
class StageWatch {

  private final StagePlanning planning;
  private final StageTaking taking;
  private final StageCards cards;
  private final EscalationMarks marks;
  private final StageTasks tasks;
  private final StageFailures failures;

  StageWatch(
      StagePlanning planning,
      StageTaking taking,
      StageCards cards,
      EscalationMarks marks,
      StageTasks tasks,
      StageFailures failures) {
    this.planning = planning;
    this.taking = taking;
    this.cards = cards;
    this.marks = marks;
    this.tasks = tasks;
    this.failures = failures;
  }

  /**
   * Takes a batch inside the caller's transaction. Cards that another run has locked are passed
   * over, so several runs share the work.
   *
   * @return how many cards were taken; as many as the limit when more may wait
   */
  int takeBatch(int limit) {
    return takeBatch(limit, new StageAttempt());
  }

  /** The same; a failure can be asked whose it is. */
  int takeBatch(int limit, StageAttempt attempt) {
    StagePlanning.Planned planned = planning.plan(limit, attempt);
    tasks.become(planned.tasks(), attempt);
    StageTaking.Taken taken =
        planned.cards() < limit ? taking.take(limit, attempt) : new StageTaking.Taken(0, List.of());
    marks.note(taken.stages(), attempt);
    tasks.raise(taken.stages(), attempt);
    return Math.max(planned.cards(), taken.cards());
  }

  /** Lets those be taken that had been set aside, when their time has come. */
  void release() {
    failures.release();
  }

  /** When the next card has to be taken, which may be past; nothing if none ever has. */
  Optional<Instant> earliest() {
    return cards.earliest();
  }

  /** When the next card has to be taken of those that need not be taken now. */
  Optional<Instant> earliestAfter(Instant now) {
    return cards.earliestAfter(now);
  }

  /** How many cards have to be taken by now, counted no further than to a limit. */
  int due(Instant now, int limit) {
    return cards.due(now, limit);
  }
}
