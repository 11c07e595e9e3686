package ru.vekha.reporting.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import ru.vekha.reporting.ReportedActivity;
import ru.vekha.reporting.RoadmapReport;

/** A report as a Word document: the order's head, then the roadmap's table with its state. */
public final class DocxReport {

  private DocxReport() {}

  /** The document's bytes. */
  public static byte[] of(RoadmapReport report) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      DocxPage.setUp(document, report.asOf());
      DocxHead.write(document, report);
      DocxTable table = DocxTable.in(document);
      String section = "";
      for (ReportedActivity row : report.activities()) {
        if (!row.activity().section().equals(section)) {
          section = row.activity().section();
          table.section(section);
        }
        table.row(row);
      }
      // Word wants a paragraph behind a table.
      document.createParagraph();
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
