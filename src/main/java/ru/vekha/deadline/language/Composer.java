package ru.vekha.deadline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.language.family.Reading;
import ru.vekha.deadline.rule.AsNeeded;
import ru.vekha.deadline.rule.Compound;
import ru.vekha.deadline.rule.DatedRule;
import ru.vekha.deadline.rule.DuringYear;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.rule.SchoolYearResults;
import ru.vekha.deadline.rule.WholePeriod;
import ru.vekha.deadline.rule.repetition.EachPeriod;
import ru.vekha.deadline.rule.repetition.Repetition;
import ru.vekha.deadline.rule.repetition.Rhythm;
import ru.vekha.deadline.rule.repetition.Within;
import ru.vekha.deadline.rule.repetition.Yearly;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** Makes one rule of the parts of a cell. */
final class Composer {

  private static final DeadlineRule EVERY_YEAR = new EachPeriod(Rhythm.YEAR);

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
    takeYearBesideDates();
    fillYearsFromTheRight();
    joinDates();
    repeatEveryYear();
    preferLeastFrequency();
    new HeldRepetitions(parts).join();
    dropYearBesidePeriod();
    DeadlineRule rule = parts.size() == 1 ? parts.get(0) : new Compound(parts);
    return new DeadlineReading.Understood(rule, notes(rule));
  }

  /** The notes of those parts that are still in the rule, and what else the rule could mean. */
  private List<String> notes(DeadlineRule rule) {
    Stream<String> ofParts =
        readings.stream()
            .filter(reading -> rule.describe().contains(reading.rule().describe()))
            .flatMap(reading -> reading.notes().stream());
    return Stream.of(aside.stream(), ofParts, OtherReadings.of(rule).stream())
        .flatMap(notes -> notes)
        .distinct()
        .toList();
  }

  /** «до 10 сентября (2021 год)»; where several years are named, the date comes in each. */
  private void takeYearBesideDates() {
    for (int i = parts.size() - 1; i > 0; i--) {
      if (parts.get(i - 1) instanceof DatedRule dated
          && dated.saysNoYear()
          && parts.get(i) instanceof OnSpans years
          && years.spans().size() == 1
          && namesYears(years)) {
        boolean one = years.spans().get(0) instanceof CalendarYearSpan;
        parts.set(
            i - 1,
            one
                ? dated.filledWith(years.year())
                : new Within(new Yearly(dated), years.spans().get(0)));
        parts.remove(i);
      }
    }
  }

  /** «10.09., 20.10.»: stretches named one after another are one list. */
  private void joinDates() {
    for (int i = parts.size() - 1; i > 0; i--) {
      if (parts.get(i - 1) instanceof OnSpans first && parts.get(i) instanceof OnSpans second) {
        parts.set(
            i - 1,
            new OnSpans(Stream.concat(first.spans().stream(), second.spans().stream()).toList()));
        parts.remove(i);
      }
    }
  }

  /** «до 1 марта и до 1 июня 2021 г.»: the year holds for both. */
  private void fillYearsFromTheRight() {
    for (int i = parts.size() - 2; i >= 0; i--) {
      if (parts.get(i) instanceof DatedRule dated
          && parts.get(i + 1) instanceof DatedRule next
          && dated.saysNoYear()
          && !namesYears(next)
          && next.year() instanceof YearMark.Stated) {
        parts.set(i, dated.filledWith(next.year()));
      }
    }
  }

  private static boolean namesYears(DatedRule rule) {
    return rule instanceof OnSpans dates && dates.spans().stream().anyMatch(Composer::isOfYears);
  }

  private static boolean isOfYears(YearlySpan span) {
    return span instanceof CalendarYearSpan
        || span instanceof Range range && range.last() instanceof CalendarYearSpan;
  }

  /** «ежегодно до 1 марта», «май (ежегодно)»: the dates come every year. */
  private void repeatEveryYear() {
    Predicate<DeadlineRule> withoutYear =
        part -> part instanceof DatedRule dated && dated.saysNoYear();
    boolean comesEachYear =
        parts.stream()
            .anyMatch(
                part ->
                    part instanceof SchoolYearResults
                        || part instanceof Repetition && !part.equals(EVERY_YEAR));
    if (!parts.contains(EVERY_YEAR) || !comesEachYear && parts.stream().noneMatch(withoutYear)) {
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
