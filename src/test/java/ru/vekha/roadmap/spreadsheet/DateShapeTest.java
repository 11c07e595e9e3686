package ru.vekha.roadmap.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateShapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dd.mm.yyyy | 01.09.2021",
        "m/d/yy | 01.09.2021",
        "[$-419]d\\ mmmm\\ yyyy\\ \"г.\";@ | 01.09.2021",
        "yyyy\\-mm\\-dd\\ hh:mm | 01.09.2021",
        "d-mmm | 1 сентября",
        "dd\\.mm | 01.09",
        "mmm-yy | сентябрь 2021",
        "[$-F419]yyyy\\, mmmm;@ | сентябрь 2021",
        "mmmm | сентябрь",
        "yyyy | 2021"
      })
  void dayIsShownAsItsFormatSays(String format, String shown) {
    assertThat(DateShape.of(format).words(LocalDate.of(2021, 9, 1))).isEqualTo(shown);
  }
}
