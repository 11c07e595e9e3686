package ru.vekha.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingSpanTest {

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2021-02-25, 2021-02-01, 2021-02-28, февраль 2021 года",
    "QUARTER, 2021-03-25, 2021-01-01, 2021-03-31, I квартал 2021 года",
    "QUARTER, 2021-10-10, 2021-10-01, 2021-12-31, IV квартал 2021 года",
    "YEAR, 2021-12-01, 2021-01-01, 2021-12-31, 2021 год",
    "SCHOOL_YEAR, 2021-05-31, 2020-09-01, 2021-08-31, 2020/2021 учебный год",
    "SCHOOL_YEAR, 2021-09-01, 2021-09-01, 2022-08-31, 2021/2022 учебный год"
  })
  void aDayLiesInOnePeriodOfEachKind(
      ReportingKind kind, LocalDate day, LocalDate from, LocalDate to, String title) {
    ReportingSpan span = kind.around(day);

    assertThat(span.from()).isEqualTo(from);
    assertThat(span.to()).isEqualTo(to);
    assertThat(span.title()).isEqualTo(title);
    assertThat(kind.around(span.to())).isEqualTo(span);
  }
}
