package ru.vekha.deadline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.rule.Compound;
import ru.vekha.deadline.rule.DuringYear;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.rule.Repetition;
import ru.vekha.deadline.rule.WholePeriod;
import ru.vekha.deadline.rule.Within;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.Range;

/** Makes one rule of the parts of a cell. */
final class Composer {

  private final List<DeadlineRule> parts = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  Composer(List<Reading> readings) {
    for (Reading reading : readings) {
      parts.addAll(
          reading.rule() instanceof Compound many ? many.parts() : List.of(reading.rule()));
      notes.addAll(reading.notes());
    }
  }

  DeadlineReading compose() {
    holdRepetitions();
    dropYearBesidePeriod();
    DeadlineRule rule = parts.size() == 1 ? parts.get(0) : new Compound(parts);
    return new DeadlineReading.Understood(rule, notes);
  }

  /** «ежемесячно 25 числа 2021 года»: the year holds the repetition. */
  private void holdRepetitions() {
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (parts.get(i) instanceof Repetition repetition
          && parts.get(i + 1) instanceof OnSpans held
          && held.spans().size() == 1
          && (held.spans().get(0) instanceof Range
              || held.spans().get(0) instanceof CalendarYearSpan)) {
        parts.set(i, new Within(repetition, held.spans().get(0)));
        parts.remove(i + 1);
      }
    }
  }

  /** «постоянно в течение года»: the year adds nothing. */
  private void dropYearBesidePeriod() {
    Predicate<DeadlineRule> bareYear =
        part -> part instanceof DuringYear during && during.year().yearIsUnstated();
    if (parts.stream().anyMatch(WholePeriod.class::isInstance)) {
      parts.removeIf(bareYear);
    }
  }
}
