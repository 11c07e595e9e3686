package ru.vekha.control.process;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.Role;

/** Who does a step that no row of the roadmap gives to anybody: {@code step-responsible.dmn}. */
@Component
class StepResponsibles {

  private static final String DECISION = "stepResponsible";

  private final DecisionService decisions;
  private final Organisations organisations;

  StepResponsibles(DecisionService decisions, Organisations organisations) {
    this.decisions = decisions;
    this.organisations = organisations;
  }

  String groupOf(String step, String organisationId) {
    boolean authority = organisations.get(organisationId).kind().isAuthority();
    String group =
        decisions
            .evaluateDecisionTableByKey(
                DECISION, Map.<String, Object>of("step", step, "authority", authority))
            .getSingleEntry();
    return Role.ofGroup(group).groupId();
  }
}
