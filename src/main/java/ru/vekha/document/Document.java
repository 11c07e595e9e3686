package ru.vekha.document;

import java.time.Instant;
import java.util.Optional;
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
    Instant uploadedAt) {

  /** How a browser may show a file without downloading it. */
  public enum Preview {
    PICTURE,
    /** Pages, by the browser's own viewer. */
    PAGES
  }

  /** Nothing for files that a browser could only guess at. */
  public Optional<Preview> preview() {
    return switch (mediaType) {
      case "image/jpeg", "image/png" -> Optional.of(Preview.PICTURE);
      case "application/pdf" -> Optional.of(Preview.PAGES);
      default -> Optional.empty();
    };
  }
}
