package ru.vekha.monitoring;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an organisation has to report.
 *
 * @param due the last day of the organisation itself; those below it are due earlier
 * @param roadmapId the roadmap that asks for the report, null when a period is opened by hand
 * @param cardId the card that the report performs, null when there is none
 */
public record PeriodOpening(
    String organisationId,
    ReportingSpan span,
    LocalDate due,
    @Nullable UUID roadmapId,
    @Nullable UUID cardId) {}
