package ru.vekha.roadmap;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Role;

/**
 * One party that a roadmap names as responsible.
 *
 * @param scope whose duty it is
 * @param role the role that has the duty there; null when the body as a whole is named, or somebody
 *     for whom there is no role
 * @param kinds for {@link Scope#EACH_ORGANISATION} the kinds of organisations, else empty
 * @param person the person («Фамилия И.О.») or the position in the authority or centre, when named
 * @param words the document's words for the party
 */
public record ResponsibleParty(
    Scope scope,
    @Nullable Role role,
    Set<OrganisationKind> kinds,
    @Nullable String person,
    String words) {

  /** Only duties of each organisation have kinds, and they have at least one. */
  public ResponsibleParty {
    if ((scope == Scope.EACH_ORGANISATION) == kinds.isEmpty()) {
      throw new IllegalArgumentException("Kinds of organisations do not fit the scope " + scope);
    }
    kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(kinds);
  }

  /** The same party for these kinds only. */
  public ResponsibleParty forKinds(Set<OrganisationKind> only) {
    return new ResponsibleParty(scope, role, EnumSet.copyOf(only), person, words);
  }
}
