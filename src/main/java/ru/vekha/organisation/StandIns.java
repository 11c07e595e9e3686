package ru.vekha.organisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stands in for whom at this moment. */
@Repository
public class StandIns {

  private final JdbcClient jdbc;
  private final Clock clock;

  StandIns(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The roles that a deputy has now in the place of others; who is away is their bearer. */
  public List<Membership> roles(String deputyId) {
    return jdbc.sql(
            """
            SELECT m.for_person_id AS person_id, m.organisation_id, m.role
              FROM membership_at(CAST(:now AS timestamptz)) m
             WHERE m.person_id = :deputy AND m.for_person_id IS NOT NULL
             ORDER BY m.organisation_id, m.role, m.for_person_id""")
        .param("now", Timestamp.from(clock.instant()))
        .param("deputy", deputyId)
        .query(People.MEMBERSHIP)
        .list();
  }

  /** The roles in which a deputy's time is over while tasks of it have not been given back yet. */
  List<Membership> justEnded(String deputyId) {
    return jdbc.sql(
            """
            SELECT s.person_id, s.organisation_id, s.role FROM substitution s
             WHERE s.deputy_id = :deputy AND s.ends_at <= :now AND s.returned_at IS NULL""")
        .param("now", Timestamp.from(clock.instant()))
        .param("deputy", deputyId)
        .query(People.MEMBERSHIP)
        .list();
  }

  /**
   * A person and those whose work the person does now. The lists of Tasklist ask for it by the
   * bean's name.
   */
  public String[] selfAndAbsent(String personId) {
    return Stream.concat(Stream.of(personId), roles(personId).stream().map(Membership::personId))
        .distinct()
        .toArray(String[]::new);
  }
}
