package ru.vekha.deadline.language;

import java.util.List;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.rule.Labelled;

/** What one recogniser made of a part of the phrase. */
record Reading(DeadlineRule rule, List<String> notes) {

  static Reading of(DeadlineRule rule, String... notes) {
    return new Reading(rule, List.of(notes));
  }

  /** The same with a caption. */
  Reading labelled(String caption) {
    return new Reading(new Labelled(caption, rule), notes);
  }
}
