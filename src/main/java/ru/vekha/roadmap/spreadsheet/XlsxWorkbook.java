package ru.vekha.roadmap.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import ru.vekha.roadmap.packed.Xml;

/** The workbook's list of its sheets. */
final class XlsxWorkbook implements Xml.Handler {
  private static final int SHEETS = 500;

  private final List<String> visibleSheets = new ArrayList<>();
  private final NumberFormats formats = new NumberFormats();

  @Override
  public void start(String name, XMLStreamReader reader) {
    if (name.equals("sheet") && visibleSheets.size() < SHEETS) {
      if (!Xml.value(reader, "state").matches("hidden|veryHidden")) {
        visibleSheets.add(Xml.value(reader, "id"));
      }
    } else if (name.equals("workbookPr") && Xml.value(reader, "date1904").matches("1|true")) {
      formats.countFrom1904();
    }
  }

  /** The ids of the sheets that are shown, in their order. */
  List<String> visibleSheets() {
    return visibleSheets;
  }

  NumberFormats formats() {
    return formats;
  }
}
