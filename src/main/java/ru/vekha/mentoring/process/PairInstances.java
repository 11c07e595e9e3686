package ru.vekha.mentoring.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import ru.vekha.engine.Tenancy;
import ru.vekha.mentoring.pair.Pair;
import ru.vekha.mentoring.pair.PairWork;
import ru.vekha.organisation.Role;

/** The engine's side of pairs: starts their process and leads it to an early end. */
@Component
class PairInstances implements PairWork {

  private final RuntimeService runtime;
  private final PairMoments moments;

  PairInstances(RuntimeService runtime, PairMoments moments) {
    this.runtime = runtime;
    this.moments = moments;
  }

  @Override
  public String begin(Pair pair, String mentorAccount, LocalDate introductionDue) {
    boolean own = !mentorAccount.isEmpty();
    return runtime
        .createProcessInstanceByKey(MentoringPairProcess.ID)
        .businessKey(pair.id().toString())
        .setVariable(MentoringPairProcess.PAIR_ID, pair.id().toString())
        .setVariable(Tenancy.ORGANISATION_ID, pair.organisationId())
        .setVariable(MentoringPairProcess.MENTOR_ACCOUNT, own ? mentorAccount : null)
        .setVariable(
            MentoringPairProcess.MEETING_GROUP, (own ? Role.MENTOR : Role.CURATOR).groupId())
        .setVariable(
            MentoringPairProcess.MEETING_DUE, moments.endOf(introductionDue, pair.organisationId()))
        .execute()
        .getId();
  }

  /** Of the processes with the pair's key only the pair's own listens to the message. */
  @Override
  public void endEarly(Pair pair, LocalDate settleBy) {
    runtime
        .createMessageCorrelation(MentoringPairProcess.EARLY_END_ANNOUNCED)
        .processInstanceBusinessKey(pair.id().toString())
        .setVariable(
            MentoringPairProcess.MEETING_DUE, moments.endOf(settleBy, pair.organisationId()))
        .correlateAll();
  }
}
