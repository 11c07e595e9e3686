package ru.vekha.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A file handed in with an assignment.
 *
 * @param size in bytes
 * @param uploadedBy a person's id
 */
public record Document(
    UUID id,
    UUID cardId,
    String organisationId,
    String fileName,
    String mediaType,
    long size,
    String uploadedBy,
    Instant uploadedAt) {}
