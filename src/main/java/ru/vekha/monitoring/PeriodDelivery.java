package ru.vekha.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in for a period.
 *
 * @param figures by the figure's code
 * @param missing ids of the organisations below whose data were not there
 * @param deliveredAt when, null for data that are still being put together
 */
public record PeriodDelivery(
    Map<String, Long> figures,
    List<String> missing,
    int eventsHeld,
    String explanation,
    String noteNumber,
    @Nullable LocalDate noteDate,
    @Nullable String deliveredBy,
    @Nullable Instant deliveredAt) {

  /** Keeps its own copies. */
  public PeriodDelivery {
    figures = Map.copyOf(figures);
    missing = List.copyOf(missing);
  }
}
