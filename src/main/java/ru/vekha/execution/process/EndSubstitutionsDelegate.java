package ru.vekha.execution.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.engine.OwnWork;
import ru.vekha.organisation.SubstitutionNaming;

/** Gives tasks back after substitutions whose last day is over, some of them in a transaction. */
@Component
class EndSubstitutionsDelegate implements JavaDelegate {

  private static final int BATCH = 50;

  private final SubstitutionNaming substitutions;
  private final IdentityService identity;

  EndSubstitutionsDelegate(SubstitutionNaming substitutions, IdentityService identity) {
    this.substitutions = substitutions;
    this.identity = identity;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OwnWork.forAllOrganisations(identity);
    SubstitutionEndingProcess.MORE_TO_END.on(execution).set(substitutions.tellEnded(BATCH));
  }
}
