package ru.vekha.reporting.xlsx;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A sheet that is written row by row from the top and then prepared for screen and paper. */
final class ReportSheet {

  private static final int CHARACTER = 256;

  private final SXSSFWorkbook workbook;
  private final SXSSFSheet sheet;
  private final SheetStyles styles;
  private List<Integer> widths = List.of();
  private int rows;
  private int headingRow;

  ReportSheet(SXSSFWorkbook workbook, String name, SheetStyles styles) {
    this.workbook = workbook;
    this.styles = styles;
    sheet = workbook.createSheet(name);
    SheetPaper.landscape(sheet);
  }

  SheetStyles styles() {
    return styles;
  }

  /** Sets the columns; widths in characters. */
  void columns(List<Integer> characters) {
    widths = characters;
    for (int column = 0; column < widths.size(); column++) {
      sheet.setColumnWidth(column, widths.get(column) * CHARACTER);
    }
  }

  /** Leaves a row empty. */
  void gap() {
    rows++;
  }

  /** One text across all columns. */
  void across(String text, SheetStyles.TextStyle style) {
    Row row = sheet.createRow(rows++);
    String written = CellText.written(text);
    for (int column = 0; column < widths.size(); column++) {
      row.createCell(column).setCellStyle(style.of(column == 0 ? written : ""));
    }
    row.getCell(0).setCellValue(written);
    RowHeight height = new RowHeight();
    height.hold(written, widths.stream().mapToInt(Integer::intValue).sum());
    row.setHeightInPoints(height.points());
    sheet.addMergedRegionUnsafe(
        new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, widths.size() - 1));
  }

  /** The heading of the columns; it stays in sight and is printed on every page. */
  void heading(List<String> headings) {
    headingRow = rows++;
    Row row = sheet.createRow(headingRow);
    RowHeight height = new RowHeight();
    for (int column = 0; column < headings.size(); column++) {
      Cell cell = row.createCell(column);
      cell.setCellStyle(styles.heading.of(headings.get(column)));
      cell.setCellValue(headings.get(column));
      height.hold(headings.get(column), widths.get(column));
    }
    row.setHeightInPoints(height.points());
    sheet.createFreezePane(0, rows);
    sheet.setRepeatingRows(new CellRangeAddress(headingRow, headingRow, -1, -1));
  }

  /** A row of values: texts, days and whole numbers; nothing for an empty cell. */
  void row(List<? extends @Nullable Object> values) {
    Row row = sheet.createRow(rows++);
    RowHeight height = new RowHeight();
    for (int column = 0; column < values.size(); column++) {
      @Nullable Object value = values.get(column);
      write(row.createCell(column), value);
      if (value instanceof String text) {
        height.hold(text, widths.get(column));
      }
    }
    row.setHeightInPoints(height.points());
  }

  /** Finishes the sheet: a filter over all rows, no mark at numbers such as 1.10 kept as text. */
  void finish() {
    CellRangeAddress table = new CellRangeAddress(headingRow, rows - 1, 0, widths.size() - 1);
    sheet.setAutoFilter(table);
    workbook
        .getXSSFWorkbook()
        .getSheet(sheet.getSheetName())
        .addIgnoredErrors(table, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  private void write(Cell cell, @Nullable Object value) {
    cell.setCellStyle(style(value));
    if (value instanceof LocalDate day) {
      cell.setCellValue(day);
    } else if (value instanceof Number count) {
      cell.setCellValue(count.doubleValue());
    } else if (value instanceof String text && !text.isEmpty()) {
      cell.setCellValue(CellText.written(text));
    }
  }

  private CellStyle style(@Nullable Object value) {
    if (value instanceof LocalDate) {
      return styles.day;
    }
    return value instanceof Number
        ? styles.count
        : styles.words.of(value == null ? "" : value.toString());
  }
}
