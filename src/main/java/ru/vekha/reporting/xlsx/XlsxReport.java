package ru.vekha.reporting.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import ru.vekha.reporting.RoadmapReport;
import ru.vekha.reporting.office.ReportProperties;

/**
 * A report as an Excel workbook: the roadmap's table with its state, and a sheet with one row for
 * each assignment. Rows already written leave memory for a temporary file that goes with the
 * workbook.
 */
public final class XlsxReport {

  private static final int ROWS_IN_MEMORY = 100;

  private XlsxReport() {}

  /** The workbook's bytes. */
  public static byte[] of(RoadmapReport report) {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.setCompressTempFiles(true);
      // Readers of streams do not know the form for files above 4 GB, which is otherwise used.
      workbook.setZip64Mode(Zip64Mode.AsNeeded);
      ReportProperties.set(workbook.getXSSFWorkbook().getProperties(), report.asOf());
      SheetStyles styles = new SheetStyles(workbook);
      RoadmapSheet.write(new ReportSheet(workbook, "Дорожная карта", styles), report);
      AssignmentsSheet.write(new ReportSheet(workbook, "Поручения", styles), report);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
