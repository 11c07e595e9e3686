package ru.vekha.execution.process;

/** Names of {@code processes/co-execution.bpmn}. */
final class CoExecutionProcess {

  static final String ID = "coExecution";

  static final String PART_ID = "partId";
  static final String EXECUTOR_GROUP = "executorGroup";
  static final String EXECUTOR_PERSON = "executorPerson";
  static final String PART_DUE = "partDue";

  /** Message to the instance: nobody waits for the part any more. */
  static final String CLOSED = "coExecution.closed";

  private CoExecutionProcess() {}
}
