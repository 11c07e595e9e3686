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
      default -> Optional.of(town.person(town.department(), Role.valueOf(name())));
    };
  }
}
