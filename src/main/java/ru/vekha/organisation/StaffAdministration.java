package ru.vekha.organisation;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.DirectoryLog.Kind;

/**
 * Changes to people and their roles. Every call names who acts. A role is given and taken by those
 * who administer its organisation; what concerns the whole person, the account above all, only by
 * those who administer every organisation of that person: otherwise an administrator could take
 * over somebody with rights further up.
 */
@Component
public class StaffAdministration {

  private final Access access;
  private final People people;
  private final Staff staff;
  private final DirectoryLog log;

  StaffAdministration(Access access, People people, Staff staff, DirectoryLog log) {
    this.access = access;
    this.people = people;
    this.staff = staff;
    this.log = log;
  }

  /**
   * What an administrator sees of a person.
   *
   * @param roles those in the administrator's branch
   * @param whole whether these are all the person has
   */
  public record Card(Person person, List<Membership> roles, boolean whole) {}

  /**
   * Returns what the actor may see of a person.
   *
   * @throws NotAdministered if the person has no role in the actor's branch
   */
  public Card card(String actor, String personId) {
    Person person = people.find(personId).orElseThrow(() -> new NotAdministered(actor, personId));
    List<Membership> all = staff.rolesOf(personId);
    List<Membership> seen =
        all.stream().filter(each -> access.administers(actor, each.organisationId())).toList();
    if (seen.isEmpty()) {
      throw new NotAdministered(actor, personId);
    }
    return new Card(person, seen, seen.size() == all.size());
  }

  /** Adds a person with roles in one organisation. */
  @Transactional
  public void add(String actor, Person person, String organisationId, Collection<Role> roles) {
    require(actor, organisationId);
    if (roles.isEmpty()) {
      throw new DirectoryRefused("roles", "Отметьте хотя бы одну роль.");
    }
    people.add(person);
    log.person(actor, Kind.PERSON_ADDED, person.id());
    roles.forEach(role -> giveTo(new Membership(person.id(), organisationId, role), actor));
  }

  /** Changes a person's names and position. */
  @Transactional
  public void change(String actor, Person changed) {
    Person present = whole(actor, changed.id());
    people.change(changed.withActive(present.active()));
    log.person(actor, Kind.PERSON_CHANGED, changed.id());
  }

  /** Gives a role to a person whom the actor sees already. */
  @Transactional
  public void give(String actor, Membership membership) {
    card(actor, membership.personId());
    require(actor, membership.organisationId());
    giveTo(membership, actor);
  }

  /** Opens a closed account again, with the roles it had. */
  @Transactional
  public void reopen(String actor, String personId) {
    people.change(whole(actor, personId).withActive(true));
    log.person(actor, Kind.ACCOUNT_REOPENED, personId);
  }

  /**
   * Returns a person all of whose organisations the actor administers.
   *
   * @throws NotAdministered if it is not so
   */
  public Person whole(String actor, String personId) {
    Card card = card(actor, personId);
    if (!card.whole()) {
      throw new NotAdministered(actor, personId);
    }
    return card.person();
  }

  private void giveTo(Membership membership, String actor) {
    if (staff.give(membership)) {
      log.role(actor, Kind.ROLE_GIVEN, membership);
    }
  }

  /** Refuses whoever does not administer an organisation. */
  void require(String actor, String organisationId) {
    if (!access.administers(actor, organisationId)) {
      throw new NotAdministered(actor, organisationId);
    }
  }
}
