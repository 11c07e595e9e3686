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

  /** The tops of the branches and the organisations that are read by themselves. */
  public List<String> themselves() {
    return Stream.concat(branches.stream(), own.stream()).toList();
  }
}
