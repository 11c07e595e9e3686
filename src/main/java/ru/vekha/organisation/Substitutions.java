package ru.vekha.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The substitutions as they are kept. */
@Repository
public class Substitutions {

  private static final String SELECT = "SELECT s.* FROM substitution s ";

  /** One that was ended before it began takes no time. */
  private static final String OF_SOME_TIME = SELECT + "WHERE s.starts_at < s.ends_at AND ";

  private final JdbcClient jdbc;
  private final Clock clock;

  Substitutions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<Substitution> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE s.id = :id")
        .param("id", id)
        .query(Substitutions::row)
        .optional();
  }

  /** Those that run or are to come in which somebody is away or is the deputy, by first day. */
  public List<Substitution> concerning(String personId) {
    return jdbc.sql(
            OF_SOME_TIME
                + """
                 (s.person_id = :person OR s.deputy_id = :person) AND s.ends_at > :now
                 ORDER BY s.first_day, s.id""")
        .param("person", personId)
        .param("now", now())
        .query(Substitutions::row)
        .list();
  }

  /** Those of organisations that run or are to come, by first day. */
  public List<Substitution> in(Collection<String> organisationIds) {
    return jdbc.sql(
            OF_SOME_TIME
                + """
                 s.organisation_id = ANY (:organisations) AND s.ends_at > :now
                 ORDER BY s.first_day, s.id LIMIT 500""")
        .param("organisations", organisationIds.toArray(String[]::new))
        .param("now", now())
        .query(Substitutions::row)
        .list();
  }

  /** Those of a time in which one of the people is away or is the deputy. */
  List<Substitution> crossing(Collection<String> people, Instant from, Instant to) {
    return jdbc.sql(
            OF_SOME_TIME
                + """
                 (s.person_id = ANY (:people) OR s.deputy_id = ANY (:people))
                   AND s.starts_at < :to AND :from < s.ends_at ORDER BY s.first_day, s.id""")
        .param("people", people.toArray(String[]::new))
        .param("from", Timestamp.from(from))
        .param("to", Timestamp.from(to))
        .query(Substitutions::row)
        .list();
  }

  /** Lets one change at a time pass that concerns a person, until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  void lockPeople(Collection<String> people) {
    jdbc.sql("SELECT id FROM person WHERE id = ANY (:people) ORDER BY id FOR NO KEY UPDATE")
        .param("people", people.toArray(String[]::new))
        .query(String.class)
        .list();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void add(Substitution added) {
    jdbc.sql(
            """
            INSERT INTO substitution (id, person_id, deputy_id, organisation_id, role, first_day,
              last_day, starts_at, ends_at, named_by, named_at)
            VALUES (:id, :person, :deputy, :organisation, :role, :first, :last, :starts, :ends,
              :by, :now)""")
        .param("id", added.id())
        .param("person", added.of().personId())
        .param("deputy", added.deputyId())
        .param("organisation", added.of().organisationId())
        .param("role", added.of().role().groupId())
        .param("first", added.firstDay())
        .param("last", added.lastDay())
        .param("starts", Timestamp.from(added.startsAt()))
        .param("ends", Timestamp.from(added.endsAt()))
        .param("by", added.namedBy())
        .param("now", now())
        .update();
  }

  /** Ends it now, or before it has begun; tells whether it was not over yet. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean end(UUID id, String actor) {
    return jdbc.sql(
                """
                UPDATE substitution SET ends_at = GREATEST(starts_at, CAST(:now AS timestamptz)),
                       ended_by = :actor, ended_at = :now, returned_at = :now
                 WHERE id = :id AND ends_at > :now AND ended_at IS NULL""")
            .param("id", id)
            .param("actor", actor)
            .param("now", now())
            .update()
        > 0;
  }

  /** Some that are over by their date and of which nobody was told, marked as told and locked. */
  @Transactional(propagation = Propagation.MANDATORY)
  List<Substitution> takeEnded(int most) {
    return jdbc.sql(
            """
            UPDATE substitution s SET returned_at = :now
             WHERE s.id IN (SELECT e.id FROM substitution e
                             WHERE e.returned_at IS NULL AND e.ends_at <= :now
                             ORDER BY e.ends_at, e.id LIMIT :most FOR UPDATE SKIP LOCKED)
            RETURNING s.*""")
        .param("now", now())
        .param("most", most)
        .query(Substitutions::row)
        .list();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static Substitution row(ResultSet row, int number) throws SQLException {
    Timestamp ended = row.getTimestamp("ended_at");
    return new Substitution(
        row.getObject("id", UUID.class),
        new Membership(
            row.getString("person_id"),
            row.getString("organisation_id"),
            Role.ofGroup(row.getString("role"))),
        row.getString("deputy_id"),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getTimestamp("starts_at").toInstant(),
        row.getTimestamp("ends_at").toInstant(),
        row.getString("named_by"),
        ended == null ? null : ended.toInstant());
  }
}
