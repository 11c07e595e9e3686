package ru.vekha.roadmap.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Follows the drawing of a page and keeps its letters and straight lines; no picture is opened. */
final class PageReader extends PDFGraphicsStreamEngine {
  private static final double SHORTEST = 3.0;

  private final Effort effort;
  private final PrintedLetters letters = new PrintedLetters();
  private final List<Stroke> strokes = new ArrayList<>();
  private final DrawnPath path = new DrawnPath();

  private PageReader(PDPage page, Effort effort) {
    super(page);
    this.effort = effort;
    // The variant that follows forms and passes over pictures.
    addOperator(new DrawObject(this));
    addOperator(new Unread(this, "BI"));
    addOperator(new Unread(this, "sh"));
  }

  static PageContent read(PDPage page, Effort effort) throws IOException {
    effort.page();
    PageReader reader = new PageReader(page, effort);
    reader.processPage(page);
    Turn turn = reader.letters.turn();
    List<Ruling> rulings =
        reader.strokes.stream()
            .map(stroke -> stroke.upright(turn))
            .filter(ruling -> ruling.length() > SHORTEST)
            .toList();
    return new PageContent(reader.letters.upright(turn), rulings, reader.letters.unreadable());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    effort.operator();
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) throws IOException {
    effort.letter();
    letters.add(font.toUnicode(code), place, advance);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0);
    line(p1);
    line(p2);
    line(p3);
    path.close();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(new Point2D.Float(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    line(new Point2D.Float(x, y));
  }

  private void line(Point2D to) {
    effort.ruling();
    path.lineTo(to);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(new Point2D.Float(x3, y3));
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.current();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void strokePath() {
    strokes.addAll(path.stroked());
    path.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    strokes.addAll(path.filled());
    path.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void clip(int windingRule) {
    // What is cut off has no words of a table.
  }

  @Override
  public void drawImage(PDImage picture) {
    // Pictures are not read.
  }

  @Override
  public void shadingFill(COSName shading) {
    // Shadings have no words.
  }
}
