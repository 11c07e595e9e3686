package ru.vekha.reporting.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import ru.vekha.reporting.office.WritableText;

/** Plain lines as a Word document of upright pages: a draft that its reader goes on writing. */
public final class TextDocument {

  private static final int SIZE = 14;

  private TextDocument() {}

  /** The document's bytes; each line of the text is a paragraph. */
  public static byte[] of(String text, LocalDate asOf) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      DocxPage.setUp(document, asOf);
      upright(document);
      text.lines().forEach(line -> write(document.createParagraph(), line));
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void upright(XWPFDocument document) {
    var page = document.getDocument().getBody().getSectPr().getPgSz();
    BigInteger width = (BigInteger) page.getH();
    page.setH(page.getW());
    page.setW(width);
    page.setOrient(STPageOrientation.PORTRAIT);
  }

  private static void write(XWPFParagraph paragraph, String line) {
    boolean capitals = !line.isBlank() && line.equals(line.toUpperCase(Locale.ROOT));
    paragraph.setAlignment(capitals ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
    XWPFRun run = paragraph.createRun();
    run.setFontSize(SIZE);
    run.setBold(capitals);
    run.setText(WritableText.of(line));
  }
}
