package ru.vekha.engine.camunda;

import static org.camunda.bpm.engine.impl.util.CallableElementUtil.getProcessDefinitionToCall;

import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmProcessInstance;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import ru.vekha.engine.Tenancy;

/**
 * Starts a called process in the organisation that it is given, not in its caller's: a school's
 * result is accepted by the authority, whose people would not see a task of the school's.
 */
final class CalledForOrganisation extends CallActivityBehavior {

  CalledForOrganisation(CallableElement called) {
    setCallableElement(called);
  }

  @Override
  protected void startInstance(
      ActivityExecution execution, VariableMap variables, String businessKey) {
    ExecutionEntity caller = (ExecutionEntity) execution;
    ProcessDefinitionImpl definition =
        getProcessDefinitionToCall(
            caller, caller.getProcessDefinitionTenantId(), getCallableElement());
    PvmProcessInstance instance = execution.createSubProcessInstance(definition, businessKey);
    Object organisation = variables.get(Tenancy.ORGANISATION_ID);
    if (organisation != null) {
      ((ExecutionEntity) instance).setTenantId(organisation.toString());
    }
    instance.start(variables);
  }
}
