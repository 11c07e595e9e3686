package ru.vekha.mentoring.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.mentoring.EndReason;
import ru.vekha.mentoring.Programme;

/** The programmes of an organisation as its page lists them: no names of people. */
@Repository
public class ProgrammeOverviews {

  private static final String COLUMNS =
      """
      SELECT p.*, r.title, o.zone,
             (SELECT count(*) FROM mentoring_pair m WHERE m.programme_id = p.id AND m.ended_on IS NULL)
               AS working
        FROM programme p JOIN roadmap r ON r.id = p.roadmap_id
        JOIN organisation o ON o.id = p.organisation_id\s""";

  private final JdbcClient jdbc;

  ProgrammeOverviews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A programme with its state.
   *
   * @param authorityId who agrees it
   * @param workingPairs the pairs whose cycle goes on
   * @param endReason why it ended early; null when it did not
   */
  public record Overview(
      UUID id,
      String organisationId,
      String authorityId,
      String roadmapTitle,
      Programme.State state,
      LocalDate startedOn,
      @Nullable LocalDate endedOn,
      @Nullable EndReason endReason,
      int workingPairs) {}

  /** Those of an organisation, the newest first. */
  public List<Overview> of(String organisationId) {
    return jdbc.sql(
            COLUMNS + "WHERE p.organisation_id = :organisation ORDER BY p.started_at DESC, p.id")
        .param("organisation", organisationId)
        .query(ProgrammeOverviews::overview)
        .list();
  }

  /** One of them, by its id. */
  public Optional<Overview> find(UUID id) {
    return jdbc.sql(COLUMNS + "WHERE p.id = :id")
        .param("id", id)
        .query(ProgrammeOverviews::overview)
        .optional();
  }

  /** The same, and neither the programme nor its pairs change until the transaction has ended. */
  public Optional<Overview> lock(UUID id) {
    jdbc.sql("SELECT id FROM programme WHERE id = :id FOR UPDATE")
        .param("id", id)
        .query(UUID.class)
        .optional();
    return find(id);
  }

  private static Overview overview(ResultSet row, int number) throws SQLException {
    ZoneId zone = ZoneId.of(row.getString("zone"));
    Timestamp ended = row.getTimestamp("ended_at");
    String reason = row.getString("end_reason");
    return new Overview(
        row.getObject("id", UUID.class),
        row.getString("organisation_id"),
        row.getString("authority_id"),
        row.getString("title"),
        Programme.State.valueOf(row.getString("state")),
        row.getTimestamp("started_at").toInstant().atZone(zone).toLocalDate(),
        ended == null ? null : ended.toInstant().atZone(zone).toLocalDate(),
        reason == null ? null : EndReason.valueOf(reason),
        row.getInt("working"));
  }
}
