package ru.vekha.control;

import java.util.UUID;

/**
 * A result has been sent back; told inside the transaction that does it, before a new date that may
 * come with it is set.
 */
public record ResultReturned(UUID cardId) {}
