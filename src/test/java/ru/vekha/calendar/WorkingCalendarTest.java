package ru.vekha.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

  private final WorkingCalendar calendar = WorkingCalendar.ofRussia();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-01-09", "2020-06-24", "2020-07-01", "2021-02-20", "2021-05-04", "2021-11-03",
        "2022-03-05", "2023-05-10", "2024-04-27", "2024-11-02", "2024-12-28", "2025-11-01",
        "2026-01-12", "2027-01-11"
      })
  void worksOn(LocalDate day) {
    assertThat(calendar.isWorking(day)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-02-24", "2020-05-05", "2021-02-22", "2021-11-05", "2021-12-31", "2022-03-07",
        "2022-05-10", "2023-02-24", "2023-11-06", "2024-04-30", "2024-12-31", "2025-05-02",
        "2025-06-13", "2025-11-03", "2025-12-31", "2026-01-09", "2026-12-31", "2027-05-03"
      })
  void restsOn(LocalDate day) {
    assertThat(calendar.isWorking(day)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-31, 1, 2025-11-01", // Friday, then the working Saturday
    "2025-11-01, 1, 2025-11-05", // Sunday, 3 November moved, 4 November holiday
    "2024-12-27, 2, 2025-01-09", // 28 December works, 29.12–8.01 rests, 9 January
    "2021-03-01, 0, 2021-03-01",
    "2021-02-19, 3, 2021-02-25" // 20 (Saturday works), 24, 25
  })
  void plusWorkingDays(LocalDate from, int days, LocalDate expected) {
    assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(expected);
    assertThat(calendar.workingDaysAfter(from, expected)).isEqualTo(days);
    assertThat(calendar.workingDaysAfter(expected, from)).isZero();
    if (calendar.isWorking(from)) {
      assertThat(calendar.minusWorkingDays(expected, days)).isEqualTo(from);
    }
  }

  @Test
  void aDayOffMovesToTheNextWorkingDay() {
    assertThat(calendar.nextWorkingDayOrSame(LocalDate.of(2021, 9, 25))).hasToString("2021-09-27");
    assertThat(calendar.nextWorkingDayOrSame(LocalDate.of(2021, 12, 25))).hasToString("2021-12-27");
    assertThat(calendar.nextWorkingDayOrSame(LocalDate.of(2021, 12, 31))).hasToString("2022-01-10");
  }

  @Test
  void aYearWithoutDecreeIsProvisionalAndHasTheHolidaysOfTheLaw() {
    assertThat(calendar.isProvisional(2026)).isFalse();
    assertThat(calendar.isProvisional(2027)).isTrue();
    // ТК РФ, ст. 112: Saturday 1 May 2027 moves its day off to Monday 3 May.
    assertThat(calendar.isWorking(LocalDate.of(2027, 5, 3))).isFalse();
    // Saturday 2 January moves only by a decree.
    assertThat(calendar.isWorking(LocalDate.of(2027, 12, 31))).isTrue();
  }

  @Test
  void refusesToCountBackwardsByAMinus() {
    assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2021, 1, 1), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
