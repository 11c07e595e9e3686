package ru.vekha.execution.process;

import ru.vekha.engine.ProcessVariable;

/** Names of {@code processes/substitution-ending.bpmn}. */
final class SubstitutionEndingProcess {

  static final ProcessVariable<Boolean> MORE_TO_END = ProcessVariable.flag("moreToEnd");

  private SubstitutionEndingProcess() {}
}
