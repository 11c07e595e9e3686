package ru.vekha.roadmap.odf;

import java.time.DateTimeException;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamReader;
import ru.vekha.roadmap.packed.Xml;
import ru.vekha.roadmap.spreadsheet.CellValue;
import ru.vekha.roadmap.spreadsheet.DateShape;

/** A cell of a sheet while it is read. */
final class OdsCell {
  private static final int LONGEST = 100_000;
  private static final int ISO_DAY = 10;

  private final StringBuilder words = new StringBuilder();
  private final String type;
  private final String number;
  private final String day;
  private final int repeated;
  private final int rows;
  private final int columns;
  private final boolean covered;
  private int paragraphs;

  /** A place outside all cells. */
  OdsCell() {
    type = "";
    number = "";
    day = "";
    repeated = 1;
    rows = 1;
    columns = 1;
    covered = true;
  }

  OdsCell(XMLStreamReader reader, String name) {
    type = Xml.value(reader, "value-type");
    number = Xml.value(reader, "value");
    day = Xml.value(reader, "date-value");
    repeated = Math.max(1, Xml.number(Xml.value(reader, "number-columns-repeated"), 1));
    rows = Math.max(1, Xml.number(Xml.value(reader, "number-rows-spanned"), 1));
    columns = Math.max(1, Xml.number(Xml.value(reader, "number-columns-spanned"), 1));
    covered = name.startsWith("covered");
  }

  void paragraph() {
    if (paragraphs++ > 0) {
      words.append('\n');
    }
  }

  void add(String more) {
    if (paragraphs > 0 && words.length() < LONGEST) {
      words.append(more);
    }
  }

  boolean isEmpty() {
    return covered || words.isEmpty();
  }

  int repeated() {
    return repeated;
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  boolean isMerged() {
    return rows > 1 || columns > 1;
  }

  /** What the cell holds; its own words say how a day or a number is shown. */
  CellValue value() {
    String shown = words.toString().strip();
    return switch (type) {
      case "date" -> day(shown);
      case "float" -> number(shown);
      default -> new CellValue.Words(shown);
    };
  }

  private CellValue day(String shown) {
    try {
      LocalDate date = LocalDate.parse(day.substring(0, Math.min(ISO_DAY, day.length())));
      return new CellValue.Day(date, shape(shown, date));
    } catch (DateTimeException noDay) {
      return new CellValue.Words(shown);
    }
  }

  private static DateShape shape(String shown, LocalDate date) {
    boolean year =
        shown.contains(Integer.toString(date.getYear()))
            || shown.matches(".*\\D0?" + date.getYear() % 100 + "\\D*");
    boolean dayAndMonth = shown.replaceAll("\\d{4}", "").matches(".*\\d.*");
    if (year) {
      return dayAndMonth ? DateShape.DATE : DateShape.MONTH_AND_YEAR;
    }
    if (shown.matches("\\d{1,2}[./-]\\d{1,2}\\.?")) {
      return DateShape.DAY_AND_MONTH;
    }
    return dayAndMonth ? DateShape.DAY_AND_MONTH_NAME : DateShape.MONTH;
  }

  // «1,1» and «1.1» are the number itself; «1.» and «95 %» are shaped by a format.
  private CellValue number(String shown) {
    try {
      return shown.matches("\\d+(?:[.,]\\d+)?")
          ? new CellValue.Plain(Double.parseDouble(number))
          : new CellValue.Words(shown);
    } catch (NumberFormatException noNumber) {
      return new CellValue.Words(shown);
    }
  }
}
