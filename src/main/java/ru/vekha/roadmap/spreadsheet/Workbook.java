package ru.vekha.roadmap.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import ru.vekha.roadmap.table.Line;

/** The sheets of a workbook one after the other, each a table of its own. */
public final class Workbook {

  private Workbook() {}

  /** The lines of all sheets. */
  public static List<Line> lines(List<Sheet> sheets) {
    List<Line> lines = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (!lines.isEmpty()) {
        lines.add(new Line.Text(""));
      }
      lines.addAll(sheet.lines(sheets.indexOf(sheet)));
    }
    return lines;
  }
}
