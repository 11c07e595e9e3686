package ru.vekha.deadline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.rule.AsNeeded;
import ru.vekha.deadline.rule.Compound;
import ru.vekha.deadline.rule.DatedRule;
import ru.vekha.deadline.rule.DuringYear;
import ru.vekha.deadline.rule.EachPeriod;
import ru.vekha.deadline.rule.Repetition;
import ru.vekha.deadline.rule.Rhythm;
import ru.vekha.deadline.rule.WholePeriod;
import ru.vekha.deadline.rule.Yearly;
import ru.vekha.deadline.span.YearMark;

/** Makes one rule of the parts of a cell. */
final class Composer {

  private static final DeadlineRule EVERY_YEAR = new EachPeriod(Rhythm.YEAR);

  private final List<DeadlineRule> parts = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * @param aside notes on what was set aside before reading
   */
  Composer(List<Reading> readings, List<String> aside) {
    notes.addAll(aside);
    for (Reading reading : readings) {
      parts.addAll(
          reading.rule() instanceof Compound many ? many.parts() : List.of(reading.rule()));
      notes.addAll(reading.notes());
    }
  }

  DeadlineReading compose() {
    fillYearsFromTheRight();
    repeatEveryYear();
    preferLeastFrequency();
    new HeldRepetitions(parts).join();
    dropYearBesidePeriod();
    DeadlineRule rule = parts.size() == 1 ? parts.get(0) : new Compound(parts);
    List<String> all = new ArrayList<>(notes);
    all.addAll(OtherReadings.of(rule));
    return new DeadlineReading.Understood(rule, all.stream().distinct().toList());
  }

  /** «до 1 марта и до 1 июня 2021 г.»: the year holds for both. */
  private void fillYearsFromTheRight() {
    for (int i = parts.size() - 2; i >= 0; i--) {
      if (parts.get(i) instanceof DatedRule dated
          && parts.get(i + 1) instanceof DatedRule next
          && dated.saysNoYear()
          && next.year() instanceof YearMark.Stated) {
        parts.set(i, dated.filledWith(next.year()));
      }
    }
  }

  /** «ежегодно до 1 марта», «май (ежегодно)»: the dates come every year. */
  private void repeatEveryYear() {
    Predicate<DeadlineRule> withoutYear =
        part -> part instanceof DatedRule dated && dated.saysNoYear();
    if (!parts.contains(EVERY_YEAR) || parts.stream().noneMatch(withoutYear)) {
      return;
    }
    parts.removeIf(EVERY_YEAR::equals);
    parts.replaceAll(
        part -> part instanceof DatedRule dated && dated.saysNoYear() ? new Yearly(dated) : part);
  }

  /** «по мере необходимости, но не реже одного раза в месяц»: the frequency binds. */
  private void preferLeastFrequency() {
    if (parts.stream().anyMatch(Repetition.class::isInstance)) {
      parts.removeIf(AsNeeded.class::isInstance);
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
