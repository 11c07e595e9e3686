package ru.vekha.reporting.xlsx;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look, each style made once for a workbook. */
final class SheetStyles {

  private static final short POINTS = 10;

  private final Workbook workbook;
  final TextStyle head;
  final TextStyle boldHead;
  final TextStyle heading;
  final TextStyle section;
  final TextStyle words;
  final CellStyle day;
  final CellStyle count;

  SheetStyles(Workbook workbook) {
    this.workbook = workbook;
    Font normal = font(false);
    Font bold = font(true);
    head = text(style -> look(style, normal));
    boldHead = text(style -> look(style, bold));
    heading =
        text(
            style -> {
              look(style, bold);
              line(style);
              shade(style);
              style.setAlignment(HorizontalAlignment.CENTER);
            });
    section =
        text(
            style -> {
              look(style, bold);
              line(style);
              shade(style);
            });
    words = text(style -> cell(style, normal));
    day = style(style -> value(style, normal));
    day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
    count = style(style -> value(style, normal));
  }

  /**
   * A style for text and the same for text that looks like a formula: the program that opens the
   * file keeps such text as text even when somebody edits the cell.
   */
  record TextStyle(CellStyle plain, CellStyle quoted) {

    CellStyle of(String text) {
      return CellText.looksLikeFormula(text) ? quoted : plain;
    }
  }

  private TextStyle text(Consumer<CellStyle> look) {
    CellStyle quoted = style(look);
    quoted.setQuotePrefixed(true);
    return new TextStyle(style(look), quoted);
  }

  private CellStyle style(Consumer<CellStyle> look) {
    CellStyle style = workbook.createCellStyle();
    look.accept(style);
    return style;
  }

  private static void cell(CellStyle style, Font font) {
    look(style, font);
    line(style);
  }

  private static void value(CellStyle style, Font font) {
    cell(style, font);
    style.setAlignment(HorizontalAlignment.CENTER);
  }

  private static void look(CellStyle style, Font font) {
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
  }

  private static void line(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }

  private static void shade(CellStyle style) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
  }

  private Font font(boolean bold) {
    Font font = workbook.createFont();
    font.setFontName("Times New Roman");
    font.setFontHeightInPoints(POINTS);
    font.setBold(bold);
    return font;
  }
}
