package ru.vekha.mentoring;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the tables of both registers have in common: somebody enters, takes part and leaves.
 *
 * @param entries the table without anything that tells who it is
 * @param people the table that tells it
 */
record RegisterTable(String entries, String people, JdbcClient jdbc) {

  /** Who takes part on a day, of a table named m. */
  static final String ACTIVE =
      " m.organisation_id = :organisation AND m.entered_on <= :day"
          + " AND (m.left_on IS NULL OR m.left_on > :day)";

  static RegisterTable mentees(JdbcClient jdbc) {
    return new RegisterTable("mentee", "mentee_person", jdbc);
  }

  static RegisterTable mentors(JdbcClient jdbc) {
    return new RegisterTable("mentor", "mentor_person", jdbc);
  }

  int countActive(String organisationId, LocalDate day) {
    return jdbc.sql("SELECT count(*) FROM " + entries + " m WHERE" + ACTIVE)
        .param("organisation", organisationId)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  /** Notes that somebody has left; false if they had already. */
  boolean leave(UUID id, LocalDate day, LeavingReason reason) {
    return jdbc.sql(
                "UPDATE "
                    + entries
                    + " SET left_on = greatest(entered_on, :day), leaving_reason = :reason,"
                    + " version = version + 1 WHERE id = :id AND left_on IS NULL")
            .param("day", day)
            .param("reason", reason.name())
            .param("id", id)
            .update()
        == 1;
  }

  /** Whether somebody of that name and day of birth is in the register. */
  boolean isKept(String organisationId, PersonName name, @Nullable LocalDate birthDate) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM "
                + people
                + """
                 p
                  WHERE p.organisation_id = :organisation AND lower(p.family_name) = lower(:family)
                    AND lower(p.given_name) = lower(:given)
                    AND lower(p.patronymic) = lower(:patronymic)
                    AND p.birth_date IS NOT DISTINCT FROM CAST(:birthDate AS date))\
                """)
        .param("organisation", organisationId)
        .param("family", name.family())
        .param("given", name.given())
        .param("patronymic", name.patronymic())
        .param("birthDate", birthDate)
        .query(Boolean.class)
        .single();
  }
}
