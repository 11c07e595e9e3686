package ru.vekha.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.notification.mail.MailRun;

/** Sends a batch of letters whose time has come. */
@Component
class SendMailDelegate implements JavaDelegate {

  private final MailRun mail;

  SendMailDelegate(MailRun mail) {
    this.mail = mail;
  }

  @Override
  public void execute(DelegateExecution execution) {
    MailSendingProcess.MORE_TO_SEND.on(execution).set(mail.send());
  }
}
