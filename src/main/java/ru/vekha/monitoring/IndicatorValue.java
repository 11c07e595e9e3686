package ru.vekha.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What an indicator comes to in a year.
 *
 * @param numerator summed over the organisations that have a denominator
 * @param denominator the sum, 0 when nobody has entered it
 * @param missing ids of the organisations without a denominator
 * @param before the value of the year before, null when there is none
 */
public record IndicatorValue(
    Indicator indicator,
    int year,
    long numerator,
    long denominator,
    List<String> missing,
    Optional<BigDecimal> before) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Keeps its own copy. */
  public IndicatorValue {
    missing = List.copyOf(missing);
  }

  /** What has become of the target. */
  public enum Verdict {
    REACHED("Достигнут"),
    BEHIND("Не достигнут"),
    GROWN("Вырос"),
    NOT_GROWN("Не вырос"),
    NO_TARGET("Без целевого значения"),
    NO_DATA("Нет данных");

    private final String title;

    Verdict(String title) {
      this.title = title;
    }

    /** As users read it. */
    public String title() {
      return title;
    }
  }

  /** Per cent with one digit; nothing while the denominator is not known. */
  public Optional<BigDecimal> percent() {
    return denominator == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.DOWN));
  }

  /** The target of the year. */
  public Optional<BigDecimal> target() {
    return indicator.target(year);
  }

  /** Compared without rounding: 69.96 is less than 70. */
  public Verdict verdict() {
    Optional<BigDecimal> value = percent();
    if (value.isEmpty()) {
      return Verdict.NO_DATA;
    }
    return switch (indicator.comparison()) {
      case AT_LEAST ->
          target()
              .map(bound -> reaches(bound) ? Verdict.REACHED : Verdict.BEHIND)
              .orElse(Verdict.NO_TARGET);
      case GROWTH ->
          before
              .map(old -> value.get().compareTo(old) > 0 ? Verdict.GROWN : Verdict.NOT_GROWN)
              .orElse(Verdict.NO_TARGET);
      case SHOWN -> Verdict.NO_TARGET;
    };
  }

  private boolean reaches(BigDecimal bound) {
    return BigDecimal.valueOf(numerator)
            .multiply(HUNDRED)
            .compareTo(bound.multiply(BigDecimal.valueOf(denominator)))
        >= 0;
  }
}
