package ru.vekha.execution;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.control.RowCounts;

/** How far the opening of assignments is, and what could not be opened or watched. */
@Repository
public class OpeningProgress {

  private static final String NOT_OPENED =
      "opening_failure f JOIN control_card c ON c.id = f.card_id AND c.state = 'PLANNED'";

  /** Of cards that a stage could not be applied to; see {@link ru.vekha.control.StageFailures}. */
  private static final String NOT_WATCHED =
      "stage_failure f JOIN control_card c ON c.id = f.card_id AND c.next_stage_at = f.next_try_at";

  private static final String FAILED =
      """
      SELECT c.id, c.roadmap_id, a.number, o.short_name, o.zone, f.attempts, f.failed_at,
             f.next_try_at, f.problem
        FROM %s
        JOIN activity a ON a.id = c.activity_id
        JOIN organisation o ON o.id = c.organisation_id
       WHERE\s""";
  private static final String ORDER = " ORDER BY f.failed_at DESC, f.card_id LIMIT 100";

  private final JdbcClient jdbc;
  private final Clock clock;

  OpeningProgress(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A roadmap's opening at this moment.
   *
   * @param due how many assignments are open or should be by now
   * @param opened how many of these are, or have been
   */
  public record Count(long due, long opened) {

    /** Whether the rest is still being opened. */
    public boolean goesOn(int failed) {
      return opened + failed < due;
    }
  }

  /**
   * An assignment that could not be opened or watched; it is tried again by itself.
   *
   * @param number of its row
   * @param problem the kind of failure, for whoever looks into the program's log
   */
  public record Failed(
      UUID cardId,
      UUID roadmapId,
      String number,
      String organisation,
      int attempts,
      LocalDateTime failedAt,
      LocalDateTime nextTryAt,
      String problem) {}

  /** How many assignments of a roadmap are open of those that should be. */
  public Count of(UUID roadmapId) {
    return jdbc.sql(
            """
            SELECT opened, opened + (SELECT count(*) FROM control_card c WHERE c.roadmap_id = :roadmap
                                        AND c.state = 'PLANNED' AND c.opens_at <= :now) AS due
              FROM (SELECT coalesce(sum(n.cards - n.planned), 0) AS opened
                      FROM activity a CROSS JOIN LATERAL (%s) n WHERE a.roadmap_id = :roadmap) o"""
                .formatted(RowCounts.ofRow(null)))
        .param("roadmap", roadmapId)
        .param("now", Timestamp.from(clock.instant()))
        .query((row, number) -> new Count(row.getLong("due"), row.getLong("opened")))
        .single();
  }

  /** What could not be opened of a roadmap, the latest first, a hundred at most. */
  public List<Failed> failedOf(UUID roadmapId) {
    return ofRoadmap(NOT_OPENED, roadmapId);
  }

  /** The same of all roadmaps that organisations have given out, or that those below them have. */
  public List<Failed> failedBelow(Collection<String> organisationIds) {
    return below(NOT_OPENED, organisationIds);
  }

  /** What of a roadmap the control of deadlines could not do its work with. */
  public List<Failed> unwatchedOf(UUID roadmapId) {
    return ofRoadmap(NOT_WATCHED, roadmapId);
  }

  /** The same of all roadmaps of organisations and of those below them. */
  public List<Failed> unwatchedBelow(Collection<String> organisationIds) {
    return below(NOT_WATCHED, organisationIds);
  }

  private List<Failed> ofRoadmap(String from, UUID roadmapId) {
    return failed(FAILED.formatted(from) + "c.roadmap_id = :of" + ORDER, roadmapId);
  }

  private List<Failed> below(String from, Collection<String> organisationIds) {
    return organisationIds.isEmpty()
        ? List.of()
        : failed(
            FAILED.formatted(from)
                + "c.controller_organisation_id IN (SELECT organisation_id FROM organisation_above"
                + " WHERE above_id IN (:of))"
                + ORDER,
            organisationIds);
  }

  private List<Failed> failed(String sql, Object of) {
    return jdbc.sql(sql)
        .param("of", of)
        .query(
            (row, number) -> {
              ZoneId zone = ZoneId.of(row.getString("zone"));
              return new Failed(
                  row.getObject("id", UUID.class),
                  row.getObject("roadmap_id", UUID.class),
                  row.getString("number"),
                  row.getString("short_name"),
                  row.getInt("attempts"),
                  LocalDateTime.ofInstant(row.getTimestamp("failed_at").toInstant(), zone),
                  LocalDateTime.ofInstant(row.getTimestamp("next_try_at").toInstant(), zone),
                  row.getString("problem"));
            })
        .list();
  }
}
