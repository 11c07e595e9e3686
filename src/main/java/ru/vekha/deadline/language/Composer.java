package ru.vekha.deadline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.language.family.Reading;
import ru.vekha.deadline.rule.AsNeeded;
import ru.vekha.deadline.rule.Compound;
import ru.vekha.deadline.rule.DatedRule;
import ru.vekha.deadline.rule.DuringYear;
import ru.vekha.deadline.rule.Labelled;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.rule.SchoolYearResults;
import ru.vekha.deadline.rule.StandingSince;
import ru.vekha.deadline.rule.StandingWithin;
import ru.vekha.deadline.rule.WholePeriod;
import ru.vekha.deadline.rule.repetition.EachPeriod;
import ru.vekha.deadline.rule.repetition.Repetition;
import ru.vekha.deadline.rule.repetition.Rhythm;
import ru.vekha.deadline.rule.repetition.Weekly;
import ru.vekha.deadline.rule.repetition.Within;
import ru.vekha.deadline.rule.repetition.Yearly;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.Since;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** Makes one rule of the parts of a cell. */
final class Composer {

  private static final DeadlineRule EVERY_YEAR = new EachPeriod(Rhythm.YEAR);

  private static final DeadlineRule EVERY_WEEK = new Weekly(1, List.of());

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
    dropRepeated();
    takeYearBesideDates();
    fillYearsFromTheRight();
    joinDates();
    repeatFromYear();
    repeatEveryYear();
    preferLeastFrequency();
    new HeldRepetitions(parts).join();
    dropYearBesidePeriod();
    holdStanding();
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
            one ? dated.filledWith(years.year()) : inYears(dated, (Range) years.spans().get(0)));
        parts.remove(i);
      }
    }
  }

  /** «май 2022–2024 гг.» is three times; «сентябрь–май 2021–2022 гг.» is one school year. */
  private static DeadlineRule inYears(DatedRule dated, Range years) {
    boolean oneLongRange =
        dated instanceof OnSpans dates
            && dates.spans().stream()
                .allMatch(span -> span instanceof Range range && range.crossesNewYear())
            && years.first().year() instanceof YearMark.Stated from
            && years.year() instanceof YearMark.Stated to
            && to.year() == from.year() + 1;
    return oneLongRange ? dated.filledWith(years.year()) : new Within(new Yearly(dated), years);
  }

  /** «ежегодно (1 раз в год)», «постоянно, весь период», «еженедельно, каждый вторник». */
  private void dropRepeated() {
    boolean weekday =
        parts.stream().anyMatch(part -> part instanceof Weekly weekly && !weekly.days().isEmpty());
    boolean moreOften =
        parts.stream()
            .anyMatch(
                part ->
                    part instanceof EachPeriod each && each.rhythm().compareTo(Rhythm.YEAR) < 0);
    boolean since = parts.stream().anyMatch(StandingSince.class::isInstance);
    boolean whole = false;
    List<DeadlineRule> kept = new ArrayList<>();
    for (DeadlineRule part : parts) {
      boolean again = part instanceof EachPeriod && kept.contains(part);
      again |= part.equals(EVERY_YEAR) && moreOften;
      boolean vaguer = weekday && part.equals(EVERY_WEEK);
      boolean standsAlready = part instanceof WholePeriod && (since || whole);
      dropFirstYear(part, kept);
      if (!again && !vaguer && !standsAlready) {
        kept.add(part);
      }
      whole |= part instanceof WholePeriod;
    }
    parts.clear();
    parts.addAll(kept);
  }

  /** «2022 год, далее ежегодно»: the first year is one of the years. */
  private static void dropFirstYear(DeadlineRule part, List<DeadlineRule> before) {
    if (part instanceof Within within
        && within.repetition().equals(EVERY_YEAR)
        && within.span() instanceof Since since) {
      before.removeIf(
          first -> first instanceof OnSpans dates && dates.spans().equals(List.of(since.first())));
    }
  }

  /** «май 2022 г. и далее ежегодно»: every May from that year on. */
  private void repeatFromYear() {
    List<DatedRule> dated =
        parts.stream().filter(DatedRule.class::isInstance).map(DatedRule.class::cast).toList();
    if (!parts.contains(EVERY_YEAR) || dated.size() != 1 || namesYears(dated.get(0))) {
      return;
    }
    if (dated.get(0).year() instanceof YearMark.Stated first) {
      DeadlineRule repeated =
          new Within(
              new Yearly(dated.get(0).withoutYear()), new Since(new CalendarYearSpan(first)));
      parts.replaceAll(part -> part.equals(dated.get(0)) ? repeated : part);
      parts.removeIf(EVERY_YEAR::equals);
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
    Predicate<DeadlineRule> withoutYear = part -> !everyYear(part).equals(part);
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
    parts.replaceAll(Composer::everyYear);
  }

  private static DeadlineRule everyYear(DeadlineRule part) {
    if (part instanceof Labelled labelled) {
      return new Labelled(labelled.label(), everyYear(labelled.rule()));
    }
    return part instanceof DatedRule dated && dated.saysNoYear() ? new Yearly(dated) : part;
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

  /** «постоянно в 2022–2024 годах», «постоянно в течение 2021 года». */
  private void holdStanding() {
    for (int i = 0; i + 1 < parts.size(); i++) {
      boolean first = parts.get(i) instanceof WholePeriod;
      YearlySpan years = years(parts.get(first ? i + 1 : i));
      if (years != null && (first || parts.get(i + 1) instanceof WholePeriod)) {
        parts.set(i, new StandingWithin(years));
        parts.remove(i + 1);
      }
    }
  }

  private static @Nullable YearlySpan years(DeadlineRule part) {
    if (part instanceof DuringYear during) {
      return during.year();
    }
    boolean one = part instanceof OnSpans dates && dates.spans().size() == 1 && namesYears(dates);
    return one ? ((OnSpans) part).spans().get(0) : null;
  }
}
