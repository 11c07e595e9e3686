package ru.vekha.benchmark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process of the bare engine: somebody does a task, then somebody else has one. */
final class BareTasks {

  private static final String PROCESS = "bareHandIn";

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final IdentityService identity;
  private final EngineUser head;
  private final String school;
  private final Deque<String> waiting = new ArrayDeque<>();

  BareTasks(BenchedVekha vekha) {
    runtime = vekha.bean(RuntimeService.class);
    tasks = vekha.bean(TaskService.class);
    identity = vekha.bean(IdentityService.class);
    JdbcClient jdbc = vekha.bean(JdbcClient.class);
    school =
        jdbc.sql("SELECT min(organisation_id) FROM membership WHERE role = 'org-head'")
            .query(String.class)
            .single();
    head =
        EngineUser.of(
            jdbc.sql(
                    "SELECT min(person_id) FROM membership WHERE organisation_id = ?"
                        + " AND role = 'org-head'")
                .param(school)
                .query(String.class)
                .single(),
            identity);
    vekha
        .bean(RepositoryService.class)
        .createDeployment()
        .addModelInstance(
            PROCESS + ".bpmn",
            Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLiveString("P1825D")
                .startEvent()
                .userTask("userTask_perform")
                .name("Выполнить")
                .camundaCandidateGroups("org-head")
                .camundaDueDate("${dueMoment}")
                .userTask("userTask_accept")
                .name("Принять")
                .camundaCandidateGroups("controller")
                .endEvent()
                .done())
        .deploy();
  }

  /** Starts so many instances with as many variables as an assignment has. */
  void start(int many) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("organisationId", school);
    variables.put("dueMoment", "2030-01-01T00:00:00");
    variables.put("assignmentId", "0");
    variables.put("activityNumber", "1.1.");
    variables.put("responsibleGroup", "org-head");
    variables.put("controllerOrganisationId", school);
    variables.put("dateKnown", true);
    for (int each = 0; each < many; each++) {
      String instance = runtime.startProcessInstanceByKey(PROCESS, variables).getId();
      waiting.add(tasks.createTaskQuery().processInstanceId(instance).singleResult().getId());
    }
  }

  /** Completes so many tasks. */
  void complete(int many, Map<String, Object> fields) {
    for (int each = 0; each < many; each++) {
      String task = waiting.remove();
      head.does(identity, () -> tasks.complete(task, new HashMap<>(fields)));
    }
  }
}
