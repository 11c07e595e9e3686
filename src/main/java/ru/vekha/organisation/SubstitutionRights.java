package ru.vekha.organisation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may name whom as whose deputy, and for which roles. */
@Component
public class SubstitutionRights {

  private static final Set<Role> HEADS = EnumSet.of(Role.ORGANISATION_HEAD, Role.DEPUTY_HEAD);

  /**
   * An administrator gives rights to others and an auditor checks what others do: whoever does that
   * is appointed to it, and no colleague on leave can hand it on.
   */
  private static final Set<Role> PERSONAL = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);

  private final Access access;
  private final People people;
  private final JdbcClient jdbc;

  SubstitutionRights(Access access, People people, JdbcClient jdbc) {
    this.access = access;
    this.people = people;
    this.jdbc = jdbc;
  }

  /** The roles of a person that a deputy can be named for, as far as the actor has a say. */
  public List<Membership> roles(String actor, String personId) {
    return people.ownMembershipsOf(personId).stream()
        .filter(each -> !PERSONAL.contains(each.role()))
        .filter(each -> mayName(actor, each))
        .toList();
  }

  /** Whether the actor names and dismisses deputies for a role: its bearer, the head, an admin. */
  public boolean mayName(String actor, Membership of) {
    return actor.equals(of.personId())
        || heads(actor).contains(of.organisationId())
        || access.administers(actor, of.organisationId());
  }

  /** The organisations in which a person names deputies for everybody. */
  public List<String> heads(String personId) {
    return people.membershipsOf(personId).stream()
        .filter(each -> HEADS.contains(each.role()))
        .map(Membership::organisationId)
        .distinct()
        .toList();
  }

  /** Those who can stand in for somebody of an organisation: its own people and those above it. */
  public List<Person> deputies(String organisationId) {
    return jdbc.sql(
            "SELECT DISTINCT "
                + People.COLUMNS
                + """
                  FROM person p JOIN membership m ON m.person_id = p.id
                 JOIN organisation_above a ON a.above_id = m.organisation_id
                 WHERE a.organisation_id = :organisation AND p.active
                 ORDER BY p.family_name, p.given_name, p.id""")
        .param("organisation", organisationId)
        .query((row, number) -> People.read(row))
        .list();
  }
}
