package ru.vekha.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.vekha.reporting.discipline.DisciplinePeriod;

/** Which days a period has. */
class DisciplinePeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2024-02-10,2024-02-01,2024-02-29,2024-01-01,2024-03-31,2023-09-01,2024-08-31",
    "2021-08-31,2021-08-01,2021-08-31,2021-07-01,2021-09-30,2020-09-01,2021-08-31",
    "2021-09-01,2021-09-01,2021-09-30,2021-07-01,2021-09-30,2021-09-01,2022-08-31",
    "2021-12-31,2021-12-01,2021-12-31,2021-10-01,2021-12-31,2021-09-01,2022-08-31"
  })
  void periodsAreThoseThatADayIsIn(
      LocalDate day,
      LocalDate monthFrom,
      LocalDate monthTo,
      LocalDate quarterFrom,
      LocalDate quarterTo,
      LocalDate yearFrom,
      LocalDate yearTo) {
    assertThat(DisciplinePeriod.month(day)).isEqualTo(new DisciplinePeriod(monthFrom, monthTo));
    assertThat(DisciplinePeriod.quarter(day))
        .isEqualTo(new DisciplinePeriod(quarterFrom, quarterTo));
    assertThat(DisciplinePeriod.schoolYear(day)).isEqualTo(new DisciplinePeriod(yearFrom, yearTo));
  }

  @Test
  void noPeriodEndsBeforeItBegins() {
    LocalDate day = LocalDate.of(2021, 3, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DisciplinePeriod(day, day.minusDays(1)));
  }
}
