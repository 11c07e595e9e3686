package ru.vekha.town;

import java.util.List;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;

/**
 * A municipality of a test's own: a region, its department, a mentoring centre, two schools and one
 * organisation of additional education, with people in every role.
 *
 * @param key what the ids of this town begin with
 */
public record TestTown(
    String key,
    Organisation region,
    Organisation department,
    Organisation centre,
    Organisation schoolA,
    Organisation schoolB,
    Organisation artCentre,
    List<TestPerson> people) {

  /** The bodies that «ОО, ОДО» means here. */
  public List<Organisation> educators() {
    return List.of(schoolA, schoolB, artCentre);
  }

  /** The first person of an organisation with a role. */
  public TestPerson person(Organisation organisation, Role role) {
    return people.stream()
        .filter(each -> each.organisationId().equals(organisation.id()) && each.role() == role)
        .findFirst()
        .orElseThrow();
  }

  public TestPerson methodist() {
    return person(department, Role.METHODIST);
  }

  public TestPerson controller() {
    return person(department, Role.CONTROLLER);
  }
}
