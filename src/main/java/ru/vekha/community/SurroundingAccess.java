package ru.vekha.community;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Role;

/**
 * Who enters what surrounds the pairs: head and curator of the organisation itself, in an authority
 * or a centre those who do its work. Whoever sees an organisation's work reads it, without people.
 */
@Component
public class SurroundingAccess {

  private static final Set<Role> KEEPERS =
      EnumSet.of(
          Role.ORGANISATION_HEAD,
          Role.CURATOR,
          Role.METHODIST,
          Role.DEPARTMENT_OFFICER,
          Role.DEPUTY_HEAD,
          Role.REGIONAL_CENTRE);

  private final People people;
  private final Access access;

  SurroundingAccess(People people, Access access) {
    this.people = people;
    this.access = access;
  }

  /** Whether the person enters, changes and closes entries of the organisation. */
  public boolean mayKeep(String personId, String organisationId) {
    return keptBy(personId).contains(organisationId);
  }

  /** The organisations whose entries the person keeps. */
  public List<String> keptBy(String personId) {
    return people.membershipsOf(personId).stream()
        .filter(each -> KEEPERS.contains(each.role()))
        .map(Membership::organisationId)
        .distinct()
        .toList();
  }

  /** The organisations from which downward the person reads. */
  public List<String> readFrom(String personId) {
    return access.branches(personId);
  }

  void requireKeeper(String personId, String organisationId) {
    if (!mayKeep(personId, organisationId)) {
      throw new SurroundingHidden(personId, organisationId);
    }
  }

  void requireReader(String personId, String organisationId) {
    if (!access.mayRead(personId, organisationId) || access.onlyAdministers(personId)) {
      throw new SurroundingHidden(personId, organisationId);
    }
  }
}
