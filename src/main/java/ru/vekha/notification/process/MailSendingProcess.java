package ru.vekha.notification.process;

import ru.vekha.engine.ProcessVariable;

/** Names of {@code processes/mail-sending.bpmn}. */
final class MailSendingProcess {

  static final ProcessVariable<Boolean> MORE_TO_SEND = ProcessVariable.flag("moreToSend");

  private MailSendingProcess() {}
}
