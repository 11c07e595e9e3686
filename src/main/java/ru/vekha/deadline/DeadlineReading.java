package ru.vekha.deadline;

import java.util.List;

/** What came of reading a phrase: a rule, or the exact place where it was not understood. */
public sealed interface DeadlineReading {

  /**
   * The phrase was understood.
   *
   * @param rule what it means
   * @param notes Russian sentences for the methodist: what was assumed, what else it could mean
   */
  record Understood(DeadlineRule rule, List<String> notes) implements DeadlineReading {
    public Understood {
      notes = List.copyOf(notes);
    }
  }

  /**
   * The phrase was not understood, and nothing was guessed.
   *
   * @param part the words that were not understood, as they stand in the phrase
   * @param position where they begin, counted in characters from 0
   * @param reason a Russian sentence: what is wrong and what to write instead
   */
  record Refused(String part, int position, String reason) implements DeadlineReading {}
}
