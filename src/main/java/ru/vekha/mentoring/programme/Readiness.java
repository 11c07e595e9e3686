package ru.vekha.mentoring.programme;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far registers, training and pairs of an organisation have come: numbers only. */
@Repository
public class Readiness {

  private final JdbcClient jdbc;

  Readiness(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The mentees in the register. */
  public int mentees(String organisationId) {
    return count(
        "SELECT count(*) FROM mentee WHERE organisation_id = :id AND left_on IS NULL",
        organisationId);
  }

  /** The mentors in the register. */
  public int mentors(String organisationId) {
    return count(
        "SELECT count(*) FROM mentor WHERE organisation_id = :id AND left_on IS NULL",
        organisationId);
  }

  /** The mentors of whom no training is recorded. */
  public int untrainedMentors(String organisationId) {
    return count(
        "SELECT count(*) FROM mentor m WHERE organisation_id = :id AND left_on IS NULL"
            + " AND NOT EXISTS (SELECT 1 FROM training t WHERE t.mentor_id = m.id)",
        organisationId);
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
