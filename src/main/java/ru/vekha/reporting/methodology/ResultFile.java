package ru.vekha.reporting.methodology;

import java.time.Instant;
import java.util.UUID;

/** A file that came with a result; its content stays where it is. */
public record ResultFile(
    UUID id, UUID cardId, String name, long size, String sha256, Instant uploadedAt) {}
