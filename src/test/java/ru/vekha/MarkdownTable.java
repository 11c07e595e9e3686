package ru.vekha;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A table of a decision record, so that a test can hold the code to what was decided. */
record MarkdownTable(List<List<String>> rows) {

  /**
   * The table whose first column is headed {@code heading}, without its two heading lines.
   *
   * @throws IllegalArgumentException if the file holds no such table
   */
  static MarkdownTable in(Path file, String heading) throws IOException {
    var lines = Files.readAllLines(file);
    var start = firstLine(lines, heading, file);
    return new MarkdownTable(
        lines.stream()
            .skip(start + 2L)
            .takeWhile(line -> line.startsWith("|"))
            .map(MarkdownTable::cells)
            .toList());
  }

  private static int firstLine(List<String> lines, String heading, Path file) {
    for (int index = 0; index < lines.size(); index++) {
      if (lines.get(index).startsWith("| " + heading + " |")) {
        return index;
      }
    }
    throw new IllegalArgumentException("No table headed '" + heading + "' in " + file);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1).split("\\|"))
        .map(cell -> cell.replace("`", "").trim())
        .toList();
  }
}
