package ru.vekha.mentoring.matching;

/** Who may mentor whom; matching and pairing ask the same table. */
@FunctionalInterface
public interface WhoMayMentor {

  /** What speaks against a pair. */
  Verdict about(PairFacts pair);
}
