package ru.vekha.deadline;

import java.util.List;
import ru.vekha.deadline.language.OtherRules;
import ru.vekha.deadline.language.PhraseReader;

/** Reads the deadline phrases of Russian official documents. It knows no document and no today. */
public final class DeadlineLanguage {

  private DeadlineLanguage() {}

  /**
   * What a phrase that was read as a rule could honestly mean as well. The notes of the reading
   * name these meanings; the last note speaks of them.
   */
  public static List<DeadlineRule> otherReadings(DeadlineRule rule) {
    return OtherRules.of(rule);
  }

  /** Reads a whole cell of the «срок» column: either all of it is understood or none. */
  public static DeadlineReading read(String phrase) {
    return new PhraseReader(phrase).read();
  }
}
