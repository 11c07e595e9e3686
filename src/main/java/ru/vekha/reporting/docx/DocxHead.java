package ru.vekha.reporting.docx;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import ru.vekha.reporting.RoadmapReport;
import ru.vekha.reporting.office.WritableText;

/** What stands above the table. */
final class DocxHead {

  private static final int LARGE = 13;
  private static final int NORMAL = 11;
  private static final int SMALL = 8;

  private final XWPFDocument document;

  private DocxHead(XWPFDocument document) {
    this.document = document;
  }

  /** The empty lines tell a reader where one piece of the head ends. */
  static void write(XWPFDocument document, RoadmapReport report) {
    DocxHead head = new DocxHead(document);
    head.line(report.authority(), NORMAL, false);
    head.line(report.order(), NORMAL, false);
    if (!report.changes().isEmpty()) {
      head.line(report.changes(), NORMAL, false);
    }
    head.line("", SMALL, false);
    head.line(report.roadmap().title(), LARGE, true);
    head.line("", SMALL, false);
    head.line(report.period(), NORMAL, false);
    head.line(report.state(), NORMAL, true);
    head.line(RoadmapReport.LEGEND, SMALL, false);
    head.line("", SMALL, false);
  }

  private void line(String words, int size, boolean bold) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    XWPFRun run = paragraph.createRun();
    run.setFontSize(size);
    run.setBold(bold);
    run.setText(WritableText.of(words).replaceAll("[\\r\\n\\t]+", " "));
  }
}
