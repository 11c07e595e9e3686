package ru.vekha.organisation;

import java.util.List;
import java.util.stream.Stream;

/**
 * The organisations whose work a person may read, each counted once.
 *
 * @param branches those with everything below them; none stands below another
 * @param own those by themselves; none stands in one of the branches
 */
public record Scope(List<String> branches, List<String> own) {

  /** Keeps its own copies. */
  public Scope {
    branches = List.copyOf(branches);
    own = List.copyOf(own);
  }

  /**
   * The condition that an organisation of a query stands in this scope, with {@code :branches} and
   * {@code :own} as values. What there is none of is not asked, so that the database may find the
   * organisations in the wanted order and stop when it has enough (adr 0031).
   *
   * @param organisation the column with its id
   */
  public String holding(String organisation) {
    String below =
        "EXISTS (SELECT 1 FROM organisation_above a WHERE a.organisation_id = "
            + organisation
            + " AND a.above_id = ANY (:branches))";
    String itself = organisation + " = ANY (:own)";
    if (own.isEmpty()) {
      return below;
    }
    return branches.isEmpty() ? itself : "(" + itself + " OR " + below + ")";
  }

  /** The tops of the branches and the organisations that are read by themselves. */
  public List<String> themselves() {
    return Stream.concat(branches.stream(), own.stream()).toList();
  }
}
