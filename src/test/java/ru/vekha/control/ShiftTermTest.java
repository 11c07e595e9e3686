package ru.vekha.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTermTest {

  /** Months are those of the calendar: a day that the month does not have becomes its last one. */
  @ParameterizedTest
  @CsvSource({
    "DAYS, 14, 2021-03-05, 2021-03-19, на 14 дн.",
    "WEEKS, 2, 2021-03-05, 2021-03-19, на 2 нед.",
    "MONTHS, 1, 2021-01-31, 2021-02-28, на 1 мес.",
    "MONTHS, 1, 2024-01-31, 2024-02-29, на 1 мес.",
    "DAYS, 366, 2023-12-31, 2024-12-31, на 366 дн.",
  })
  void numbersMoveEveryDate(
      ShiftTerm.Unit unit, int amount, LocalDate due, LocalDate moved, String words) {
    ShiftTerm term = new ShiftTerm(unit, amount, null);
    assertThat(term.from(due)).isEqualTo(moved);
    assertThat(term.words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-08-31, 2021-09-01",
    "2021-09-01, 2021-09-01",
    "2021-09-02, 2021-09-02",
  })
  void aDayMovesTheDatesBeforeIt(LocalDate due, LocalDate moved) {
    ShiftTerm term = new ShiftTerm(ShiftTerm.Unit.NOT_BEFORE, null, LocalDate.of(2021, 9, 1));
    assertThat(term.from(due)).isEqualTo(moved);
    assertThat(term.words()).isEqualTo("не раньше 01.09.2021");
  }

  @Test
  void aTermIsANumberThatFitsItsUnitOrADay() {
    LocalDate day = LocalDate.of(2021, 9, 1);
    refuses(ShiftTerm.Unit.DAYS, null, day);
    refuses(ShiftTerm.Unit.DAYS, 0, null);
    refuses(ShiftTerm.Unit.DAYS, 367, null);
    refuses(ShiftTerm.Unit.MONTHS, 25, null);
    refuses(ShiftTerm.Unit.NOT_BEFORE, 1, null);
    refuses(ShiftTerm.Unit.NOT_BEFORE, 1, day);
  }

  private static void refuses(ShiftTerm.Unit unit, Integer amount, LocalDate day) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ShiftTerm(unit, amount, day));
  }
}
