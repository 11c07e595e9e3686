package ru.vekha.organisation;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people who work with Vekha and what they are in which organisation. */
@Repository
public class People {

  static final String COLUMNS =
      "p.id, p.family_name, p.given_name, p.patronymic, p.position, p.active";
  private static final RowMapper<Person> ROW = (row, number) -> read(row);
  static final RowMapper<Membership> MEMBERSHIP =
      (row, number) ->
          new Membership(
              row.getString("person_id"),
              row.getString("organisation_id"),
              Role.ofGroup(row.getString("role")));
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;
  private final Clock clock;

  People(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Makes an id that says nothing of its bearer. */
  public static String newId() {
    StringBuilder id = new StringBuilder("p-");
    for (int i = 0; i < 16; i++) {
      id.append(Character.forDigit(RANDOM.nextInt(36), 36));
    }
    return id.toString();
  }

  @Transactional
  public void add(Person person) {
    jdbc.sql(
            """
            INSERT INTO person (id, family_name, given_name, patronymic, position, active)
            VALUES (:id, :family, :given, :patronymic, :position, :active)""")
        .param("id", person.id())
        .param("family", person.familyName())
        .param("given", person.givenName())
        .param("patronymic", person.patronymic())
        .param("position", person.position())
        .param("active", person.active())
        .update();
  }

  @Transactional
  void change(Person person) {
    jdbc.sql(
            """
            UPDATE person SET family_name = :family, given_name = :given, patronymic = :patronymic,
                              position = :position, active = :active
             WHERE id = :id""")
        .param("id", person.id())
        .param("family", person.familyName())
        .param("given", person.givenName())
        .param("patronymic", person.patronymic())
        .param("position", person.position())
        .param("active", person.active())
        .update();
  }

  @Transactional
  public void add(Membership membership) {
    jdbc.sql(
            "INSERT INTO membership (person_id, organisation_id, role) VALUES (:person, :org, :role)")
        .param("person", membership.personId())
        .param("org", membership.organisationId())
        .param("role", membership.role().groupId())
        .update();
  }

  public Optional<Person> find(String id) {
    return jdbc.sql("SELECT " + COLUMNS + " FROM person p WHERE p.id = :id")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  public List<Person> findAll(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql("SELECT " + COLUMNS + " FROM person p WHERE p.id IN (:ids)")
            .param("ids", ids)
            .query(ROW)
            .list();
  }

  /**
   * What an active person is and where, those roles included in which the person stands in for
   * somebody else now; nothing for a person who has left.
   */
  public List<Membership> membershipsOf(String personId) {
    return jdbc.sql(
            """
            SELECT DISTINCT m.person_id, m.organisation_id, m.role
              FROM membership_at(CAST(:now AS timestamptz)) m
             WHERE m.person_id = :person
             ORDER BY m.organisation_id, m.role""")
        .param("now", Timestamp.from(clock.instant()))
        .param("person", personId)
        .query(MEMBERSHIP)
        .list();
  }

  /** The same without what the person does in the place of others. */
  public List<Membership> ownMembershipsOf(String personId) {
    return jdbc.sql(
            """
            SELECT m.person_id, m.organisation_id, m.role
              FROM membership m JOIN person p ON p.id = m.person_id
             WHERE m.person_id = :person AND p.active
             ORDER BY m.organisation_id, m.role""")
        .param("person", personId)
        .query(MEMBERSHIP)
        .list();
  }

  /** The active people of an organisation with one of the roles, in a stable order. */
  public List<Person> of(String organisationId, Collection<Role> roles) {
    return jdbc.sql(
            "SELECT DISTINCT "
                + COLUMNS
                + """
                 FROM person p JOIN membership m ON m.person_id = p.id
                WHERE m.organisation_id = :org AND m.role IN (:roles) AND p.active
                ORDER BY p.family_name, p.given_name, p.id""")
        .param("org", organisationId)
        .param("roles", roles.stream().map(Role::groupId).toList())
        .query(ROW)
        .list();
  }

  /** The ids of all active people with the role, wherever they have it. */
  public List<String> allWith(Role role) {
    return jdbc.sql(
            "SELECT DISTINCT p.id FROM person p JOIN membership m ON m.person_id = p.id"
                + " WHERE m.role = :role AND p.active ORDER BY p.id")
        .param("role", role.groupId())
        .query(String.class)
        .list();
  }

  /** Which of the organisations have an active person with the role. */
  public Set<String> organisationsWith(Role role, Collection<String> organisationIds) {
    return organisationIds.isEmpty()
        ? Set.of()
        : Set.copyOf(
            jdbc.sql(
                    """
                    SELECT DISTINCT m.organisation_id
                      FROM membership m JOIN person p ON p.id = m.person_id
                     WHERE m.role = :role AND p.active AND m.organisation_id = ANY (:ids)""")
                .param("role", role.groupId())
                .param("ids", organisationIds.toArray(String[]::new))
                .query(String.class)
                .list());
  }

  static Person read(ResultSet row) throws SQLException {
    return new Person(
        row.getString("id"),
        row.getString("family_name"),
        row.getString("given_name"),
        row.getString("patronymic"),
        row.getString("position"),
        row.getBoolean("active"));
  }
}
