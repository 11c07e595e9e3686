package ru.vekha.roadmap.odf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import ru.vekha.roadmap.flow.Tally;
import ru.vekha.roadmap.packed.Xml;
import ru.vekha.roadmap.spreadsheet.Sheet;

/** Follows the sheets of a spreadsheet. */
final class OdsContent implements Xml.Handler {
  private static final int SHEETS = 500;
  private static final int ROWS = 1_048_576;

  private final List<Sheet> sheets = new ArrayList<>();
  private final Set<String> hiddenTables = new HashSet<>();
  private final Tally tally;
  private String style = "";
  private Sheet sheet;
  private OdsCell cell = new OdsCell();
  private int row;
  private int repeatedRows = 1;
  private int column;
  private int columnOfSheet;
  private int remarks;

  OdsContent(Tally tally) {
    this.tally = tally;
    sheet = new Sheet(tally);
  }

  List<Sheet> sheets() {
    return sheets;
  }

  @Override
  public void start(String name, XMLStreamReader reader) {
    if (remarks > 0 || name.equals("annotation") || name.equals("shapes")) {
      remarks++;
      return;
    }
    switch (name) {
      case "style" -> style = Xml.value(reader, "name");
      case "table-properties" -> {
        if (Xml.value(reader, "display").equals("false")) {
          hiddenTables.add(style);
        }
      }
      case "table" -> startSheet(reader);
      case "table-column" -> startColumn(reader);
      case "table-row" -> startRow(reader);
      case "table-cell", "covered-table-cell" -> cell = new OdsCell(reader, name);
      case "p" -> cell.paragraph();
      case "s", "tab" -> cell.add(" ");
      case "line-break" -> cell.add("\n");
      default -> {}
    }
  }

  private void startSheet(XMLStreamReader reader) {
    sheet = new Sheet(tally);
    row = 0;
    columnOfSheet = 0;
    if (!hiddenTables.contains(Xml.value(reader, "style-name")) && sheets.size() < SHEETS) {
      sheets.add(sheet);
    }
  }

  private void startColumn(XMLStreamReader reader) {
    int count = Xml.number(Xml.value(reader, "number-columns-repeated"), 1);
    if (isHidden(reader)) {
      sheet.hideColumns(columnOfSheet, columnOfSheet + count - 1);
    }
    columnOfSheet += count;
  }

  private void startRow(XMLStreamReader reader) {
    column = 0;
    repeatedRows = Math.max(1, Xml.number(Xml.value(reader, "number-rows-repeated"), 1));
    for (int hidden = 0; isHidden(reader) && hidden < repeatedRows && hidden < ROWS; hidden++) {
      sheet.hideRow(row + hidden);
    }
  }

  private static boolean isHidden(XMLStreamReader reader) {
    String visibility = Xml.value(reader, "visibility");
    return visibility.equals("collapse") || visibility.equals("filter");
  }

  @Override
  public void characters(String words) {
    if (remarks == 0) {
      cell.add(words);
    }
  }

  @Override
  public void end(String name) {
    if (remarks > 0) {
      remarks--;
      return;
    }
    switch (name) {
      case "table-cell", "covered-table-cell" -> endCell();
      case "table-row" -> row = Math.min(ROWS, row + repeatedRows);
      default -> {}
    }
  }

  private void endCell() {
    for (int down = 0; !cell.isEmpty() && down < repeatedRows; down++) {
      for (int right = 0; right < cell.repeated(); right++) {
        sheet.put(row + down, column + right, cell.value());
      }
    }
    if (cell.isMerged()) {
      sheet.merge(row, column, row + cell.rows() - 1, column + cell.columns() - 1);
    }
    column = Math.min(ROWS, column + cell.repeated());
    cell = new OdsCell();
  }
}
