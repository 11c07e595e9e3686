package ru.vekha.mentoring;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The append-only record of who read or changed whose personal data; ids and codes only. */
@Repository
public class PersonalDataLog {

  private final JdbcClient jdbc;
  private final Clock clock;

  PersonalDataLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What was done with the data. */
  public enum Kind {
    MENTEE_ADDED,
    MENTEE_READ,
    MENTEE_LISTED,
    MENTEE_CHANGED,
    MENTEE_LEFT,
    MENTEE_ERASED,
    MENTOR_ADDED,
    MENTOR_READ,
    MENTOR_LISTED,
    MENTOR_CHANGED,
    MENTOR_LEFT,
    MENTOR_ERASED,
    NAME_READ,
    EXPORTED,
    /** The names behind a figure. */
    FIGURE_NAMES,
    /** The personified records on paper. */
    RECORDS_PRINTED
  }

  /** One line of the record. */
  public record Line(Instant at, String actor, Kind kind) {}

  /** Notes what somebody did with one person's data. */
  public void note(String actor, String organisationId, Kind kind, UUID subject) {
    note(actor, organisationId, kind, List.of(subject));
  }

  /** Notes what somebody did with the data of several people, a line for each. */
  public void note(String actor, String organisationId, Kind kind, Collection<UUID> subjects) {
    if (subjects.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            INSERT INTO personal_data_access (at, actor, organisation_id, kind, subject_id)
            SELECT :at, :actor, :organisation, :kind, subject FROM unnest(:subjects) AS subject\
            """)
        .param("at", Timestamp.from(clock.instant()))
        .param("actor", actor)
        .param("organisation", organisationId)
        .param("kind", kind.name())
        .param("subjects", subjects.toArray(UUID[]::new))
        .update();
  }

  /** Notes that somebody was given the data of an organisation's participants, not of one. */
  public void noteAll(String actor, String organisationId, Kind kind) {
    jdbc.sql(
            "INSERT INTO personal_data_access (at, actor, organisation_id, kind)"
                + " VALUES (:at, :actor, :organisation, :kind)")
        .param("at", Timestamp.from(clock.instant()))
        .param("actor", actor)
        .param("organisation", organisationId)
        .param("kind", kind.name())
        .update();
  }

  /** Everything noted about a person's data, oldest first. */
  public List<Line> of(UUID subject) {
    return jdbc.sql(
            "SELECT at, actor, kind FROM personal_data_access WHERE subject_id = :subject ORDER BY"
                + " id")
        .param("subject", subject)
        .query(
            (row, number) ->
                new Line(
                    row.getTimestamp("at").toInstant(),
                    row.getString("actor"),
                    Kind.valueOf(row.getString("kind"))))
        .list();
  }
}
