package ru.vekha.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedSpansTest {

  @ParameterizedTest
  @CsvSource({
    "2021-03-25, 31, март 2021 года",
    "2021-12-25, 30, декабрь 2021 года",
    "2021-04-10, 30, март 2021 года",
    "2021-03-25, 92, I квартал 2021 года",
    "2021-04-10, 91, I квартал 2021 года",
    "2022-01-10, 92, IV квартал 2021 года",
    "2021-06-25, 92, II квартал 2021 года",
    "2021-12-31, 9999, 2021 год",
    "2022-01-20, 9999, 2021 год",
    "2021-05-31, 9999, 2021 год"
  })
  void aReportIsAboutThePeriodThatEndsOrHasJustEnded(LocalDate due, long rhythm, String title) {
    assertThat(ReportedSpans.of(due, rhythm).title()).isEqualTo(title);
  }
}
