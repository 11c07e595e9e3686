package ru.vekha.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import ru.vekha.monitoring.QuestionnaireFacts.Growth;

/** Counts who has grown. */
final class Growths {

  private Growths() {}

  static Growth of(List<BigDecimal> changes) {
    BigDecimal sum = changes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mean =
        changes.isEmpty()
            ? BigDecimal.ZERO
            : sum.divide(BigDecimal.valueOf(changes.size()), 1, RoundingMode.HALF_UP);
    return new Growth(
        changes.size(),
        changes.stream().filter(change -> change.signum() > 0).count(),
        changes.stream().filter(change -> change.signum() == 0).count(),
        changes.stream().filter(change -> change.signum() < 0).count(),
        mean);
  }
}
