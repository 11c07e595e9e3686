package ru.vekha.organisation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who sees what: an organisation its own work, an authority's managers also the work of everybody
 * below, nobody a neighbour's.
 */
@Component
public class Access {

  /** The roles that look after the organisations below their own. */
  private static final Set<Role> OVERSEERS =
      EnumSet.of(
          Role.DEPUTY_HEAD,
          Role.CONTROLLER,
          Role.METHODIST,
          Role.DEPARTMENT_OFFICER,
          Role.REGIONAL_CENTRE,
          Role.AUDITOR);

  private final People people;
  private final Organisations organisations;

  Access(People people, Organisations organisations) {
    this.people = people;
    this.organisations = organisations;
  }

  /** Whether the person may read an organisation's work. */
  public boolean mayRead(String personId, String organisationId) {
    return people.membershipsOf(personId).stream()
        .anyMatch(
            membership ->
                membership.organisationId().equals(organisationId)
                    || (OVERSEERS.contains(membership.role())
                        && organisations.isSameOrAbove(
                            membership.organisationId(), organisationId)));
  }

  /** The organisations whose whole branch the person may read. */
  public List<String> branches(String personId) {
    return branches(people.membershipsOf(personId));
  }

  /** The organisations the person belongs to. */
  public List<String> own(String personId) {
    return own(people.membershipsOf(personId));
  }

  /** The same of both, asked at once; one may stand below another. */
  Scope whole(String personId) {
    List<Membership> memberships = people.membershipsOf(personId);
    return new Scope(branches(memberships), own(memberships));
  }

  private static List<String> branches(List<Membership> memberships) {
    return memberships.stream()
        .filter(membership -> OVERSEERS.contains(membership.role()))
        .map(Membership::organisationId)
        .distinct()
        .toList();
  }

  private static List<String> own(List<Membership> memberships) {
    return memberships.stream().map(Membership::organisationId).distinct().toList();
  }

  /** Whether the person has the role in the organisation itself. */
  public boolean has(String personId, String organisationId, Role role) {
    return people.membershipsOf(personId).contains(new Membership(personId, organisationId, role));
  }

  /** Whether the person has one of the roles anywhere. */
  public boolean hasAnywhere(String personId, Set<Role> roles) {
    return people.membershipsOf(personId).stream()
        .anyMatch(membership -> roles.contains(membership.role()));
  }

  /** The organisations that the person administers, each with everything below it. */
  public List<String> administered(String personId) {
    return people.membershipsOf(personId).stream()
        .filter(membership -> membership.role() == Role.ADMINISTRATOR)
        .map(Membership::organisationId)
        .toList();
  }

  /** The organisations whose history the person may prove, each with everything below it. */
  public List<String> audited(String personId) {
    return people.membershipsOf(personId).stream()
        .filter(
            membership ->
                membership.role() == Role.AUDITOR || membership.role() == Role.ADMINISTRATOR)
        .map(Membership::organisationId)
        .distinct()
        .toList();
  }

  /** Whether the person administers an organisation, in it or from above. */
  public boolean administers(String personId, String organisationId) {
    return administered(personId).stream()
        .anyMatch(above -> organisations.isSameOrAbove(above, organisationId));
  }

  /** Whether the person is an administrator and nothing else. */
  public boolean onlyAdministers(String personId) {
    List<Membership> memberships = people.membershipsOf(personId);
    return !memberships.isEmpty()
        && memberships.stream().allMatch(membership -> membership.role() == Role.ADMINISTRATOR);
  }

  /** Whether the person looks after how work is done, beside keeping accounts. */
  public boolean oversees(String personId) {
    return usesCockpit(personId) && !onlyAdministers(personId);
  }

  /** Whether the person has a role that works in Cockpit. */
  public boolean usesCockpit(String personId) {
    return people.membershipsOf(personId).stream()
        .anyMatch(membership -> membership.role().usesCockpit());
  }
}
