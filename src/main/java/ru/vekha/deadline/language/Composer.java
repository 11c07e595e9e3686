package ru.vekha.deadline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
  private final List<DeadlineRule> parts = new ArrayList<>();

  /**
   * @param aside notes on what was set aside before reading
   */
  Composer(List<Reading> readings, List<String> aside) {
    this.readings = readings;
    this.aside = aside;
    for (Reading reading : readings) {
      parts.addAll(
          reading.rule() instanceof Compound many ? many.parts() : List.of(reading.rule()));
    }
  }

  DeadlineReading compose() {
    if (parts.size() == 1) {
      return new DeadlineReading.Understood(parts.get(0), notes(parts.get(0)));
    }
    new SaidTwice(parts).drop();
    new CellYears(parts).spread();
    new YearlyDates(parts).repeat();
    preferLeastFrequency();
    new HeldRepetitions(parts).join();
    new StandingParts(parts).join();
    DeadlineRule rule = parts.size() == 1 ? parts.get(0) : new Compound(parts);
    return new DeadlineReading.Understood(rule, notes(rule));
  }

  /** The notes of those parts that are still in the rule, and what else the rule could mean. */
  private List<String> notes(DeadlineRule rule) {
    if (readings.size() == 1) {
      List<String> notes = new ArrayList<>(aside);
      notes.addAll(readings.get(0).notes());
      notes.addAll(OtherReadings.of(rule));
      return notes.stream().distinct().toList();
    }
    String described = rule.describe();
    Stream<String> ofParts =
        readings.stream()
            .filter(reading -> described.contains(reading.rule().describe()))
            .flatMap(reading -> reading.notes().stream());
    return Stream.of(aside.stream(), ofParts, OtherReadings.of(rule).stream())
        .flatMap(notes -> notes)
        .distinct()
        .toList();
  }

  /** «по мере необходимости, но не реже одного раза в месяц»: the frequency binds. */
  private void preferLeastFrequency() {
    if (parts.stream().anyMatch(Repetition.class::isInstance)) {
      parts.removeIf(AsNeeded.class::isInstance);
    }
  }
}
