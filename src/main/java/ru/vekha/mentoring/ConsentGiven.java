package ru.vekha.mentoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consent as it is entered.
 *
 * @param validUntil its last day, null when it holds until it is withdrawn
 * @param documentRef the number or place of the signed paper, never its content
 */
public record ConsentGiven(LocalDate on, @Nullable LocalDate validUntil, String documentRef) {}
