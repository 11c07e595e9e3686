package ru.vekha.control;

import java.time.LocalDate;
import java.time.ZoneId;

/** A part to be given to somebody. */
public record NewPart(
    String organisationId, NewCard.Executor executor, String words, ZoneId zone, LocalDate due) {}
