package ru.vekha.monitoring;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.PersonalDataLog;

/**
 * Names behind a number, for the organisation that the people belong to. Who looked is noted in the
 * same transaction.
 */
@Repository
public class NamedParticipants {

  private final JdbcClient jdbc;
  private final PersonalDataLog log;

  NamedParticipants(JdbcClient jdbc, PersonalDataLog log) {
    this.jdbc = jdbc;
    this.log = log;
  }

  /** The names of those among the ids that are people of the organisation, in order. */
  @Transactional
  public List<String> of(String organisationId, List<String> ids, String actor) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<String> names =
        jdbc.sql(
                """
                SELECT concat_ws(' ', family_name, given_name, NULLIF(patronymic, '')) AS name FROM mentee_person
                 WHERE organisation_id = :org AND mentee_id::text = ANY (:ids)
                UNION ALL
                SELECT concat_ws(' ', family_name, given_name, NULLIF(patronymic, '')) FROM mentor_person
                 WHERE organisation_id = :org AND mentor_id::text = ANY (:ids)
                UNION ALL
                SELECT concat_ws(' ', p.family_name, p.given_name, NULLIF(p.patronymic, '')) FROM person p
                 WHERE p.id = ANY (:ids) AND EXISTS (
                   SELECT 1 FROM membership m WHERE m.person_id = p.id AND m.organisation_id = :org)
                ORDER BY name\
                """)
            .param("org", organisationId)
            .param("ids", ids.toArray(String[]::new))
            .query(String.class)
            .list();
    if (!names.isEmpty()) {
      log.noteAll(actor, organisationId, PersonalDataLog.Kind.FIGURE_NAMES);
    }
    return names;
  }
}
