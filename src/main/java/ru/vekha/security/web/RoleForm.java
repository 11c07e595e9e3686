package ru.vekha.security.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.DirectoryRefused;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Role;

/**
 * A role to be given or taken, as it was chosen.
 *
 * @param successor who goes on with what is open in a role that is taken
 */
record RoleForm(@Nullable String organisation, @Nullable String role, @Nullable String successor) {

  @Nullable String successorId() {
    return successor == null || successor.isBlank() ? null : successor;
  }

  /** The role of a person; refused if none was chosen. */
  Membership membership(String personId) {
    Role chosen =
        Arrays.stream(Role.values())
            .filter(each -> each.groupId().equals(role))
            .findFirst()
            .orElseThrow(RoleForm::incomplete);
    if (organisation == null || organisation.isEmpty()) {
      throw incomplete();
    }
    return new Membership(personId, organisation, chosen);
  }

  private static DirectoryRefused incomplete() {
    return new DirectoryRefused("roles", "Выберите организацию и роль.");
  }
}
