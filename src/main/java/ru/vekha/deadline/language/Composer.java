package ru.vekha.deadline.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.language.family.Reading;
import ru.vekha.deadline.rule.AsNeeded;
import ru.vekha.deadline.rule.Compound;
import ru.vekha.deadline.rule.repetition.Repetition;

/** Makes one rule of the parts of a cell. */
final class Composer {

  private final List<Reading> readings;
  private final List<String> aside;

  /**
   * @param aside notes on what was set aside before reading
   */
  Composer(List<Reading> readings, List<String> aside) {
    this.readings = readings;
    this.aside = aside;
  }

  DeadlineReading compose() {
    DeadlineRule rule = rule();
    return new DeadlineReading.Understood(rule, notes(rule));
  }

  /** The rule, without its notes. */
  DeadlineRule rule() {
    List<DeadlineRule> parts = new ArrayList<>();
    for (Reading reading : readings) {
      parts.addAll(
          reading.rule() instanceof Compound many ? many.parts() : List.of(reading.rule()));
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    new SaidTwice(parts).drop();
    new CellYears(parts).spread();
    new YearlyDates(parts).repeat();
    preferLeastFrequency(parts);
    new HeldRepetitions(parts).join();
    new StandingParts(parts).join();
    return parts.size() == 1 ? parts.get(0) : new Compound(parts);
  }

  /** The notes of those parts that are still in the rule, and what else the rule could mean. */
  private List<String> notes(DeadlineRule rule) {
    Set<String> notes = new LinkedHashSet<>(aside);
    for (Reading reading : readings) {
      if (!reading.notes().isEmpty() && isStillIn(rule, reading)) {
        notes.addAll(reading.notes());
      }
    }
    notes.addAll(OtherReadings.of(rule));
    return List.copyOf(notes);
  }

  private boolean isStillIn(DeadlineRule rule, Reading part) {
    return readings.size() == 1 || rule.describe().contains(part.rule().describe());
  }

  /** «по мере необходимости, но не реже одного раза в месяц»: the frequency binds. */
  private static void preferLeastFrequency(List<DeadlineRule> parts) {
    if (parts.stream().anyMatch(Repetition.class::isInstance)) {
      parts.removeIf(AsNeeded.class::isInstance);
    }
  }
}
