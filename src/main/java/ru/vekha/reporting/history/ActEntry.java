package ru.vekha.reporting.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an assignment.
 *
 * @param actor a person's id, or a word of Vekha's for itself
 * @param forPersonId in whose place the actor did it; null in the actor's own right
 * @param what in words
 * @param details each a line of its own
 */
record ActEntry(
    Instant at, String actor, @Nullable String forPersonId, String what, List<String> details) {

  static final String SYSTEM = "system";

  ActEntry {
    details = List.copyOf(details);
  }

  ActEntry(Instant at, String actor, String what, List<String> details) {
    this(at, actor, null, what, details);
  }
}
