package ru.vekha.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every rule, whatever its family. */
class DescribeAndReadTest {

  private static final Set<String> KINDS =
      Set.of(
          "by_date",
          "on_dates",
          "month",
          "month_range",
          "decade_of_month",
          "quarter",
          "period_range",
          "monthly_day",
          "quarterly",
          "half_yearly",
          "every_two_months",
          "every_four_months",
          "times_a_year",
          "weekly",
          "yearly_month",
          "yearly_by_date",
          "relative_school_year_month",
          "every_month_or_quarter_after_period",
          "during_year",
          "whole_period/continuous",
          "within_duration_of_event",
          "as_needed",
          "per_other_document",
          "by_separate_schedule",
          "compound");
  private static final DeadlineContext YEAR =
      DeadlineContext.of(
          LocalDate.of(2021, 1, 1), LocalDate.of(2023, 12, 31), LocalDate.of(2021, 2, 11));
  private static final DeadlineContext SCHOOL =
      new DeadlineContext(
          LocalDate.of(2021, 5, 1),
          LocalDate.of(2022, 6, 30),
          null,
          LocalDate.of(2021, 9, 1),
          LocalDate.of(2021, 10, 4),
          true);

  @Provide
  Arbitrary<DeadlineRule> rules() {
    return DeadlineRules.rules();
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void readingTheDescriptionGivesAnEqualRule(@ForAll("rules") DeadlineRule rule) {
    assertThat(DeadlineLanguage.read(rule.describe()))
        .as(rule.describe())
        .isInstanceOfSatisfying(
            DeadlineReading.Understood.class, read -> assertThat(read.rule()).isEqualTo(rule));
  }

  /** The kinds of the specification, and those of repetitions that it does not name. */
  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void theKindIsOneOfTheKnown(@ForAll("rules") DeadlineRule rule) {
    assertThat(KINDS).contains(rule.kind());
  }

  /** Latin letters that look Russian, capitals, lost ё and stray spaces change nothing. */
  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void theSlipsOfAScannerDoNotChangeTheMeaning(
      @ForAll("rulesWithoutNames") DeadlineRule rule, @ForAll Random random) {
    String scanned = new ScannerSlips(random).in(rule.describe());

    assertThat(DeadlineLanguage.read(scanned))
        .as(scanned)
        .isInstanceOfSatisfying(
            DeadlineReading.Understood.class, read -> assertThat(read.rule()).isEqualTo(rule));
  }

  @Provide
  Arbitrary<DeadlineRule> rulesWithoutNames() {
    return DeadlineRules.withoutNames();
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void occurrencesStandInDateOrderAndStartBeforeTheyAreDue(@ForAll("rules") DeadlineRule rule) {
    for (DeadlineContext context : new DeadlineContext[] {YEAR, SCHOOL}) {
      Schedule schedule = rule.schedule(context);

      assertThat(schedule.occurrences()).isSorted();
      assertThat(schedule.occurrences())
          .allMatch(each -> each.starts() == null || !each.starts().isAfter(each.due()));
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void onlyStandingWorkIsReportedOnAndOnItsLastReportDayAtTheEnd(
      @ForAll("rules") DeadlineRule rule) {
    Schedule schedule = rule.schedule(YEAR);

    assertThat(schedule.reportDays()).isSorted();
    if (schedule.nature() == Nature.STANDING && !schedule.reportDays().isEmpty()) {
      assertThat(schedule.occurrences()).isEmpty();
      assertThat(schedule.reportDays()).last().isEqualTo(schedule.reportOn());
    }
  }
}
