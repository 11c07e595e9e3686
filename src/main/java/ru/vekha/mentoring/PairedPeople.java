package ru.vekha.mentoring;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works with whom, for the columns of a register that name the other side. Pairs that did not
 * fit or were ended early are left out.
 */
@Repository
public class PairedPeople {

  private static final String MENTORS =
      """
      SELECT DISTINCT x.mentee_id AS one, t.mentor_id AS other, t.place,
             t.family_name, t.given_name, t.patronymic
        FROM mentoring_pair p JOIN pair_mentee x ON x.pair_id = p.id
        JOIN mentor_person t ON t.mentor_id = p.mentor_id
       WHERE p.organisation_id = :organisation AND p.state NOT IN ('NOT_FIT', 'ENDED_EARLY')
         AND x.left_on IS NULL
       ORDER BY t.family_name, t.given_name, other
      """;
  private static final String MENTEES =
      """
      SELECT DISTINCT p.mentor_id AS one, t.mentee_id AS other, t.school_class AS place,
             t.family_name, t.given_name, t.patronymic
        FROM mentoring_pair p JOIN pair_mentee x ON x.pair_id = p.id
        JOIN mentee_person t ON t.mentee_id = x.mentee_id
       WHERE p.organisation_id = :organisation AND p.state NOT IN ('NOT_FIT', 'ENDED_EARLY')
         AND x.left_on IS NULL
       ORDER BY t.family_name, t.given_name, other
      """;

  private final JdbcClient jdbc;
  private final RegisterAccess access;
  private final PersonalDataLog log;

  PairedPeople(JdbcClient jdbc, RegisterAccess access, PersonalDataLog log) {
    this.jdbc = jdbc;
    this.access = access;
    this.log = log;
  }

  /** The other side of a pair: name and place of work or study. */
  public record Partner(UUID id, PersonName name, String place) {}

  private record Link(UUID one, Partner partner) {}

  /** The mentors of each mentee of an organisation. */
  @Transactional
  public Map<UUID, List<Partner>> mentorsByMentee(String actor, String organisationId) {
    return partners(MENTORS, actor, organisationId);
  }

  /** The mentees of each mentor of an organisation. */
  @Transactional
  public Map<UUID, List<Partner>> menteesByMentor(String actor, String organisationId) {
    return partners(MENTEES, actor, organisationId);
  }

  private Map<UUID, List<Partner>> partners(String sql, String actor, String organisationId) {
    access.requireReaderOfMentees(actor, organisationId);
    List<Link> links =
        jdbc.sql(sql)
            .param("organisation", organisationId)
            .query(
                (row, number) ->
                    new Link(
                        row.getObject("one", UUID.class),
                        new Partner(
                            row.getObject("other", UUID.class),
                            RowValues.name(row),
                            row.getString("place"))))
            .list();
    log.note(
        actor,
        organisationId,
        PersonalDataLog.Kind.NAME_READ,
        links.stream().map(each -> each.partner().id()).distinct().toList());
    return links.stream()
        .collect(
            Collectors.groupingBy(
                Link::one, Collectors.mapping(Link::partner, Collectors.toList())));
  }
}
