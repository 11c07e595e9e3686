package ru.vekha.reporting.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Borders, margins and columns of a table. */
final class DocxTableShape {

  private static final int CELL_MARGIN = 60;
  private static final BigInteger HALF_POINT = BigInteger.valueOf(4);

  private DocxTableShape() {}

  /** Gives a new table its shape; widths in twentieths of a point. */
  static void of(CTTbl table, List<Integer> widths) {
    CTTblPr properties = table.addNewTblPr();
    setWidth(properties.addNewTblW(), widths.stream().mapToInt(Integer::intValue).sum());
    borders(properties.addNewTblBorders());
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblCellMar margins = properties.addNewTblCellMar();
    setWidth(margins.addNewLeft(), CELL_MARGIN);
    setWidth(margins.addNewRight(), CELL_MARGIN);
    var grid = table.addNewTblGrid();
    widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
  }

  static void setWidth(CTTblWidth width, int value) {
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(value));
  }

  private static void borders(CTTblBorders borders) {
    Stream.of(
            borders.addNewTop(),
            borders.addNewLeft(),
            borders.addNewBottom(),
            borders.addNewRight(),
            borders.addNewInsideH(),
            borders.addNewInsideV())
        .forEach(DocxTableShape::line);
  }

  private static void line(CTBorder border) {
    border.setVal(STBorder.SINGLE);
    border.setSz(HALF_POINT);
    border.setSpace(BigInteger.ZERO);
    border.setColor("auto");
  }
}
