package ru.vekha.monitoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A share whose parts are figures.
 *
 * @param set the document it comes from
 * @param number as numbered there
 * @param kind the time that a value covers
 * @param targets per cent by year; a year that is not there has no target
 */
public record Indicator(
    String set,
    String number,
    String code,
    String title,
    Figure numerator,
    Figure denominator,
    ReportingKind kind,
    Comparison comparison,
    Map<Integer, BigDecimal> targets) {

  /** Keeps its own copy. */
  public Indicator {
    targets = Map.copyOf(targets);
  }

  /** The target of a year. */
  public Optional<BigDecimal> target(int year) {
    return Optional.ofNullable(targets.get(year));
  }
}
