package ru.vekha.roadmap.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Line;

/** Writes lines and tables as a Word document that carries nobody's name in its properties. */
public final class DocxWriter {
  private static final String CREATED = "2000-01-01T00:00:00Z";
  private static final long A4_LONG_SIDE = 16838;
  private static final long A4_SHORT_SIDE = 11906;

  private final XWPFDocument document;

  private DocxWriter(XWPFDocument document) {
    this.document = document;
  }

  /** The document's bytes. */
  public static byte[] write(List<Line> lines) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      new DocxWriter(document).writeAll(lines);
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException | InvalidFormatException impossible) {
      throw new IllegalStateException("A document in memory cannot be written", impossible);
    }
  }

  private void writeAll(List<Line> lines) throws InvalidFormatException {
    setUp();
    XWPFTable table = null;
    for (Line line : lines) {
      if (line instanceof Line.Row row) {
        boolean first = table == null;
        table = first ? newTable() : table;
        writeRow(row, first ? table.getRow(0) : table.createRow(), first);
      } else {
        table = null;
        writeText(line.words());
      }
    }
  }

  private void setUp() throws InvalidFormatException {
    CTPageSz page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
    page.setOrient(STPageOrientation.LANDSCAPE);
    page.setW(BigInteger.valueOf(A4_LONG_SIDE));
    page.setH(BigInteger.valueOf(A4_SHORT_SIDE));
    POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
    properties.setCreator("");
    properties.setCreated(CREATED);
    properties.setModified(CREATED);
  }

  private XWPFTable newTable() {
    XWPFTable table = document.createTable();
    table.setWidth("100%");
    return table;
  }

  private void writeText(String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    write(words, paragraph, false);
  }

  private static void writeRow(Line.Row row, XWPFTableRow printed, boolean heading) {
    printed.setRepeatHeader(heading);
    printed.setCantSplitRow(!heading);
    int cells = row.cells().size();
    while (printed.getTableCells().size() > cells) {
      printed.removeCell(printed.getTableCells().size() - 1);
    }
    while (printed.getTableCells().size() < cells) {
      printed.createCell();
    }
    for (int index = 0; index < cells; index++) {
      writeCell(row.cells().get(index), printed.getCell(index), heading);
    }
  }

  private static void writeCell(Cell cell, XWPFTableCell printed, boolean heading) {
    if (cell.span() > 1) {
      var properties =
          printed.getCTTc().isSetTcPr()
              ? printed.getCTTc().getTcPr()
              : printed.getCTTc().addNewTcPr();
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.span()));
    }
    write(cell.words(), printed.getParagraphs().get(0), heading || cell.span() > 1);
  }

  private static void write(String words, XWPFParagraph paragraph, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily("Times New Roman");
    run.setFontSize(12);
    run.setBold(bold);
    run.setText(words);
  }
}
