package ru.vekha.mentoring;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The names behind the ids that processes and pairs know, for lists and forms. Who keeps or reads
 * an organisation's registers gets them; a mentor those of the own pairs; and whoever stands in for
 * one of these does, too.
 */
@Repository
public class ParticipantNames {

  private static final String MENTEES =
      """
      SELECT t.mentee_id AS id, t.organisation_id, t.family_name, t.given_name, t.patronymic
        FROM mentee_person t
       WHERE t.mentee_id = ANY (:ids)
         AND (EXISTS (SELECT 1 FROM membership_at(CAST(:now AS timestamptz)) m
                       WHERE m.person_id = :actor AND m.organisation_id = t.organisation_id
                         AND m.role IN ('org-head', 'curator', 'psychologist'))
           OR EXISTS (SELECT 1 FROM pair_mentee x JOIN mentoring_pair p ON p.id = x.pair_id
                        JOIN mentor_person r ON r.mentor_id = p.mentor_id
                       WHERE x.mentee_id = t.mentee_id
                         AND (r.person_id = :actor OR EXISTS (
                           SELECT 1 FROM membership_at(CAST(:now AS timestamptz)) d
                            WHERE d.person_id = :actor AND d.for_person_id = r.person_id
                              AND d.organisation_id = t.organisation_id AND d.role = 'mentor'))))
      """;
  private static final String MENTORS =
      """
      SELECT t.mentor_id AS id, t.organisation_id, t.family_name, t.given_name, t.patronymic
        FROM mentor_person t
       WHERE t.mentor_id = ANY (:ids)
         AND (t.person_id = :actor
           OR EXISTS (SELECT 1 FROM membership_at(CAST(:now AS timestamptz)) m
                       WHERE m.person_id = :actor AND m.organisation_id = t.organisation_id
                         AND m.role IN ('org-head', 'curator', 'psychologist')))
      """;

  private final JdbcClient jdbc;
  private final PersonalDataLog log;
  private final Clock clock;

  ParticipantNames(JdbcClient jdbc, PersonalDataLog log, Clock clock) {
    this.jdbc = jdbc;
    this.log = log;
    this.clock = clock;
  }

  private record Named(UUID id, String organisationId, PersonName name) {}

  /** The names of those mentees whom the actor may know; others and erased ones are left out. */
  @Transactional
  public Map<UUID, PersonName> ofMentees(String actor, Collection<UUID> ids) {
    return named(MENTEES, actor, ids);
  }

  /** The names of those mentors whom the actor may know; others and erased ones are left out. */
  @Transactional
  public Map<UUID, PersonName> ofMentors(String actor, Collection<UUID> ids) {
    return named(MENTORS, actor, ids);
  }

  private Map<UUID, PersonName> named(String sql, String actor, Collection<UUID> ids) {
    List<Named> found =
        jdbc.sql(sql)
            .param("ids", ids.toArray(UUID[]::new))
            .param("actor", actor)
            .param("now", Timestamp.from(clock.instant()))
            .query(
                (row, number) ->
                    new Named(
                        row.getObject("id", UUID.class),
                        row.getString("organisation_id"),
                        RowValues.name(row)))
            .list();
    found.forEach(
        each -> log.note(actor, each.organisationId(), PersonalDataLog.Kind.NAME_READ, each.id()));
    return found.stream().collect(Collectors.toMap(Named::id, Named::name));
  }
}
