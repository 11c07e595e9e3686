package ru.vekha.deadline;

import ru.vekha.deadline.language.PhraseReader;

/** Reads the deadline phrases of Russian official documents. It knows no document and no today. */
public final class DeadlineLanguage {

  private DeadlineLanguage() {}

  /** Reads a whole cell of the «срок» column: either all of it is understood or none. */
  public static DeadlineReading read(String phrase) {
    return new PhraseReader(phrase).read();
  }
}
