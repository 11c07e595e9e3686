package ru.vekha.proof.scenario;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.roadmap.Roadmaps;

/** Finds the card that a task is about: by the instance's ids, or by the step that performs it. */
final class CardsInPlay {

  private static final String CARD =
      """
      SELECT c.id, c.activity_id, o.short_name, c.occurrence, c.current_due
        FROM control_card c JOIN activity a ON a.id = c.activity_id
        JOIN organisation o ON o.id = c.organisation_id\s\
      """;

  private final JdbcClient jdbc;
  private final RuntimeService runtime;
  private final UUID roadmap;
  private final Map<UUID, String> rows;
  private final Map<String, Optional<Played>> known = new HashMap<>();

  CardsInPlay(ApplicationContext beans, UUID roadmap) {
    this.jdbc = beans.getBean(JdbcClient.class);
    this.runtime = beans.getBean(RuntimeService.class);
    this.roadmap = roadmap;
    this.rows = RowKeys.of(beans.getBean(Roadmaps.class).activities(roadmap));
  }

  /** The card of a task; a task is about one card as long as it is open. */
  Optional<Played> of(Task task) {
    return known.computeIfAbsent(task.getId(), none -> find(task));
  }

  private Optional<Played> find(Task task) {
    Optional<UUID> period = id(task, "periodId");
    if (period.isPresent()) {
      return jdbc.sql(
              CARD
                  + "JOIN reporting_period_card x ON x.card_id = c.id WHERE x.period_id = :id"
                  + " AND c.state <> 'CLOSED' ORDER BY c.current_due, a.place LIMIT 1")
          .param("id", period.get())
          .query(this::card)
          .optional();
    }
    Optional<UUID> card = id(task, "assignmentId");
    if (card.isPresent()) {
      return jdbc.sql(CARD + "WHERE c.id = :id")
          .param("id", card.get())
          .query(this::card)
          .optional();
    }
    return jdbc.sql(
            CARD
                + "WHERE c.roadmap_id = :roadmap AND c.organisation_id = :organisation"
                + " AND 'userTask_' || c.step = :task AND c.state NOT IN ('CLOSED', 'WITHDRAWN')"
                + " ORDER BY c.current_due LIMIT 1")
        .param("roadmap", roadmap)
        .param("organisation", task.getTenantId())
        .param("task", task.getTaskDefinitionKey())
        .query(this::card)
        .optional();
  }

  boolean wasReturned(Played card) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM control_event WHERE card_id = :id AND kind = 'RETURNED')")
        .param("id", card.id())
        .query(Boolean.class)
        .single();
  }

  private Optional<UUID> id(Task task, String variable) {
    Object value = runtime.getVariable(task.getExecutionId(), variable);
    return Optional.ofNullable(value).map(Object::toString).map(UUID::fromString);
  }

  private Played card(ResultSet row, int line) throws SQLException {
    return new Played(
        row.getObject("id", UUID.class),
        rows.getOrDefault(row.getObject("activity_id", UUID.class), "карта уровнем ниже"),
        row.getString("short_name"),
        row.getInt("occurrence"),
        row.getObject("current_due", LocalDate.class));
  }
}
