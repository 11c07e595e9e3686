package ru.vekha.organisation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.DirectoryLog.Kind;

/**
 * Takes roles away and closes accounts. What is open goes to a successor in the same transaction;
 * while something would be left with nobody, neither is done.
 */
@Component
public class StaffLeaving {

  private final StaffAdministration administration;
  private final Access access;
  private final People people;
  private final Staff staff;
  private final Departure departure;
  private final SubstitutionNaming substitutions;
  private final DirectoryLog log;

  StaffLeaving(
      StaffAdministration administration,
      Access access,
      People people,
      Staff staff,
      Departure departure,
      SubstitutionNaming substitutions,
      DirectoryLog log) {
    this.administration = administration;
    this.access = access;
    this.people = people;
    this.staff = staff;
    this.departure = departure;
    this.substitutions = substitutions;
    this.log = log;
  }

  /** What would be left to nobody if a person lost these roles, a line for each kind. */
  public List<PersonalWork.Left> open(String actor, List<Membership> roles) {
    return departure.left(actor, roles);
  }

  /** Those who could go on with it, by id: the colleagues in the roles that the actor sees. */
  public Map<String, String> successors(StaffAdministration.Card card) {
    Map<String, String> successors = new LinkedHashMap<>();
    card.roles().stream()
        .map(Membership::organisationId)
        .distinct()
        .flatMap(each -> staff.of(each).stream())
        .map(Staff.Member::person)
        .filter(each -> each.active() && !each.id().equals(card.person().id()))
        .forEach(each -> successors.putIfAbsent(each.id(), each.fullName()));
    return successors;
  }

  /**
   * Takes a role away; the right ends with the person's next request.
   *
   * @param successorId null when nothing is to be handed over
   * @throws DirectoryRefused if it is the person's last role or the branch's last administrator, or
   *     work would be left with nobody
   */
  @Transactional
  public void take(String actor, Membership membership, @Nullable String successorId) {
    staff.oneAtATime();
    administration.require(actor, membership.organisationId());
    List<Membership> all = staff.rolesOf(membership.personId());
    if (all.equals(List.of(membership))) {
      throw new DirectoryRefused(
          "roles",
          "Это единственная роль. Если сотрудник больше не работает, закройте доступ;"
              + " если меняет работу, сначала дайте новую роль.");
    }
    if (membership.role() == Role.ADMINISTRATOR) {
      keepAnAdministrator("roles", membership.personId(), List.of(membership.organisationId()));
    }
    if (all.contains(membership)) {
      substitutions.endAll(actor, membership);
      departure.handOver(actor, List.of(membership), successorId);
      staff.take(membership);
      log.role(actor, Kind.ROLE_TAKEN, membership);
    }
  }

  /**
   * Closes a person's account; open sessions end at their next request, roles stay on record.
   *
   * @param successorId null when nothing is to be handed over
   * @throws DirectoryRefused if an organisation would be left without any administrator, or work
   *     with nobody
   */
  @Transactional
  public void close(String actor, String personId, @Nullable String successorId) {
    staff.oneAtATime();
    Person person = administration.whole(actor, personId);
    keepAnAdministrator("sure", personId, access.administered(personId));
    substitutions.endAll(actor, personId);
    departure.handOver(actor, people.ownMembershipsOf(personId), successorId);
    people.change(person.withActive(false));
    log.person(actor, Kind.ACCOUNT_CLOSED, personId);
  }

  private void keepAnAdministrator(String field, String personId, Collection<String> lost) {
    if (staff.isLastAdministrator(personId, lost)) {
      throw new DirectoryRefused(
          field, "Это последний администратор. Сначала сделайте администратором кого-нибудь ещё.");
    }
  }
}
