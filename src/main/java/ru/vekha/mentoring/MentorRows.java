package ru.vekha.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of mentors: what is counted, what tells who it is, and what forbids pairs. */
@Repository
class MentorRows {

  private static final String FACTS = "SELECT m.* FROM mentor m ";
  private static final String PEOPLE =
      """
      SELECT m.*, p.*,
             ARRAY(SELECT c.mentee_id FROM mentor_child c WHERE c.mentor_id = m.id) AS children,
             ARRAY(SELECT c.school_class FROM mentor_class c WHERE c.mentor_id = m.id) AS classes
        FROM mentor_person p
        JOIN mentor m ON m.id = p.mentor_id AND m.organisation_id = p.organisation_id
      """;
  private static final RowMapper<MentorFacts> FACTS_ROW = (row, number) -> facts(row);
  private static final RowMapper<Mentor> ROW = (row, number) -> mentor(row);

  private final JdbcClient jdbc;
  private final RegisterTable table;

  MentorRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
    table = RegisterTable.mentors(jdbc);
  }

  int countActive(String organisationId, LocalDate day) {
    return table.countActive(organisationId, day);
  }

  boolean isKept(String organisationId, PersonName name, @Nullable LocalDate birthDate) {
    return table.isKept(organisationId, name, birthDate);
  }

  Optional<MentorFacts> facts(UUID id) {
    return jdbc.sql(FACTS + "WHERE m.id = :id").param("id", id).query(FACTS_ROW).optional();
  }

  List<MentorFacts> factsActive(String organisationId, LocalDate day) {
    return jdbc.sql(FACTS + "WHERE" + RegisterTable.ACTIVE + " ORDER BY m.entered_on, m.id")
        .param("organisation", organisationId)
        .param("day", day)
        .query(FACTS_ROW)
        .list();
  }

  Optional<Mentor> find(UUID id) {
    return jdbc.sql(PEOPLE + "WHERE m.id = :id").param("id", id).query(ROW).optional();
  }

  /** Those whose data is kept, by name. */
  List<Mentor> of(String organisationId) {
    return jdbc.sql(
            PEOPLE
                + "WHERE m.organisation_id = :organisation"
                + " ORDER BY lower(p.family_name), lower(p.given_name), m.id")
        .param("organisation", organisationId)
        .query(ROW)
        .list();
  }

  /** How many mentees each mentor of the organisation has in pairs that have not ended. */
  Map<UUID, Integer> taken(String organisationId) {
    return jdbc
        .sql(
            """
            SELECT p.mentor_id, count(*) AS mentees
              FROM pair_mentee x JOIN mentoring_pair p ON p.id = x.pair_id
             WHERE p.organisation_id = :organisation AND p.ended_on IS NULL
               AND x.left_on IS NULL
             GROUP BY p.mentor_id\
            """)
        .param("organisation", organisationId)
        .query(
            (row, number) ->
                Map.entry(row.getObject("mentor_id", UUID.class), row.getInt("mentees")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  boolean hasLivePair(UUID id) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM mentoring_pair"
                + " WHERE mentor_id = :id AND ended_on IS NULL)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  private static MentorFacts facts(ResultSet row) throws SQLException {
    return new MentorFacts(
        row.getObject("id", UUID.class),
        row.getString("organisation_id"),
        MentorCategory.valueOf(row.getString("category")),
        RowValues.texts(row.getArray("mentoring_forms")).stream()
            .map(MentoringForm::ofCode)
            .toList(),
        new MentorOffer(
            row.getInt("capacity"),
            row.getBigDecimal("hours_per_week"),
            row.getObject("age_from", Integer.class),
            row.getObject("age_to", Integer.class),
            row.getBoolean("long_term")),
        row.getObject("birth_year", Integer.class),
        new MentorAdmission(
            row.getObject("surveyed_on", LocalDate.class),
            row.getObject("tested_on", LocalDate.class),
            row.getObject("readiness_stated_on", LocalDate.class)),
        RowValues.stay(row),
        row.getInt("version"));
  }

  private static Mentor mentor(ResultSet row) throws SQLException {
    return new Mentor(
        facts(row),
        new MentorPerson(
            row.getString("person_id"),
            RowValues.name(row),
            row.getObject("birth_date", LocalDate.class),
            row.getString("contact"),
            row.getString("place"),
            new Wording(
                row.getString("competences"), RowValues.texts(row.getArray("competence_tags"))),
            row.getString("achievements"),
            row.getString("interests"),
            new Outcome(row.getString("result"), row.getString("case_url"))),
        new MentorTies(
            Arrays.stream((UUID[]) row.getArray("children").getArray()).collect(Collectors.toSet()),
            Set.copyOf(RowValues.texts(row.getArray("classes")))),
        row.getObject("own_consent_id", UUID.class),
        row.getObject("representative_consent_id", UUID.class));
  }
}
