package ru.vekha.roadmap.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** PDF documents made for tests. */
final class MadePdf {
  static final List<String> HEADING =
      List.of("№ п/п", "Мероприятие", "Срок", "Ответственный", "Результат");

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float[] SIDES = {40, 80, 330, 480, 620, 780};
  private static final float HEIGHT = 16;
  private static final int ROWS_ON_PAGE = 30;

  private MadePdf() {}

  /** A ruled table over as many pages as it needs; the pages lie on their side when turned. */
  static byte[] ruled(int rows, boolean turned) {
    return saved(document -> table(document, rows, turned));
  }

  /** The same with a password that its reader or only its owner has to know. */
  static byte[] locked(String userPassword, boolean copying) {
    return saved(
        document -> {
          table(document, 3, false);
          AccessPermission permission = new AccessPermission();
          permission.setCanExtractContent(copying);
          StandardProtectionPolicy policy =
              new StandardProtectionPolicy("owner", userPassword, permission);
          policy.setEncryptionKeyLength(128);
          document.protect(policy);
        });
  }

  /** Pages without any words. */
  static byte[] blank(int pages) {
    return saved(
        document -> {
          for (int page = 0; page < pages; page++) {
            document.addPage(new PDPage(PDRectangle.A4));
          }
        });
  }

  /** A page whose content is this stream. */
  static byte[] drawing(String filters, byte[] stream) {
    return raw(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
        "[3 0 R]",
        "<< /Filter " + filters + " /Length " + stream.length + " >>",
        stream);
  }

  /** A document with this page, these children of its page tree and this stream. */
  static byte[] raw(String page, String kids, String dictionary, byte[] stream) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(bytes, "%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
    write(bytes, "2 0 obj\n<< /Type /Pages /Count 1 /Kids " + kids + " >>\nendobj\n");
    write(bytes, "3 0 obj\n" + page + "\nendobj\n");
    write(bytes, "4 0 obj\n" + dictionary + "\nstream\n");
    bytes.writeBytes(stream);
    write(bytes, "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n");
    return bytes.toByteArray();
  }

  static byte[] packed(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
      deflater.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static byte[] spaces(int count) {
    byte[] spaces = new byte[count];
    Arrays.fill(spaces, (byte) ' ');
    return spaces;
  }

  private static void write(ByteArrayOutputStream bytes, String words) {
    bytes.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
  }

  private interface Content {
    void add(PDDocument document) throws IOException;
  }

  private static byte[] saved(Content content) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      content.add(document);
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void table(PDDocument document, int rows, boolean turned) throws IOException {
    PDType0Font font;
    try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
      font = PDType0Font.load(document, file);
    }
    int done = 0;
    while (done < rows) {
      float width = PDRectangle.A4.getHeight();
      float height = PDRectangle.A4.getWidth();
      PDPage page =
          new PDPage(turned ? new PDRectangle(height, width) : new PDRectangle(width, height));
      document.addPage(page);
      int last = Math.min(rows, done + ROWS_ON_PAGE);
      try (PDPageContentStream drawing = new PDPageContentStream(document, page)) {
        if (turned) {
          page.setRotation(90);
          drawing.transform(Matrix.getRotateInstance(Math.PI / 2, height, 0));
        }
        draw(drawing, font, done, last);
      }
      done = last;
    }
  }

  private static void draw(PDPageContentStream drawing, PDType0Font font, int from, int to)
      throws IOException {
    float top = 560;
    row(drawing, font, top, HEADING);
    for (int row = from; row < to; row++) {
      top -= HEIGHT;
      row(drawing, font, top, cells(row));
    }
    drawing.setLineWidth(0.5f);
    for (float side : SIDES) {
      drawing.moveTo(side, 560 + HEIGHT);
      drawing.lineTo(side, top);
    }
    for (float y = 560 + HEIGHT; y >= top; y -= HEIGHT) {
      drawing.moveTo(SIDES[0], y);
      drawing.lineTo(SIDES[SIDES.length - 1], y);
    }
    drawing.stroke();
  }

  /** The words of a row, counted from 0. */
  static List<String> cells(int row) {
    return List.of(
        row + 1 + ".",
        "Проведение занятия для наставников " + (row + 1),
        "до " + (row % 28 + 1) + " мая 2024 г.",
        "Куратор",
        "Отчёт куратора");
  }

  private static void row(
      PDPageContentStream drawing, PDType0Font font, float bottom, List<String> cells)
      throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      drawing.beginText();
      drawing.setFont(font, 9);
      drawing.newLineAtOffset(SIDES[column] + 4, bottom + 4);
      drawing.showText(cells.get(column));
      drawing.endText();
    }
  }
}
