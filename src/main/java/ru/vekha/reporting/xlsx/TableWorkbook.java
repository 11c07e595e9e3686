package ru.vekha.reporting.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import ru.vekha.reporting.TableReport;
import ru.vekha.reporting.TargetChart;
import ru.vekha.reporting.office.ReportProperties;

/** A report of one table as an Excel workbook. */
public final class TableWorkbook {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int CHARACTERS_OF_A_PAGE = 150;

  private TableWorkbook() {}

  /** The workbook's bytes. */
  public static byte[] of(TableReport report) {
    return of(report, List.of());
  }

  /** The same with a sheet that shows values against targets as a chart, if there are any. */
  public static byte[] of(TableReport report, List<TargetChart> chart) {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.setCompressTempFiles(true);
      workbook.setZip64Mode(Zip64Mode.AsNeeded);
      ReportProperties.set(workbook.getXSSFWorkbook().getProperties(), report.asOf());
      write(new ReportSheet(workbook, "Отчёт", new SheetStyles(workbook)), report);
      if (!chart.isEmpty()) {
        ChartSheet.write(workbook.getXSSFWorkbook(), chart);
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void write(ReportSheet sheet, TableReport report) {
    int all = report.columns().stream().mapToInt(TableReport.Column::weight).sum();
    sheet.columns(
        report.columns().stream()
            .map(column -> Math.max(6, column.weight() * CHARACTERS_OF_A_PAGE / all))
            .toList());
    sheet.across(report.title(), sheet.styles().boldHead);
    report.head().forEach(line -> sheet.across(line, sheet.styles().head));
    sheet.gap();
    sheet.heading(report.columns().stream().map(TableReport.Column::heading).toList());
    report.rows().forEach(sheet::row);
    sheet.finish();
    if (!report.notes().isEmpty()) {
      sheet.gap();
      report.notes().forEach(line -> sheet.across(line, sheet.styles().head));
    }
  }
}
