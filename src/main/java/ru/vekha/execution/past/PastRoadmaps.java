package ru.vekha.execution.past;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardsAsOf;
import ru.vekha.control.LateCards;

/**
 * Reads a roadmap as it stood: from what it is now every amendment is taken back that came later,
 * with the words that it has kept, and cards are read from their events.
 */
@Repository
public class PastRoadmaps {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /** The first later amendment that worded a field anew tells how it read until then. */
  private static final String FORMER_WORDS =
      """
      LEFT JOIN LATERAL (
        SELECT jsonb_object_agg(f.field, f.before) AS words FROM (
          SELECT DISTINCT ON (w.field) w.field, w.before
            FROM amendment m JOIN amendment_row t ON t.amendment_id = m.id
            JOIN amendment_word w ON w.amendment_id = t.amendment_id AND w.place = t.place
           WHERE m.roadmap_id = :roadmap AND m.amended_at > :now AND %s
           ORDER BY w.field, m.amended_at, m.id) f) former ON true
      """;

  private static final String HEAD =
      """
      SELECT coalesce(former.words ->> 'ROADMAP_TITLE', r.title) AS title,
             coalesce(former.words ->> 'PERIOD', '') AS period, r.period_from,
             coalesce((SELECT o.end_before FROM shift_order o
                        WHERE o.roadmap_id = r.id AND o.ordered_at > :now AND o.end_after <> o.end_before
                        ORDER BY o.ordered_at, o.id LIMIT 1), r.period_to) AS period_to,
             coalesce(r.closed_at <= :now, false) AS closed,
             (SELECT count(*) FROM amendment m WHERE m.roadmap_id = r.id AND m.amended_at > :now) AS amendments
        FROM roadmap r\s"""
          + FORMER_WORDS.formatted("t.place = 0")
          + " WHERE r.id = :roadmap AND r.launched_at <= :now";

  private static final String ROWS =
      """
      SELECT a.id, coalesce(former.words ->> 'NUMBER', a.number) AS number,
             coalesce(former.words ->> 'SECTION', a.section) AS section,
             coalesce(former.words ->> 'TITLE', a.title) AS title,
             coalesce(former.words ->> 'DEADLINE', a.deadline) AS deadline,
             coalesce(former.words ->> 'RESULT', a.result) AS result,
             a.removed_by IS NOT NULL AS struck_out, n.*
        FROM activity a LEFT JOIN amendment gone ON gone.id = a.removed_by
        LEFT JOIN (
          SELECT c.activity_id,
                 count(*) FILTER (WHERE c.state <> 'WITHDRAWN') AS all_cards,
                 count(*) FILTER (WHERE c.state = 'CLOSED') AS closed,
                 count(*) FILTER (WHERE\s"""
          + LateCards.CONDITION
          + """
          ) AS late,
                 min(c.current_due) FILTER (WHERE c.state NOT IN ('CLOSED', 'WITHDRAWN')) AS next_due
            FROM\s"""
          + CardsAsOf.of("k.roadmap_id = :roadmap")
          + """
           c GROUP BY c.activity_id) n ON n.activity_id = a.id
        """
          + FORMER_WORDS.formatted("t.activity_id = a.id")
          + """
       WHERE a.roadmap_id = :roadmap AND (a.removed_by IS NULL OR gone.amended_at > :now)
         AND NOT EXISTS (
           SELECT 1 FROM amendment m JOIN amendment_row t ON t.amendment_id = m.id
            WHERE m.roadmap_id = :roadmap AND m.amended_at > :now AND t.activity_id = a.id AND t.kind = 'ADDED')
       ORDER BY a.place""";

  private final JdbcClient jdbc;

  PastRoadmaps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The roadmap at a moment; nothing if it was not launched by then. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Optional<PastRoadmap> of(UUID roadmapId, Instant moment) {
    return asked(HEAD, roadmapId, moment)
        .query((row, number) -> head(row, rows(roadmapId, moment)))
        .optional();
  }

  private List<PastRow> rows(UUID roadmapId, Instant moment) {
    return RowPlaces.inOrder(
        asked(ROWS, roadmapId, moment).query((row, number) -> row(row)).list());
  }

  private JdbcClient.StatementSpec asked(String sql, UUID roadmapId, Instant moment) {
    return jdbc.sql(sql).param("roadmap", roadmapId).param("now", Timestamp.from(moment));
  }

  private static PastRoadmap head(ResultSet row, List<PastRow> rows) throws SQLException {
    String period = row.getString("period");
    return new PastRoadmap(
        row.getString("title"),
        period.isEmpty()
            ? words(row.getObject("period_from", LocalDate.class))
                + " – "
                + words(row.getObject("period_to", LocalDate.class))
            : period,
        row.getBoolean("closed"),
        row.getInt("amendments"),
        rows);
  }

  private static PastRow row(ResultSet row) throws SQLException {
    return new PastRow(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getString("section"),
        row.getString("title"),
        row.getString("deadline"),
        row.getString("result"),
        row.getBoolean("struck_out"),
        row.getLong("all_cards"),
        row.getLong("closed"),
        row.getLong("late"),
        row.getObject("next_due", LocalDate.class));
  }

  private static String words(LocalDate day) {
    return DAY.format(day);
  }
}
