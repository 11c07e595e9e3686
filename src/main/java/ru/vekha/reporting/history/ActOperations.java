package ru.vekha.reporting.history;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The engine's own journal of what people did with the tasks of an assignment: of its process and
 * of those that it called, and of a step's task alone where a lifecycle performs it.
 */
@Repository
@Order(7)
class ActOperations implements ActSource {

  private static final String OPERATIONS =
      """
      WITH card AS (SELECT process_instance_id AS instance, 'userTask_' || step AS task
                      FROM control_card WHERE id = :card AND process_instance_id IS NOT NULL),
      instance AS (SELECT instance AS id FROM card
                   UNION ALL
                   SELECT p.proc_inst_id_ FROM act_hi_procinst p JOIN card ON p.super_process_instance_id_ = card.instance)
      SELECT DISTINCT ON (l.operation_id_, l.entity_type_, l.operation_type_)
             l.timestamp_ AT TIME ZONE 'UTC' AS at, coalesce(l.user_id_, '') AS actor, l.entity_type_ AS entity,
             l.operation_type_ AS operation, coalesce(t.name_, '') AS task
        FROM act_hi_op_log l JOIN instance i ON i.id = l.proc_inst_id_
        LEFT JOIN act_hi_taskinst t ON t.id_ = l.task_id_
       WHERE (SELECT task FROM card) IS NULL OR t.task_def_key_ = (SELECT task FROM card)
       ORDER BY l.operation_id_, l.entity_type_, l.operation_type_, l.timestamp_""";

  private final JdbcClient jdbc;

  ActOperations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<ActEntry> of(UUID cardId) {
    return jdbc.sql(OPERATIONS)
        .param("card", cardId)
        .query(
            (row, number) -> {
              String task = row.getString("task");
              return new ActEntry(
                  row.getTimestamp("at").toInstant(),
                  row.getString("actor").isEmpty() ? ActEntry.SYSTEM : row.getString("actor"),
                  "Журнал операций: "
                      + OperationWords.of(row.getString("entity"), row.getString("operation")),
                  task.isEmpty() ? List.of() : List.of("Задача «" + task + "»"));
            })
        .list();
  }
}
