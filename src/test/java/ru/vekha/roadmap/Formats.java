package ru.vekha.roadmap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The documents of one small roadmap in every format. */
public final class Formats {

  private Formats() {}

  /** The document's bytes. */
  public static byte[] bytes(String file) {
    try (InputStream content = Formats.class.getResourceAsStream("formats/" + file)) {
      return Objects.requireNonNull(content, file).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
