package ru.vekha.roadmap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes rows as text in the layouts that programs give when a table is copied. */
final class Typewriter {

  private Typewriter() {}

  /** One row a line, with this sign between the cells and around them. */
  static String parted(List<List<String>> rows, String before, String between, String behind) {
    StringBuilder text = new StringBuilder();
    rows.forEach(
        row -> text.append(before).append(String.join(between, row)).append(behind).append('\n'));
    return text.toString();
  }

  /** Each cell on its own line. */
  static String cells(List<List<String>> rows, boolean apart) {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> row.forEach(cell -> text.append(cell).append(apart ? "\n\n" : "\n")));
    return text.toString();
  }

  /** Each cell on its own line with a bar behind. */
  static String closedCells(List<List<String>> rows, String bar) {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> row.forEach(cell -> text.append(cell).append(bar).append('\n')));
    return text.toString();
  }

  /** Columns of these widths, parted by spaces. */
  static String spaced(List<List<String>> rows, int[] widths, boolean blankLines) {
    return wrapped(
        rows, widths, line -> String.join("  ", line).stripTrailing(), blankLines ? "" : null);
  }

  /** Columns of these widths in a drawn table. */
  static String drawn(
      List<List<String>> rows, int[] widths, String bar, String line, String cross) {
    StringBuilder rule = new StringBuilder(cross);
    for (int width : widths) {
      rule.append(line.repeat(width + 2)).append(cross);
    }
    String body =
        wrapped(
            rows,
            widths,
            parts -> bar + " " + String.join(" " + bar + " ", parts) + " " + bar,
            rule.toString());
    return rule + "\n" + body;
  }

  private static String wrapped(
      List<List<String>> rows, int[] widths, Function<List<String>, String> print, String behind) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      List<List<String>> columns = new ArrayList<>();
      int height = 0;
      for (int column = 0; column < widths.length; column++) {
        columns.add(wrap(row.get(column), widths[column]));
        height = Math.max(height, columns.get(column).size());
      }
      for (int line = 0; line < height; line++) {
        List<String> parts = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
          List<String> cell = columns.get(column);
          String words = line < cell.size() ? cell.get(line) : "";
          parts.add(words + " ".repeat(widths[column] - words.length()));
        }
        text.append(print.apply(parts)).append('\n');
      }
      if (behind != null) {
        text.append(behind).append('\n');
      }
    }
    return text.toString();
  }

  private static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
