package ru.vekha.control;

/**
 * A lifecycle process that performs rows of roadmaps by its steps. There is one bean for each such
 * process; a row is left to a step only when some bean performs it.
 *
 * <p>Such a process keeps {@code roadmapId} as a variable, calls each user task {@code userTask_}
 * and the step, and gives it the listeners {@code openStepListener} (start) and {@code
 * closeStepListener} (complete); the card of the organisation that the instance belongs to is then
 * opened and closed with the task.
 */
public interface StepPerformer {

  /** Whether a step is one of this process. */
  boolean performs(String step);

  /**
   * The time of a card has come, inside the transaction that opens it. Called once for each card; a
   * process that is not running yet is started, one that is running is left alone.
   */
  void timeHasCome(ControlCard card);
}
