package ru.vekha.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Heads of schools who hand their assignments' results in. */
final class HandIns {

  private final JdbcClient jdbc;
  private final FormService forms;
  private final IdentityService identity;
  private final Map<String, EngineUser> heads = new HashMap<>();

  HandIns(BenchedVekha vekha) {
    jdbc = vekha.bean(JdbcClient.class);
    forms = vekha.bean(FormService.class);
    identity = vekha.bean(IdentityService.class);
  }

  private record Waiting(String task, String head) {}

  /** Hands so many in. */
  void handIn(int many, Map<String, Object> fields) {
    for (Waiting each : waiting(many)) {
      heads
          .computeIfAbsent(each.head(), id -> EngineUser.of(id, identity))
          .does(identity, () -> forms.submitTaskForm(each.task(), new HashMap<>(fields)));
    }
  }

  private List<Waiting> waiting(int many) {
    return jdbc.sql(
            """
            SELECT t.id_ AS task, m.person_id AS head FROM act_ru_task t
              JOIN membership m ON m.organisation_id = t.tenant_id_ AND m.role = 'org-head'
             WHERE t.task_def_key_ = 'userTask_performAssignment' ORDER BY t.id_ LIMIT ?""")
        .param(many)
        .query(Waiting.class)
        .list();
  }
}
