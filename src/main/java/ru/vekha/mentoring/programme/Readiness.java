package ru.vekha.mentoring.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.mentoring.RegisterCounts;
import ru.vekha.organisation.Organisations;

/** How far registers, training and pairs of an organisation have come: numbers only. */
@Repository
public class Readiness {

  private final JdbcClient jdbc;
  private final RegisterCounts counts;
  private final Organisations organisations;
  private final Clock clock;

  Readiness(JdbcClient jdbc, RegisterCounts counts, Organisations organisations, Clock clock) {
    this.jdbc = jdbc;
    this.counts = counts;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** The mentees in the register. */
  public int mentees(String organisationId) {
    return today(organisationId).mentees();
  }

  /** The mentors in the register. */
  public int mentors(String organisationId) {
    return today(organisationId).mentors();
  }

  /** The mentors of whom no training is recorded. */
  public int untrainedMentors(String organisationId) {
    RegisterCounts.Line today = today(organisationId);
    return today.mentors() - today.trained();
  }

  private RegisterCounts.Line today(String organisationId) {
    LocalDate day = LocalDate.now(clock.withZone(organisations.get(organisationId).zone()));
    return Objects.requireNonNull(
        counts.of(List.of(organisationId), day).get(organisationId), organisationId);
  }

  /** The mentees of the register with neither a pair of this programme nor a reason. */
  public int unpairedMentees(UUID programmeId) {
    return count(
        """
        SELECT count(*) FROM mentee m JOIN programme p ON p.organisation_id = m.organisation_id
         WHERE p.id = :id AND m.left_on IS NULL
           AND NOT EXISTS (
             SELECT 1 FROM pair_mentee x JOIN mentoring_pair q ON q.id = x.pair_id
              WHERE x.mentee_id = m.id AND q.programme_id = p.id
                AND q.state NOT IN ('NOT_FIT', 'ENDED_EARLY'))
           AND NOT EXISTS (
             SELECT 1 FROM unpaired_mentee u WHERE u.mentee_id = m.id AND u.programme_id = p.id)\
        """,
        programmeId);
  }

  /** The pairs of a programme whose cycle goes on. */
  public int workingPairs(UUID programmeId) {
    return count(
        "SELECT count(*) FROM mentoring_pair WHERE programme_id = :id AND ended_on IS NULL",
        programmeId);
  }

  private int count(String query, Object id) {
    return jdbc.sql(query).param("id", id).query(Integer.class).single();
  }
}
