package ru.vekha.monitoring.process;

import java.util.UUID;
import ru.vekha.engine.ProcessVariable;

/** Names of {@code processes/evaluation.bpmn}. */
final class EvaluationProcess {

  static final String ID = "evaluation";

  /** The step that rows of roadmaps are left to; it stands for the whole evaluation. */
  static final String FIRST_STEP = "gatherQuestionnaires";

  /** The card that is performed; by this name the panel with documents finds it. */
  static final ProcessVariable<UUID> ASSIGNMENT_ID = ProcessVariable.uuid("assignmentId");

  static final ProcessVariable<UUID> EVALUATION_ID = ProcessVariable.uuid("evaluationId");
  static final ProcessVariable<String> RESPONSIBLE_GROUP = ProcessVariable.text("responsibleGroup");
  static final ProcessVariable<String> DUE_MOMENT = ProcessVariable.text("dueMoment");
  static final String CORRECTION = "correction";

  /** Message that nobody asks for the evaluation any more. */
  static final String CANCELLED = "evaluation.cancelled";

  private EvaluationProcess() {}
}
