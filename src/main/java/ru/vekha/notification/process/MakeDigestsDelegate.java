package ru.vekha.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.notification.digest.MorningDigests;

/** Makes the digests of a batch of people whose morning hour has come. */
@Component
class MakeDigestsDelegate implements JavaDelegate {

  private final MorningDigests digests;

  MakeDigestsDelegate(MorningDigests digests) {
    this.digests = digests;
  }

  @Override
  public void execute(DelegateExecution execution) {
    MorningDigestProcess.MORE_TO_WRITE.on(execution).set(digests.make());
  }
}
