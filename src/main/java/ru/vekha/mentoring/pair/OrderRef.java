package ru.vekha.mentoring.pair;

import java.time.LocalDate;

/** An order of the organisation: its number and date. */
public record OrderRef(String number, LocalDate date) {}
