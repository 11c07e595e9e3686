package ru.vekha.reporting.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import ru.vekha.reporting.TableReport;
import ru.vekha.reporting.office.WritableText;

/** A report of one table as a Word document. */
public final class TableDocument {

  private static final int LARGE = 13;
  private static final int NORMAL = 11;

  private final XWPFDocument document;

  private TableDocument(XWPFDocument document) {
    this.document = document;
  }

  /** The document's bytes. */
  public static byte[] of(TableReport report) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      DocxPage.setUp(document, report.asOf());
      new TableDocument(document).write(report);
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void write(TableReport report) {
    line(report.title(), LARGE, true, ParagraphAlignment.CENTER);
    report.head().forEach(words -> line(words, NORMAL, false, ParagraphAlignment.CENTER));
    line("", NORMAL, false, ParagraphAlignment.CENTER);
    CTTbl table = document.getDocument().getBody().addNewTbl();
    List<Integer> widths = widths(report.columns());
    DocxTableShape.of(table, widths);
    row(table, widths, report.columns().stream().map(TableReport.Column::heading).toList(), true);
    report
        .rows()
        .forEach(row -> row(table, widths, row.stream().map(TableReport::words).toList(), false));
    // Word wants a paragraph behind a table.
    document.createParagraph();
    report.notes().forEach(words -> line(words, NORMAL, false, ParagraphAlignment.LEFT));
  }

  private static void row(CTTbl table, List<Integer> widths, List<String> cells, boolean heading) {
    CTRow row = table.addNewTr();
    var properties = row.addNewTrPr();
    properties.addNewCantSplit();
    if (heading) {
      properties.addNewTblHeader();
    }
    for (int column = 0; column < cells.size(); column++) {
      CTTc cell = row.addNewTc();
      DocxTableShape.setWidth(cell.addNewTcPr().addNewTcW(), widths.get(column));
      for (String words : cells.get(column).split("\\R", -1)) {
        DocxWords.write(cell.addNewP(), words, heading);
      }
    }
  }

  private static List<Integer> widths(List<TableReport.Column> columns) {
    int all = columns.stream().mapToInt(TableReport.Column::weight).sum();
    List<Integer> widths = new ArrayList<>();
    columns.forEach(column -> widths.add(DocxPage.WIDTH * column.weight() / all));
    return widths;
  }

  private void line(String words, int size, boolean bold, ParagraphAlignment alignment) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    XWPFRun run = paragraph.createRun();
    run.setFontSize(size);
    run.setBold(bold);
    run.setText(WritableText.of(words).replaceAll("[\\r\\n\\t]+", " "));
  }
}
