package ru.vekha.execution.draft;

import java.util.Arrays;
import java.util.Optional;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Role;

/**
 * Who answers for a row, chosen from the directory instead of read from the document's words.
 *
 * @param target the id of an organisation, or {@code each:} and a kind for every organisation of it
 * @param role who in that organisation
 */
public record ChosenResponsible(String target, Role role) {

  private static final String EACH = "each:";

  /** The target that means every organisation of a kind. */
  public static String each(OrganisationKind kind) {
    return EACH + kind.name();
  }

  /** The kind whose every organisation is meant; empty when one organisation is. */
  public Optional<OrganisationKind> kind() {
    return Arrays.stream(OrganisationKind.values())
        .filter(kind -> target.equals(each(kind)))
        .findFirst();
  }
}
