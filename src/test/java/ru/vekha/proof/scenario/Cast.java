package ru.vekha.proof.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;

/**
 * The organisations of a scenario and their people.
 *
 * @param issuer the organisation whose roadmap it is
 * @param author who sets the roadmap up and launches it
 */
record Cast(
    Organisation issuer,
    TestPerson author,
    List<Organisation> organisations,
    List<TestPerson> people) {

  Cast {
    organisations = List.copyOf(organisations);
    people = List.copyOf(people);
  }

  /** A town whose department has issued the roadmap. */
  static Cast of(TestTown town) {
    return new Cast(
        town.department(),
        town.methodist(),
        Stream.concat(Stream.of(town.department(), town.centre()), town.educators().stream())
            .toList(),
        town.people());
  }

  List<String> ids() {
    return organisations.stream().map(Organisation::id).toList();
  }

  Organisation organisation(String id) {
    return organisations.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  /** The first person of an organisation with a role, if there is one. */
  Optional<TestPerson> find(String organisationId, Role role) {
    return people.stream()
        .filter(each -> each.organisationId().equals(organisationId) && each.role() == role)
        .findFirst();
  }

  /** The first person of an organisation with a role. */
  TestPerson person(String organisationId, Role role) {
    return find(organisationId, role)
        .orElseThrow(() -> new AssertionError("Nobody is " + role + " of " + organisationId));
  }

  /** Whether somebody works in a school or another organisation that teaches. */
  boolean isEducator(TestPerson person) {
    return organisations.stream()
        .filter(each -> each.id().equals(person.organisationId()))
        .anyMatch(
            each -> !each.kind().isAuthority() && each.kind() != OrganisationKind.MENTORING_CENTRE);
  }

  /** Somebody by the id of the account. */
  TestPerson person(String id) {
    return people.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }
}
