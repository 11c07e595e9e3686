package ru.vekha.notification.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.organisation.Access;

/** Due days as the person may see them at this moment, read from the control cards. */
@Repository
public class FeedEvents {

  /** More than anybody looks at; the nearest are shown. */
  private static final int MOST = 2_000;

  private static final String QUESTION =
      """
      WITH shown AS (
        SELECT c.* FROM control_card c
         WHERE %s AND c.state IN ('PLANNED', 'OPEN', 'HANDED_IN', 'RETURNED')
           AND c.current_due IS NOT NULL
         ORDER BY c.due_at, c.id LIMIT :most)
      SELECT c.id, false AS piece, c.current_due, a.number, a.title, o.short_name, e.shifts, e.changed_at
        FROM shown c
        JOIN activity a ON a.id = c.activity_id
        JOIN organisation o ON o.id = c.organisation_id
        CROSS JOIN LATERAL (
          SELECT count(*) FILTER (WHERE due <> before) AS shifts, max(at) AS changed_at
            FROM (SELECT at, current_due AS due, lag(current_due) OVER (ORDER BY id) AS before
                    FROM control_event WHERE card_id = c.id) AS story) e
       ORDER BY c.current_due, c.id""";

  private static final String OWN_WORK =
      """
      (c.responsible_person_id = :person OR EXISTS (
        SELECT 1 FROM membership_at(CAST(:now AS timestamptz)) m WHERE m.person_id = :person
           AND m.organisation_id = c.organisation_id AND m.role = c.responsible_role
           AND coalesce(c.responsible_person_id, '') IN ('', coalesce(m.for_person_id, ''))))
      AND (c.responsible_person_id = :person OR c.organisation_id = ANY (:own))""";

  private static final String VISIBLE =
      """
      c.roadmap_id = :roadmap AND (c.organisation_id = ANY (:own) OR EXISTS (
        SELECT 1 FROM organisation_above b
         WHERE b.organisation_id = c.organisation_id AND b.above_id = ANY (:branches)))""";

  private final JdbcClient jdbc;
  private final Access access;
  private final Clock clock;

  FeedEvents(JdbcClient jdbc, Access access, Clock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.clock = clock;
  }

  /** The person's own assignments, and those of whom the person stands in for. */
  List<FeedEvent> own(String personId) {
    return jdbc.sql(QUESTION.formatted(OWN_WORK))
        .param("person", personId)
        .param("own", access.own(personId).toArray(String[]::new))
        .param("now", Timestamp.from(clock.instant()))
        .param("most", MOST)
        .query(FeedEvents::event)
        .list();
  }

  /** What the person sees of a roadmap. */
  List<FeedEvent> of(String personId, UUID roadmapId) {
    return jdbc.sql(QUESTION.formatted(VISIBLE))
        .params(visibleTo(personId))
        .param("roadmap", roadmapId)
        .param("most", MOST)
        .query(FeedEvents::event)
        .list();
  }

  /** The running roadmaps that the person sees work of, with their titles. */
  public List<Subject> subjects(String personId) {
    return jdbc.sql(
            "SELECT r.id, r.title FROM roadmap r WHERE r.closed_at IS NULL AND EXISTS (SELECT 1 FROM"
                + " control_card c WHERE "
                + VISIBLE.replace(":roadmap", "r.id")
                + ") ORDER BY r.order_date DESC, r.id LIMIT 50")
        .params(visibleTo(personId))
        .query(
            (row, number) -> new Subject(row.getObject("id", UUID.class), row.getString("title")))
        .list();
  }

  /** Whether the person sees any work of a roadmap. */
  public boolean sees(String personId, UUID roadmapId) {
    return jdbc.sql("SELECT EXISTS (SELECT 1 FROM control_card c WHERE " + VISIBLE + ")")
        .params(visibleTo(personId))
        .param("roadmap", roadmapId)
        .query(Boolean.class)
        .single();
  }

  /** A roadmap that a calendar may be about. */
  public record Subject(UUID id, String title) {}

  private Map<String, Object> visibleTo(String personId) {
    return Map.of(
        "own", access.own(personId).toArray(String[]::new),
        "branches", access.branches(personId).toArray(String[]::new));
  }

  static FeedEvent event(ResultSet row, int number) throws SQLException {
    return new FeedEvent(
        row.getObject("id", UUID.class),
        row.getBoolean("piece"),
        row.getObject("current_due", LocalDate.class),
        row.getString("number"),
        row.getString("title"),
        row.getString("short_name"),
        row.getInt("shifts"),
        row.getTimestamp("changed_at").toInstant());
  }
}
