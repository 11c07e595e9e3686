package ru.vekha.execution.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import ru.vekha.engine.Tenancy;

/** The engine's side of amendments: starts the process by which open assignments follow. */
@Component
public class AmendmentInstances {

  private final RuntimeService runtime;

  AmendmentInstances(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Starts the process of an amendment. */
  public void start(UUID amendmentId, String organisationId) {
    runtime
        .createProcessInstanceByKey(AmendmentProcess.ID)
        .businessKey(amendmentId.toString())
        .setVariable(AmendmentProcess.AMENDMENT_ID, amendmentId.toString())
        .setVariable(Tenancy.ORGANISATION_ID, organisationId)
        .execute();
  }
}
