package ru.vekha.roadmap;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Role;

/**
 * Who sets roadmaps up, and who reads them. An authority's roadmap is its methodist's; the own
 * roadmap of a school or another organisation also its curator's and its head's.
 */
@Component
public class RoadmapRights {

  private static final Set<Role> IN_ORGANISATIONS =
      EnumSet.of(Role.METHODIST, Role.CURATOR, Role.ORGANISATION_HEAD);

  private final People people;
  private final Organisations organisations;
  private final Access access;

  RoadmapRights(People people, Organisations organisations, Access access) {
    this.people = people;
    this.organisations = organisations;
    this.access = access;
  }

  /** The organisation that a person sets roadmaps up for; an authority before all others. */
  public Optional<Organisation> issuerOf(String personId) {
    List<Organisation> own = own(personId);
    return own.stream()
        .filter(organisation -> organisation.kind().isAuthority())
        .findFirst()
        .or(() -> own.stream().findFirst());
  }

  /** Whether the person sets up and amends the roadmaps of an organisation. */
  public boolean maySetUp(String personId, String organisationId) {
    return own(personId).stream().anyMatch(each -> each.id().equals(organisationId));
  }

  /** Whether the person may read the roadmaps of an organisation. */
  public boolean mayRead(String personId, String organisationId) {
    return maySetUp(personId, organisationId)
        || access.branches(personId).stream()
            .anyMatch(above -> organisations.isSameOrAbove(above, organisationId));
  }

  /** The organisations whose roadmaps a person's list shows. */
  public Set<String> listed(String personId) {
    Set<String> listed = new LinkedHashSet<>(access.branches(personId));
    own(personId).forEach(each -> listed.add(each.id()));
    return listed;
  }

  private List<Organisation> own(String personId) {
    return people.membershipsOf(personId).stream()
        .filter(membership -> IN_ORGANISATIONS.contains(membership.role()))
        .filter(this::setsUp)
        .map(membership -> organisations.get(membership.organisationId()))
        .distinct()
        .toList();
  }

  private boolean setsUp(Membership membership) {
    return membership.role() == Role.METHODIST
        || !organisations.get(membership.organisationId()).kind().isAuthority();
  }
}
