package ru.vekha.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.vekha.monitoring.IndicatorValue.Verdict;
import ru.vekha.organisation.OrganisationKind;

class IndicatorValueTest {

  private static final Figure FIGURE =
      new Figure("figure", "Число", true, true, Set.of(OrganisationKind.SCHOOL));

  @Test
  void exactlyTheTargetIsEnough() {
    assertThat(value(Comparison.AT_LEAST, 7, 10).verdict()).isEqualTo(Verdict.REACHED);
  }

  @Test
  void roundingHelpsNobodyOverTheTarget() {
    // 6996 of 10000 are 69.96 per cent, shown as 69.9 and never as 70.
    IndicatorValue value = value(Comparison.AT_LEAST, 6996, 10_000);

    assertThat(value.percent()).contains(new BigDecimal("69.9"));
    assertThat(value.verdict()).isEqualTo(Verdict.BEHIND);
  }

  @Test
  void withoutADenominatorThereIsNoValue() {
    assertThat(value(Comparison.AT_LEAST, 5, 0))
        .returns(Optional.empty(), IndicatorValue::percent)
        .returns(Verdict.NO_DATA, IndicatorValue::verdict);
  }

  @Test
  void growthIsComparedWithTheYearBefore() {
    assertThat(value(Comparison.GROWTH, 4, 10).verdict()).isEqualTo(Verdict.GROWN);
    assertThat(value(Comparison.GROWTH, 3, 10).verdict()).isEqualTo(Verdict.NOT_GROWN);
    assertThat(value(Comparison.SHOWN, 3, 10).verdict()).isEqualTo(Verdict.NO_TARGET);
  }

  private static IndicatorValue value(Comparison comparison, long numerator, long denominator) {
    Indicator indicator =
        new Indicator(
            "Набор",
            "1",
            "one",
            "Доля",
            FIGURE,
            FIGURE,
            ReportingKind.YEAR,
            comparison,
            Map.of(2024, new BigDecimal(70)));
    return new IndicatorValue(
        indicator, 2024, numerator, denominator, List.of(), Optional.of(new BigDecimal("30.0")));
  }
}
