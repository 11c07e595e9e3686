package ru.vekha.deadline.language;

import java.util.List;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.rule.ByDate;
import ru.vekha.deadline.rule.Labelled;
import ru.vekha.deadline.rule.Repetition;
import ru.vekha.deadline.rule.Within;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.Since;

/** What one recogniser made of a part of the phrase. */
record Reading(DeadlineRule rule, List<String> notes) {

  static Reading of(DeadlineRule rule, String... notes) {
    return new Reading(rule, List.of(notes));
  }

  /** «до 20 сентября, далее ежеквартально»: the repetition starts with the date before it. */
  Reading after(Reading before) {
    if (rule instanceof Repetition repetition
        && before.rule instanceof ByDate date
        && date.span() instanceof CalendarDay day) {
      return new Reading(new Within(repetition, new Since(day)), notes);
    }
    return this;
  }

  /** The same with a caption. */
  Reading labelled(String caption) {
    return new Reading(new Labelled(caption, rule), notes);
  }
}
