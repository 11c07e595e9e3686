package ru.vekha.execution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.UnfinishedCards;

/** How roadmaps ended: by which paper, and who had not finished then. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class RoadmapEndings {

  private final JdbcClient jdbc;
  private final Clock clock;

  RoadmapEndings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What ends a roadmap. */
  public enum Kind {
    /** Its final report, which names those who have not finished. */
    BY_REPORT("Закрыта итоговым отчётом"),
    /** An order before its time. */
    BY_ORDER("Прекращена досрочно");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** The kind as users read it. */
    public String title() {
      return title;
    }
  }

  /**
   * The end of a roadmap.
   *
   * @param paperNumber number of the order or the report; empty when a report has none
   */
  public record Ending(
      Kind kind,
      String paperNumber,
      @Nullable LocalDate paperDate,
      String reason,
      String personId,
      Instant at) {}

  /** Notes an end; of two the first counts. */
  public void add(
      UUID roadmapId,
      Kind kind,
      String paperNumber,
      @Nullable LocalDate paperDate,
      String reason,
      String personId) {
    jdbc.sql(
            """
            INSERT INTO roadmap_ending (roadmap_id, kind, order_number, order_date, reason, ended_by, ended_at)
            VALUES (:roadmap, :kind, :number, :date, :reason, :person, :now) ON CONFLICT DO NOTHING""")
        .param("roadmap", roadmapId)
        .param("kind", kind.name())
        .param("number", paperNumber)
        .param("date", paperDate)
        .param("reason", reason)
        .param("person", personId)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** Notes who had not finished. */
  public void missing(UUID roadmapId, List<UnfinishedCards.Left> left) {
    for (UnfinishedCards.Left each : left) {
      jdbc.sql(
              "INSERT INTO roadmap_missing (roadmap_id, organisation_id, unfinished, late)"
                  + " VALUES (:roadmap, :organisation, :unfinished, :late) ON CONFLICT DO NOTHING")
          .param("roadmap", roadmapId)
          .param("organisation", each.organisationId())
          .param("unfinished", each.unfinished())
          .param("late", each.late())
          .update();
    }
  }

  /** How a roadmap ended; nothing when all was done or it goes on. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<Ending> find(UUID roadmapId) {
    return jdbc.sql("SELECT * FROM roadmap_ending WHERE roadmap_id = :roadmap")
        .param("roadmap", roadmapId)
        .query(RoadmapEndings::ending)
        .optional();
  }

  /** Who had not finished when it ended. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<UnfinishedCards.Left> missing(UUID roadmapId) {
    return jdbc.sql(
            "SELECT m.* FROM roadmap_missing m JOIN organisation o ON o.id = m.organisation_id"
                + " WHERE m.roadmap_id = :roadmap ORDER BY o.short_name, o.id")
        .param("roadmap", roadmapId)
        .query(
            (row, number) ->
                new UnfinishedCards.Left(
                    row.getString("organisation_id"), row.getInt("unfinished"), row.getInt("late")))
        .list();
  }

  private static Ending ending(ResultSet row, int number) throws SQLException {
    return new Ending(
        Kind.valueOf(row.getString("kind")),
        row.getString("order_number"),
        row.getObject("order_date", LocalDate.class),
        row.getString("reason"),
        row.getString("ended_by"),
        row.getTimestamp("ended_at").toInstant());
  }
}
