package ru.vekha.reporting;

import java.time.LocalDate;

/**
 * An order that changed a running roadmap.
 *
 * @param number without «№»; empty when it has none
 */
public record AmendingOrder(LocalDate date, String number) {}
