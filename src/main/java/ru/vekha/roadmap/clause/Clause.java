package ru.vekha.roadmap.clause;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clause of an order or of its annex.
 *
 * @param number its full number without the final dot: «4.1», «5.2.1)», «5.3.1)-c» for the third
 *     dash under «5.3.1)»
 * @param numbered whether a number is printed in front of it
 * @param words its words as printed, without the number
 * @param above the clause it stands under
 * @param section the order («Приказ № 274») or the heading in the annex
 * @param ofOrder whether it stands in the order itself, not in an annex
 */
record Clause(
    String number,
    boolean numbered,
    String words,
    @Nullable Clause above,
    String section,
    boolean ofOrder) {

  Optional<Clause> parent() {
    return Optional.ofNullable(above);
  }

  /** Whether it only opens the clauses below it. */
  boolean opensList() {
    return words.endsWith(":");
  }

  Clause withMore(String more) {
    return new Clause(number, numbered, words + " " + more, above, section, ofOrder);
  }
}
