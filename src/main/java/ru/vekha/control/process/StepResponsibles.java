package ru.vekha.control.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import ru.vekha.engine.DecisionTable;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.Role;

/** Who does a step that no row of the roadmap gives to anybody: {@code step-responsible.dmn}. */
@Component
class StepResponsibles implements DecisionTable {

  private static final String DECISION = "stepResponsible";

  private static final String GROUP = "${stepGroup}";
  private static final String PREFIX = "userTask_";

  private final DecisionService decisions;
  private final RepositoryService repository;
  private final Organisations organisations;

  StepResponsibles(
      DecisionService decisions, RepositoryService repository, Organisations organisations) {
    this.decisions = decisions;
    this.repository = repository;
    this.organisations = organisations;
  }

  String groupOf(String step, String organisationId) {
    boolean authority = organisations.get(organisationId).kind().isAuthority();
    return group(
        decisions.evaluateDecisionTableByKey(DECISION, inputs(step, authority)).getResultList());
  }

  private static Map<String, Object> inputs(String step, boolean authority) {
    return Map.of("step", step, "authority", authority);
  }

  private static String group(List<Map<String, Object>> rows) {
    return Role.ofGroup(String.valueOf(DecisionTable.only(rows).get("group"))).groupId();
  }

  @Override
  public String table() {
    return DECISION;
  }

  /** The steps are those user tasks of the deployed processes that take their group from here. */
  @Override
  public Stream<Map<String, Object>> cases() {
    return repository.createProcessDefinitionQuery().latestVersion().list().stream()
        .map(process -> repository.getBpmnModelInstance(process.getId()))
        .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
        .filter(task -> GROUP.equals(task.getCamundaCandidateGroups()))
        .map(task -> task.getId().substring(PREFIX.length()))
        .flatMap(step -> Stream.of(inputs(step, true), inputs(step, false)));
  }

  @Override
  public void understand(List<Map<String, Object>> rows) {
    group(rows);
  }
}
