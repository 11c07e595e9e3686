package ru.vekha.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ru.vekha.calendar.WorkingCalendar;

class ScheduleTest {

  private static final DeadlineContext YEAR_2021 = year(2021);

  @Test
  void aDayOffMovesOnlyWhenTheRoadmapAsks() {
    // 25 September 2021 is a Saturday, 25 December too; 25 March and 25 June are working days.
    Schedule schedule = schedule("25.03.2021 25.06.2021 25.09.2021 25.12.2021", YEAR_2021);

    assertThat(PhraseFile.days(schedule.occurrences()))
        .isEqualTo("2021-03-25;2021-06-25;2021-09-25;2021-12-25");
    assertThat(
            PhraseFile.days(schedule.movedToWorkingDays(WorkingCalendar.ofRussia()).occurrences()))
        .isEqualTo("2021-03-25;2021-06-25;2021-09-27;2021-12-27");
  }

  @Test
  void anEventGivesADayOnlyOnceItHasHappened() {
    DeadlineRule rule = rule("в течение двух недель с даты определения модели");

    assertThat(rule.schedule(YEAR_2021).nature()).isEqualTo(Nature.AFTER_EVENT);
    assertThat(rule.schedule(YEAR_2021).occurrences()).isEmpty();
    // The day itself is not counted: Monday 1 March and two weeks are Monday 15 March.
    assertThat(rule.schedule(YEAR_2021.withEvent(LocalDate.of(2021, 3, 1))).occurrences())
        .containsExactly(new Occurrence(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 15)));
  }

  @Test
  void workingDaysOfAYearWithoutDecreeAreProvisional() {
    String phrase = "до 5 рабочего дня месяца, следующего за отчётным кварталом";

    assertThat(schedule(phrase, year(2025)).provisional()).isFalse();
    assertThat(schedule(phrase, year(2026)).provisional()).isTrue(); // one falls in January 2027
    assertThat(schedule("до 15.01.2027", year(2027)).provisional()).isFalse();
  }

  @Test
  void datesBeforeTheOrderAreListedAllTheSame() {
    assertThat(schedule("ежемесячно 25 числа", YEAR_2021).occurrences())
        .hasSize(12)
        .first()
        .extracting(Occurrence::due)
        .hasToString("2021-01-25");
  }

  @Test
  void standingWorkNamedFurtherOnStartsWithTheMonthBeforeIt() {
    Schedule schedule = schedule("апрель, далее постоянно", YEAR_2021);

    assertThat(PhraseFile.days(schedule.occurrences())).isEqualTo("2021-04-01/2021-04-30");
    assertThat(schedule.starts()).hasToString("2021-04-01");
    assertThat(schedule.reportOn()).hasToString("2021-12-31");
  }

  @Test
  void whatComesRoundAgainDoesNotBeginBeforeTheRoadmap() {
    DeadlineContext fromMidQuarter =
        DeadlineContext.of(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 12, 31), null);

    assertThat(PhraseFile.days(schedule("ежеквартально", fromMidQuarter).occurrences()))
        .isEqualTo("2021-09-01/2021-09-30;2021-10-01/2021-12-31");
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(
            () -> DeadlineContext.of(LocalDate.of(2021, 12, 31), LocalDate.of(2021, 1, 1), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static DeadlineContext year(int year) {
    return DeadlineContext.of(
        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), LocalDate.of(year, 2, 11));
  }

  private static Schedule schedule(String phrase, DeadlineContext context) {
    return rule(phrase).schedule(context);
  }

  private static DeadlineRule rule(String phrase) {
    return ((DeadlineReading.Understood) DeadlineLanguage.read(phrase)).rule();
  }
}
