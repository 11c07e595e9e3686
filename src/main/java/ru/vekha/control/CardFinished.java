package ru.vekha.control;

import java.util.UUID;

/**
 * An assignment is accepted or withdrawn; told inside the transaction that finishes it, so whoever
 * listens takes part in it.
 */
public record CardFinished(UUID cardId) {}
