package ru.vekha.audit.process;

import ru.vekha.engine.ProcessVariable;

/** Names of {@code processes/history-sealing.bpmn}. */
final class HistorySealingProcess {

  static final ProcessVariable<Boolean> MORE_TO_SEAL = ProcessVariable.flag("moreToSeal");

  private HistorySealingProcess() {}
}
