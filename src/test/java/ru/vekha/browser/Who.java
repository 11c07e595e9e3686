package ru.vekha.browser;

import java.util.Optional;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;

/** In whose seat a page is looked at. */
enum Who {
  STRANGER,
  HEAD,
  CURATOR,
  MENTOR,
  NEIGHBOUR,
  METHODIST,
  CONTROLLER,
  DEPUTY_HEAD,
  AUDITOR,
  ADMINISTRATOR;

  Optional<TestPerson> in(TestTown town) {
    return switch (this) {
      case STRANGER -> Optional.empty();
      case HEAD -> Optional.of(town.person(town.artCentre(), Role.ORGANISATION_HEAD));
      case CURATOR -> Optional.of(town.person(town.schoolA(), Role.CURATOR));
      case MENTOR -> Optional.of(town.person(town.schoolA(), Role.MENTOR));
      case NEIGHBOUR -> Optional.of(town.person(town.schoolB(), Role.CURATOR));
      default -> Optional.of(town.person(town.department(), Role.valueOf(name())));
    };
  }
}
