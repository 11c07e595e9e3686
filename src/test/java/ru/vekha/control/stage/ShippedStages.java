package ru.vekha.control.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The table that ships with Vekha, and what becomes of it when somebody edits it. */
final class ShippedStages {

  private static final Set<String> LETTERS =
      Set.of("escalation", "head", "controller", "deputy-head", "acceptance");

  private ShippedStages() {}

  static String text() {
    try {
      return Files.readString(Path.of("policies", "lateness-stages.dmn"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static StageTable table() {
    return read(text());
  }

  static StageTable edited(UnaryOperator<String> edit) {
    String before = text();
    String after = edit.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("The edit changes nothing");
    }
    return read(after);
  }

  private static StageTable read(String text) {
    return StageTable.read(
        "lateness-stages.dmn", text.getBytes(StandardCharsets.UTF_8), LETTERS::contains);
  }
}
