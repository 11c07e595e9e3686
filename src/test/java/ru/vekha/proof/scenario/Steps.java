package ru.vekha.proof.scenario;

import org.camunda.bpm.engine.task.Task;

/** Names of what tasks ask for. */
final class Steps {

  private Steps() {}

  static String of(Task task) {
    return task.getTaskDefinitionKey().replaceFirst("^userTask_", "");
  }

  /** Whether a controller accepts something or sends it back. */
  static boolean isDecision(String step) {
    return step.equals("acceptResult") || step.equals("checkData");
  }
}
