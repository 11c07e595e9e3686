package ru.vekha.execution.past;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a roadmap as it stood, with the counts of its assignments.
 *
 * @param struckOut whether a later order has struck it out
 * @param nextDue the earliest day on which something open was due
 */
public record PastRow(
    UUID id,
    String number,
    String section,
    String title,
    String deadline,
    String result,
    boolean struckOut,
    long all,
    long closed,
    long late,
    @Nullable LocalDate nextDue) {}
