package ru.vekha.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The decree files are right in themselves and agree with the published production calendars. */
class CalendarFilesIntegrityTest {

  @ParameterizedTest
  @CsvSource({
    "2020, 248",
    "2021, 247",
    "2022, 247",
    "2023, 247",
    "2024, 248",
    "2025, 247",
    "2026, 247"
  })
  void theYearHasAsManyWorkingDaysAsItsProductionCalendar(int year, long workingDays) {
    WorkingCalendar calendar = WorkingCalendar.ofRussia();
    LocalDate first = LocalDate.of(year, 1, 1);

    assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::isWorking).count())
        .isEqualTo(workingDays);
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025, 2026})
  void theDecreeIsNamedWithItsDateAndNumber(int year) {
    assertThat(WorkingCalendar.ofRussia().decree(year))
        .matches("Постановление Правительства РФ от \\d\\d\\.\\d\\d\\.\\d{4} № \\d+")
        .contains("." + (year - 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025, 2026})
  void holidaysAreThoseOfTheLaw(int year) {
    assertThat(file(year).holidays()).isEqualTo(CalendarFile.ofLaw(year).holidays());
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025, 2026})
  void aMovedDayOffComesFromAWeekendToAWeekdayThatIsNoHoliday(int year) {
    CalendarFile file = file(year);

    assertThat(file.movedDaysOff().values()).allMatch(CalendarFilesIntegrityTest::isWeekend);
    assertThat(file.movedDaysOff().values()).doesNotHaveDuplicates();
    assertThat(file.movedDaysOff().keySet())
        .noneMatch(CalendarFilesIntegrityTest::isWeekend)
        .noneMatch(file.holidays()::contains);
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025, 2026})
  void everyWeekendDayGivenAwayIsAHolidayOrWorks(int year) {
    CalendarFile file = file(year);
    Set<LocalDate> givenAway = new HashSet<>(file.movedDaysOff().values());
    givenAway.removeAll(file.holidays());

    assertThat(file.workingWeekends()).isEqualTo(givenAway);
  }

  /** Outside January a day off that meets a holiday moves, whether the decree says where or not. */
  @ParameterizedTest
  @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025, 2026})
  void everyHolidayOnAWeekendHasItsDayOffMoved(int year) {
    CalendarFile file = file(year);
    Set<LocalDate> onWeekends =
        file.holidays().stream()
            .filter(CalendarFilesIntegrityTest::isWeekend)
            .filter(day -> day.getMonthValue() != 1)
            .collect(Collectors.toSet());

    assertThat(file.movedDaysOff().values()).containsAll(onWeekends);
  }

  private static CalendarFile file(int year) {
    return CalendarFile.ofYear(year).orElseThrow();
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
