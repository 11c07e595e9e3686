package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTargetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20 | EQUAL | 20",
        "70% | EQUAL | 70",
        "12,5 % | EQUAL | 12.5",
        "не менее 70 | AT_LEAST | 70",
        "Не ниже 10% | AT_LEAST | 10",
        "≥ 5 | AT_LEAST | 5",
        "не более 3 | AT_MOST | 3",
        "до 3 | AT_MOST | 3",
        "1 200 | EQUAL | 1200"
      })
  void operatorAndValueAreToldApart(String words, IndicatorTarget.Operator operator, String value) {
    assertThat(IndicatorTarget.read(words))
        .contains(new IndicatorTarget(operator, new BigDecimal(value), words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "–", "нет"})
  void whatHoldsNoNumberIsNoTarget(String words) {
    assertThat(IndicatorTarget.read(words)).isEmpty();
  }
}
