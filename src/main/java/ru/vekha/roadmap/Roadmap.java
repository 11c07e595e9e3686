package ru.vekha.roadmap;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A launched roadmap.
 *
 * @param organisationId the authority that issued it and controls it
 * @param launchedOn the day from which «до ДАТЫ» runs
 * @param movesDaysOff whether a due day that is a day off moves to the next working day (ГК РФ, ст.
 *     193)
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
    boolean movesDaysOff) {}
