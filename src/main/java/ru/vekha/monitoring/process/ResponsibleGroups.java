package ru.vekha.monitoring.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Role;

/**
 * Whose task the data of an organisation are: a school's curator, an authority's methodist or
 * officer; the next of the list where nobody has the role.
 */
@Component
class ResponsibleGroups {

  private static final List<Role> OF_EDUCATORS = List.of(Role.CURATOR, Role.ORGANISATION_HEAD);
  private static final List<Role> OF_AUTHORITIES =
      List.of(
          Role.METHODIST,
          Role.DEPARTMENT_OFFICER,
          Role.REGIONAL_CENTRE,
          Role.CONTROLLER,
          Role.DEPUTY_HEAD);

  private final People people;

  ResponsibleGroups(People people) {
    this.people = people;
  }

  /** The engine's group that hands the data in, and checks those of the organisations below. */
  String of(Organisation organisation) {
    List<Role> roles = organisation.kind().isAuthority() ? OF_AUTHORITIES : OF_EDUCATORS;
    return roles.stream()
        .filter(role -> !people.organisationsWith(role, Set.of(organisation.id())).isEmpty())
        .findFirst()
        .orElse(roles.get(0))
        .groupId();
  }
}
