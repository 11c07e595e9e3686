package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowContextsTest {

  /** An order of May prepares the next school year, one of February belongs to the running one. */
  @ParameterizedTest
  @CsvSource({
    "2022-05-01, 2023-06-30, , 2022",
    "2021-09-01, 2022-05-31, , 2021",
    "2022-01-10, 2022-05-31, , 2021",
    "2021-01-01, 2021-12-31, 2021-02-11, 2021",
    "2021-10-01, 2024-08-31, , 2022",
    ", , 2022-05-20, 2022",
    ", , 2022-09-02, 2022",
    ", , 2023-02-01, 2022"
  })
  void theSchoolYearIsGuessedFromPeriodAndOrder(
      @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate order, int expected) {
    assertThat(RowContexts.likelySchoolYear(from, to, order)).contains(expected);
  }

  @Test
  void withoutAnyDateNothingIsGuessed() {
    assertThat(RowContexts.likelySchoolYear(null, null, null)).isEmpty();
    assertThat(RowContexts.of(null, null, null, null).inSection("")).isEmpty();
  }

  @Test
  void aPeriodThatNobodySaysIsThatOfTheSchoolYear() {
    RowContexts contexts = RowContexts.of(null, null, null, 2022);

    assertThat(contexts.from()).isEqualTo("2022-05-01");
    assertThat(contexts.to()).isEqualTo("2023-06-30");
    assertThat(contexts.inSection("7. Завершение").orElseThrow().closingStage()).isTrue();
    assertThat(contexts.inSection("1. Подготовка").orElseThrow().closingStage()).isFalse();
  }
}
