package ru.vekha.roadmap.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import ru.vekha.roadmap.packed.Xml;

/** Reads one sheet; formulas count by the value that was last worked out. */
final class XlsxSheet implements Xml.Handler {
  private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
  private static final int LONGEST = 32_767;

  private final Sheet sheet;
  private final XlsxStyles styles;
  private final SharedStrings strings;
  private final StringBuilder words = new StringBuilder();
  private int row = -1;
  private int column = -1;
  private int style;
  private String type = "";
  private boolean reading;
  private boolean phonetic;

  XlsxSheet(Sheet sheet, XlsxStyles styles, SharedStrings strings) {
    this.sheet = sheet;
    this.styles = styles;
    this.strings = strings;
  }

  @Override
  public void start(String name, XMLStreamReader reader) {
    switch (name) {
      case "col" -> startColumns(reader);
      case "row" -> startRow(reader);
      case "c" -> startCell(reader);
      case "rPh" -> phonetic = true;
      case "v", "t" -> reading = !phonetic;
      case "mergeCell" -> merge(Xml.value(reader, "ref"));
      default -> {}
    }
  }

  private void startColumns(XMLStreamReader reader) {
    boolean hidden = isOn(reader, "hidden") || Xml.value(reader, "width").matches("0(?:\\.0*)?");
    if (hidden) {
      sheet.hideColumns(
          Xml.number(Xml.value(reader, "min"), 0) - 1, Xml.number(Xml.value(reader, "max"), 0) - 1);
    }
  }

  private void startRow(XMLStreamReader reader) {
    row = Xml.number(Xml.value(reader, "r"), row + 2) - 1;
    column = -1;
    if (isOn(reader, "hidden")) {
      sheet.hideRow(row);
    }
  }

  private void startCell(XMLStreamReader reader) {
    Matcher reference = REFERENCE.matcher(Xml.value(reader, "r"));
    column = reference.matches() ? column(reference.group(1)) : column + 1;
    type = Xml.value(reader, "t");
    style = Xml.number(Xml.value(reader, "s"), 0);
    words.setLength(0);
  }

  private static boolean isOn(XMLStreamReader reader, String name) {
    String value = Xml.value(reader, name);
    return value.equals("1") || value.equals("true");
  }

  private static int column(String letters) {
    return CellReference.convertColStringToIndex(letters);
  }

  private void merge(String range) {
    String[] corners = range.split(":", 2);
    if (corners.length < 2) {
      return;
    }
    Matcher from = REFERENCE.matcher(corners[0]);
    Matcher to = REFERENCE.matcher(corners[1]);
    if (from.matches() && to.matches()) {
      sheet.merge(
          Integer.parseInt(from.group(2)) - 1,
          column(from.group(1)),
          Integer.parseInt(to.group(2)) - 1,
          column(to.group(1)));
    }
  }

  @Override
  public void characters(String more) {
    // No cell of a spreadsheet can hold more.
    if (reading && words.length() <= LONGEST) {
      words.append(more);
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "v", "t" -> reading = false;
      case "rPh" -> phonetic = false;
      case "c" -> {
        if (!words.isEmpty()) {
          sheet.put(row, column, value(words.toString()));
        }
      }
      default -> {}
    }
  }

  private CellValue value(String raw) {
    return switch (type) {
      case "s" -> new CellValue.Words(strings.at(Xml.number(raw.strip(), Integer.MAX_VALUE)));
      case "inlineStr", "str" -> new CellValue.Words(SharedStrings.unescaped(raw));
      case "b" -> new CellValue.Words(raw.strip().equals("1") ? "да" : "нет");
      case "d" -> IsoValue.of(raw.strip());
      case "e" -> new CellValue.Words("");
      default -> number(raw.strip());
    };
  }

  private CellValue number(String raw) {
    try {
      return styles.value(Double.parseDouble(raw), style);
    } catch (NumberFormatException words) {
      return new CellValue.Words(raw);
    }
  }
}
