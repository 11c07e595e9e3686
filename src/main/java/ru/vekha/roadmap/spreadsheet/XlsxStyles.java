package ru.vekha.roadmap.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import ru.vekha.roadmap.packed.Xml;

/** The number formats that the styles of a workbook's cells name. */
final class XlsxStyles implements Xml.Handler {
  private static final int STYLES = 70_000;

  private final NumberFormats formats;
  private final List<Integer> formatIds = new ArrayList<>();
  private boolean ofCells;

  XlsxStyles(NumberFormats formats) {
    this.formats = formats;
  }

  @Override
  public void start(String name, XMLStreamReader reader) {
    switch (name) {
      case "numFmt" ->
          formats.define(
              Xml.number(Xml.value(reader, "numFmtId"), 0), Xml.value(reader, "formatCode"));
      case "cellXfs" -> ofCells = true;
      case "xf" -> {
        if (ofCells && formatIds.size() < STYLES) {
          formatIds.add(Xml.number(Xml.value(reader, "numFmtId"), 0));
        }
      }
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    ofCells &= !name.equals("cellXfs");
  }

  CellValue value(double number, int style) {
    return formats.value(number, style < formatIds.size() ? formatIds.get(style) : 0);
  }
}
