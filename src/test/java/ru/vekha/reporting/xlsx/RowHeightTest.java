package ru.vekha.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows are as high as their longest cell. */
class RowHeightTest {

  @ParameterizedTest
  @CsvSource({
    "'', 1",
    "Приказ, 1",
    "Приказ гимназии, 2",
    "Организационно-методическое, 3",
    "а б в г д, 1",
    "'до 01.03\nдо 01.06\nдо 01.09', 3"
  })
  void aCellOfTenCharactersHoldsTwelveLettersALine(String text, int lines) {
    RowHeight height = new RowHeight();
    height.hold(text, 10);

    assertThat(height.points()).isEqualTo(lines * 13.2f);
  }

  @ParameterizedTest
  @CsvSource({"1000", "100000"})
  void aRowIsNeverHigherThanTheProgramAllows(int words) {
    RowHeight height = new RowHeight();
    height.hold("слово ".repeat(words), 10);

    assertThat(height.points()).isEqualTo(409);
  }
}
