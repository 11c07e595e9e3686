package ru.vekha.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The same engine on the same database, called directly: starts the assignments' process with the
 * variables of an assignment, and nothing else.
 */
final class BareEngine {

  private static final String PROCESS = "assignment";
  private static final String ID = "assignmentId";

  private final RuntimeService runtime;
  private final TransactionTemplate transaction;
  private final Map<String, Object> variables;

  /** Takes its variables from an assignment of a roadmap. */
  BareEngine(BenchedVekha vekha, UUID roadmapId) {
    runtime = vekha.bean(RuntimeService.class);
    transaction = vekha.bean(TransactionTemplate.class);
    String example =
        vekha
            .bean(JdbcClient.class)
            .sql("SELECT min(process_instance_id) FROM control_card WHERE roadmap_id = ?")
            .param(roadmapId)
            .query(String.class)
            .single();
    variables = new HashMap<>(runtime.getVariables(example));
  }

  /** Starts so many instances. */
  void start(int instances, int threads, int perTransaction) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Callable<Void>> work = new ArrayList<>();
    for (int from = 0; from < instances; from += perTransaction) {
      int many = Math.min(perTransaction, instances - from);
      work.add(
          () -> {
            transaction.executeWithoutResult(status -> startSome(many));
            return null;
          });
    }
    try {
      for (Future<Void> each : pool.invokeAll(work)) {
        each.get();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdown();
    }
  }

  private void startSome(int many) {
    for (int each = 0; each < many; each++) {
      String id = UUID.randomUUID().toString();
      Map<String, Object> own = new HashMap<>(variables);
      own.put(ID, id);
      runtime.startProcessInstanceByKey(PROCESS, id, own);
    }
  }
}
