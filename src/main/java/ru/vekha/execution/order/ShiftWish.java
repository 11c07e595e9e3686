package ru.vekha.execution.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.ShiftTerm;

/**
 * What somebody wants to bring in: the order, what it is about and how it moves the dates.
 *
 * @param section the section's heading; null for the whole roadmap
 * @param newEnd the roadmap's last day from now on; null when the order leaves it
 * @param stopsAtEnd whether a date that would pass the roadmap's end becomes its last day;
 *     otherwise such a date stands against the whole order
 */
public record ShiftWish(
    String number,
    @Nullable LocalDate date,
    String reason,
    @Nullable String section,
    ShiftTerm term,
    @Nullable LocalDate newEnd,
    boolean stopsAtEnd) {}
