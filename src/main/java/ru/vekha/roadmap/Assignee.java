package ru.vekha.roadmap;

import java.util.List;
import java.util.Set;
import ru.vekha.organisation.OrganisationKind;

/**
 * One body that gets one assignment: the party named first answers, the others of the same body
 * help. For {@link Scope#EACH_ORGANISATION} every organisation of the kinds is such a body.
 *
 * @param scope whose duty it is
 * @param kinds the kinds of organisations, when each has the duty
 * @param responsible the party that answers
 * @param coExecutors the others of the same body in the document's order
 */
public record Assignee(
    Scope scope,
    Set<OrganisationKind> kinds,
    ResponsibleParty responsible,
    List<ResponsibleParty> coExecutors) {

  /** Keeps its own copy of the co-executors. */
  public Assignee {
    coExecutors = List.copyOf(coExecutors);
  }
}
