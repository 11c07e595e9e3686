package ru.vekha.deadline.language;

import java.util.List;
import ru.vekha.deadline.DeadlineRule;

/** What one recogniser made of a part of the phrase. */
record Reading(DeadlineRule rule, List<String> notes) {

  static Reading of(DeadlineRule rule, String... notes) {
    return new Reading(rule, List.of(notes));
  }
}
