package ru.vekha.reporting.summary;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.control.LateCards;

/** What was left undone under a roadmap, and by whom: noted when it ended, counted before. */
@Repository
class UndoneWork {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final JdbcClient jdbc;
  private final Clock clock;

  UndoneWork(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How many assignments of each activity were left undone when the roadmap was closed. */
  Map<UUID, Integer> byActivity(UUID roadmapId) {
    Map<UUID, Integer> undone = new HashMap<>();
    jdbc.sql(
            """
            SELECT c.activity_id, count(*) FROM control_card c
             WHERE c.roadmap_id = :roadmap AND c.state = 'WITHDRAWN' AND EXISTS (
               SELECT 1 FROM control_event e WHERE e.card_id = c.id AND e.kind = 'LEFT_UNDONE')
             GROUP BY c.activity_id""")
        .param("roadmap", roadmapId)
        .query(
            row -> {
              undone.put(row.getObject(1, UUID.class), row.getInt(2));
            });
    return undone;
  }

  /** How the roadmap ended, if not by itself, and who had not finished; one sentence each. */
  List<String> told(UUID roadmapId) {
    List<String> told = new ArrayList<>();
    jdbc.sql("SELECT * FROM roadmap_ending WHERE roadmap_id = :roadmap AND kind = 'BY_ORDER'")
        .param("roadmap", roadmapId)
        .query(
            row -> {
              told.add(
                  "Дорожная карта прекращена досрочно: приказ № %s от %s. Причина: %s"
                      .formatted(
                          row.getString("order_number"),
                          DAY.format(row.getDate("order_date").toLocalDate()),
                          row.getString("reason")));
            });
    List<String> names = missing(roadmapId);
    if (!names.isEmpty()) {
      told.add("Не закончили работу: " + String.join("; ", names) + ".");
    }
    return told;
  }

  private List<String> missing(UUID roadmapId) {
    return jdbc.sql(
            """
            SELECT o.short_name, m.unfinished, m.late
              FROM (SELECT organisation_id, unfinished, late FROM roadmap_missing
                     WHERE roadmap_id = :roadmap
                    UNION ALL
                    SELECT c.organisation_id, count(*), count(*) FILTER (WHERE\s"""
                + LateCards.CONDITION
                + """
                ) FROM control_card c
                     WHERE c.roadmap_id = :roadmap AND c.state NOT IN ('PLANNED', 'CLOSED', 'WITHDRAWN')
                     GROUP BY c.organisation_id) m
              JOIN organisation o ON o.id = m.organisation_id
             ORDER BY o.short_name, o.id""")
        .param("roadmap", roadmapId)
        .param("now", Timestamp.from(clock.instant()))
        .query(
            (row, number) ->
                "%s (поручений: %d, из них просрочено: %d)"
                    .formatted(row.getString(1), row.getInt(2), row.getInt(3)))
        .list();
  }
}
