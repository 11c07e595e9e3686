package ru.vekha.roadmap;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A launched roadmap.
 *
 * @param organisationId the authority or organisation that issued it and controls it
 * @param launchedOn the day from which «до ДАТЫ» runs
 * @param movesDaysOff whether a due day that is a day off moves to the next working day (ГК РФ, ст.
 *     193)
 * @param schoolYear the year in which the school year of an organisation's own roadmap starts; null
 *     in the roadmap of an authority
 */
public record Roadmap(
    UUID id,
    String organisationId,
    String title,
    String orderNumber,
    LocalDate orderDate,
    LocalDate periodFrom,
    LocalDate periodTo,
    LocalDate launchedOn,
    boolean movesDaysOff,
    @Nullable Integer schoolYear) {

  /** The roadmap of an authority. */
  public Roadmap(
      UUID id,
      String organisationId,
      String title,
      String orderNumber,
      LocalDate orderDate,
      LocalDate periodFrom,
      LocalDate periodTo,
      LocalDate launchedOn,
      boolean movesDaysOff) {
    this(
        id,
        organisationId,
        title,
        orderNumber,
        orderDate,
        periodFrom,
        periodTo,
        launchedOn,
        movesDaysOff,
        null);
  }
}
