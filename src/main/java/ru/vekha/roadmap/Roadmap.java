package ru.vekha.roadmap;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A launched roadmap.
 *
 * @param organisationId the authority that issued it and controls it
 * @param launchedOn the day from which «до ДАТЫ» runs
 */
public record Roadmap(
    UUID id,
    String organisationId,
    String title,
    String orderNumber,
    LocalDate orderDate,
    LocalDate periodFrom,
    LocalDate periodTo,
    LocalDate launchedOn) {}
