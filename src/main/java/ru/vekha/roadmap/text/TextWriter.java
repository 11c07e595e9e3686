package ru.vekha.roadmap.text;

import java.util.List;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Line;

/** Writes lines as text in which tabs part the columns. */
public final class TextWriter {

  private TextWriter() {}

  /** The text of the lines. */
  public static String write(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (line instanceof Line.Row row) {
        text.append(String.join("\t", row.cells().stream().map(TextWriter::cell).toList()));
      } else {
        text.append(line.words());
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String cell(Cell cell) {
    return cell.words() + "\t".repeat(cell.span() - 1);
  }
}
