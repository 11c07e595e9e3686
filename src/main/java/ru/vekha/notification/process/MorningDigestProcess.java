package ru.vekha.notification.process;

import ru.vekha.engine.ProcessVariable;

/** Names of {@code processes/morning-digest.bpmn}. */
final class MorningDigestProcess {

  static final ProcessVariable<Boolean> MORE_TO_WRITE = ProcessVariable.flag("moreToWrite");

  private MorningDigestProcess() {}
}
