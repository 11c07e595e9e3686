package ru.vekha.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One group of bars: an indicator's value beside its target.
 *
 * @param value per cent, null while it is not known
 * @param target per cent, null when there is none
 */
public record TargetChart(String label, @Nullable BigDecimal value, @Nullable BigDecimal target) {}
