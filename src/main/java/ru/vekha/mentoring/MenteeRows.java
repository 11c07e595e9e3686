package ru.vekha.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The two tables of mentees: what is counted, and what tells who it is. */
@Repository
class MenteeRows {

  private static final String FACTS = "SELECT m.* FROM mentee m ";
  private static final String PEOPLE =
      """
      SELECT m.*, p.* FROM mentee_person p
        JOIN mentee m ON m.id = p.mentee_id AND m.organisation_id = p.organisation_id
      """;
  private static final RowMapper<MenteeFacts> FACTS_ROW = (row, number) -> facts(row);
  private static final RowMapper<Mentee> ROW = (row, number) -> mentee(row);

  private final JdbcClient jdbc;
  private final RegisterTable table;

  MenteeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
    table = RegisterTable.mentees(jdbc);
  }

  int countActive(String organisationId, LocalDate day) {
    return table.countActive(organisationId, day);
  }

  boolean isKept(String organisationId, PersonName name, @Nullable LocalDate birthDate) {
    return table.isKept(organisationId, name, birthDate);
  }

  Optional<MenteeFacts> facts(UUID id) {
    return jdbc.sql(FACTS + "WHERE m.id = :id").param("id", id).query(FACTS_ROW).optional();
  }

  List<MenteeFacts> factsActive(String organisationId, LocalDate day) {
    return jdbc.sql(FACTS + "WHERE" + RegisterTable.ACTIVE + " ORDER BY m.entered_on, m.id")
        .param("organisation", organisationId)
        .param("day", day)
        .query(FACTS_ROW)
        .list();
  }

  Optional<Mentee> find(UUID id) {
    return jdbc.sql(PEOPLE + "WHERE m.id = :id").param("id", id).query(ROW).optional();
  }

  /** Those whose data is kept, by name. */
  List<Mentee> of(String organisationId) {
    return jdbc.sql(
            PEOPLE
                + "WHERE m.organisation_id = :organisation"
                + " ORDER BY lower(p.family_name), lower(p.given_name), p.birth_date, m.id")
        .param("organisation", organisationId)
        .query(ROW)
        .list();
  }

  boolean hasLivePair(UUID id) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT 1 FROM pair_mentee x JOIN mentoring_pair p ON p.id = x.pair_id
                            WHERE x.mentee_id = :id AND x.left_on IS NULL
                              AND p.ended_on IS NULL)\
            """)
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** The mentees of an organisation who are in a pair that has not ended. */
  Set<UUID> inLivePairs(String organisationId) {
    return Set.copyOf(
        jdbc.sql(
                """
                SELECT DISTINCT x.mentee_id
                  FROM pair_mentee x JOIN mentoring_pair p ON p.id = x.pair_id
                 WHERE p.organisation_id = :organisation AND p.ended_on IS NULL
                   AND x.left_on IS NULL\
                """)
            .param("organisation", organisationId)
            .query(UUID.class)
            .list());
  }

  private static MenteeFacts facts(ResultSet row) throws SQLException {
    return new MenteeFacts(
        row.getObject("id", UUID.class),
        row.getString("organisation_id"),
        MenteeCategory.valueOf(row.getString("category")),
        MentoringForm.ofCode(row.getString("mentoring_form")),
        row.getBoolean("special_programme"),
        row.getObject("birth_year", Integer.class),
        RowValues.stay(row),
        row.getObject("full_cycle_on", LocalDate.class),
        row.getInt("version"));
  }

  private static Mentee mentee(ResultSet row) throws SQLException {
    return new Mentee(
        facts(row),
        new MenteePerson(
            row.getString("person_id"),
            RowValues.name(row),
            row.getObject("birth_date", LocalDate.class),
            row.getString("school_class"),
            row.getString("contact"),
            row.getString("representative"),
            new Wording(row.getString("request"), RowValues.texts(row.getArray("request_tags"))),
            new Outcome(row.getString("result"), row.getString("case_url")),
            row.getObject("work_started_on", LocalDate.class)),
        row.getObject("own_consent_id", UUID.class),
        row.getObject("representative_consent_id", UUID.class));
  }
}
