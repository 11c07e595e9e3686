package ru.vekha.organisation;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has which roles in an organisation, those included whose account is closed. */
@Repository
public class Staff {

  private final JdbcClient jdbc;

  Staff(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A person of an organisation and what the person is there. */
  public record Member(Person person, List<Role> roles) {}

  /** Everybody with a role in the organisation, those who can sign in first, by name. */
  public List<Member> of(String organisationId) {
    return jdbc.sql(
            "SELECT "
                + People.COLUMNS
                + """
                , array_agg(m.role) AS roles
                  FROM person p JOIN membership m ON m.person_id = p.id
                 WHERE m.organisation_id = :org
                 GROUP BY p.id
                 ORDER BY p.active DESC, p.family_name, p.given_name, p.id\
                """)
        .param("org", organisationId)
        .query(
            (row, number) ->
                new Member(
                    People.read(row),
                    Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::ofGroup)
                        .sorted()
                        .toList()))
        .list();
  }

  /**
   * Id and name of those who can be called upon: everybody who can sign in for the organisation,
   * and heads, curators and mentors one step below it, these with where they work.
   */
  public Map<String, String> around(String organisationId, int most) {
    Map<String, String> people = new LinkedHashMap<>();
    jdbc.sql(
            "SELECT "
                + People.COLUMNS
                + """
                , CASE WHEN o.id = :org THEN '' ELSE o.short_name END AS place
                  FROM person p JOIN membership m ON m.person_id = p.id
                  JOIN organisation o ON o.id = m.organisation_id
                 WHERE p.active
                   AND (o.id = :org OR (o.parent_id = :org AND m.role IN (:below)))
                 ORDER BY o.id <> :org, p.family_name, p.given_name, p.id, place
                 LIMIT :most\
                """)
        .param("org", organisationId)
        .param(
            "below",
            Stream.of(Role.ORGANISATION_HEAD, Role.CURATOR, Role.MENTOR)
                .map(Role::groupId)
                .toList())
        .param("most", most)
        .query(
            (row, number) -> {
              Person person = People.read(row);
              String place = row.getString("place");
              return Map.entry(
                  person.id(), person.fullName() + (place.isEmpty() ? "" : ", " + place));
            })
        .list()
        .forEach(each -> people.putIfAbsent(each.getKey(), each.getValue()));
    return people;
  }

  /** All roles of a person, whether or not the person can sign in. */
  List<Membership> rolesOf(String personId) {
    return jdbc.sql(
            """
            SELECT m.person_id, m.organisation_id, m.role
              FROM membership m JOIN organisation o ON o.id = m.organisation_id
             WHERE m.person_id = :person ORDER BY o.short_name, o.id, m.role\
            """)
        .param("person", personId)
        .query(People.MEMBERSHIP)
        .list();
  }

  /** Gives a role and tells whether the person did not have it yet. */
  boolean give(Membership membership) {
    return change(
        "INSERT INTO membership (person_id, organisation_id, role)"
            + " VALUES (:person, :org, :role) ON CONFLICT DO NOTHING",
        membership);
  }

  /** Takes a role away and tells whether the person had it. */
  boolean take(Membership membership) {
    return change(
        "DELETE FROM membership"
            + " WHERE person_id = :person AND organisation_id = :org AND role = :role",
        membership);
  }

  /**
   * Lets one change at a time pass that takes rights away, until the transaction ends: two
   * administrators who close each other must not both succeed.
   */
  void oneAtATime() {
    jdbc.sql("SELECT id FROM organisation WHERE parent_id IS NULL ORDER BY id FOR NO KEY UPDATE")
        .query(String.class)
        .list();
  }

  /**
   * Whether nobody would administer one of the organisations any more, neither in it nor from
   * above, if the person no longer did.
   */
  boolean isLastAdministrator(String personId, Collection<String> organisationIds) {
    return !organisationIds.isEmpty()
        && jdbc.sql(
                """
                SELECT EXISTS (
                  SELECT 1 FROM organisation o
                   WHERE o.id IN (:orgs)
                     AND NOT EXISTS (
                       SELECT 1 FROM organisation_above a
                         JOIN membership m ON m.organisation_id = a.above_id AND m.role = :role
                         JOIN person p ON p.id = m.person_id AND p.active
                        WHERE a.organisation_id = o.id
                          AND NOT (m.person_id = :person AND m.organisation_id IN (:orgs))))\
                """)
            .param("orgs", organisationIds)
            .param("role", Role.ADMINISTRATOR.groupId())
            .param("person", personId)
            .query(Boolean.class)
            .single();
  }

  private boolean change(String sql, Membership membership) {
    return jdbc.sql(sql)
            .param("person", membership.personId())
            .param("org", membership.organisationId())
            .param("role", membership.role().groupId())
            .update()
        > 0;
  }
}
