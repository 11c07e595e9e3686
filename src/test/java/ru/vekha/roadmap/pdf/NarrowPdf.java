package ru.vekha.roadmap.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A PDF whose cells are wrapped in narrow columns: words too long for a line are cut at the side,
 * rows go on over the pages.
 */
final class NarrowPdf implements AutoCloseable {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float LEFT = 40;
  private static final float TOP = 800;
  private static final float BOTTOM = 60;
  private static final float PADDING = 4;

  private final PDDocument document = new PDDocument();
  private final PDType0Font font;
  private final float[] widths;
  private final float size;
  private final boolean ruled;
  private PDPageContentStream drawing;
  private float y;

  NarrowPdf(float[] widths, float size, boolean ruled) throws IOException {
    this.widths = widths;
    this.size = size;
    this.ruled = ruled;
    try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
      font = PDType0Font.load(document, file);
    }
    drawing = page();
  }

  static byte[] of(List<List<String>> rows, float[] widths, float size, boolean ruled) {
    try (NarrowPdf pdf = new NarrowPdf(widths, size, ruled);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (List<String> row : rows) {
        pdf.row(row);
      }
      pdf.drawing.close();
      pdf.document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private PDPageContentStream page() throws IOException {
    if (drawing != null) {
      drawing.close();
    }
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    y = TOP;
    return new PDPageContentStream(document, page);
  }

  private void row(List<String> cells) throws IOException {
    List<List<String>> columns = new ArrayList<>();
    int height = 0;
    for (int column = 0; column < widths.length; column++) {
      columns.add(wrap(cells.get(column), widths[column] - 2 * PADDING));
      height = Math.max(height, columns.get(column).size());
    }
    float pitch = size * 1.2f;
    int line = 0;
    while (line < height) {
      int fit = (int) ((y - BOTTOM - 2 * PADDING) / pitch);
      if (fit < 1) {
        drawing = page();
        continue;
      }
      int end = Math.min(height, line + fit);
      float top = y;
      for (int at = line; at < end; at++) {
        float x = LEFT;
        for (int column = 0; column < widths.length; column++) {
          if (at < columns.get(column).size()) {
            print(
                columns.get(column).get(at),
                x + PADDING,
                top - PADDING - (at - line + 0.8f) * pitch);
          }
          x += widths[column];
        }
      }
      y = top - (end - line) * pitch - 2 * PADDING;
      if (ruled) {
        frame(top, y);
      }
      line = end;
    }
  }

  private void print(String words, float x, float at) throws IOException {
    drawing.beginText();
    drawing.setFont(font, size);
    drawing.newLineAtOffset(x, at);
    drawing.showText(words);
    drawing.endText();
  }

  private void frame(float top, float bottom) throws IOException {
    drawing.setLineWidth(0.5f);
    float x = LEFT;
    for (int side = 0; side <= widths.length; side++) {
      drawing.moveTo(x, top);
      drawing.lineTo(x, bottom);
      x += side < widths.length ? widths[side] : 0;
    }
    drawing.moveTo(LEFT, top);
    drawing.lineTo(x, top);
    drawing.moveTo(LEFT, bottom);
    drawing.lineTo(x, bottom);
    drawing.stroke();
  }

  private List<String> wrap(String words, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (wide(longer) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (wide(line) > width) {
        int cut = line.length() - 1;
        while (wide(line.substring(0, cut)) > width) {
          cut--;
        }
        lines.add(line.substring(0, cut));
        line = line.substring(cut);
      }
    }
    lines.add(line);
    return lines;
  }

  private float wide(String words) throws IOException {
    return font.getStringWidth(words) / 1000 * size;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
