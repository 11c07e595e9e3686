package ru.vekha.roadmap.doc;

import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import ru.vekha.roadmap.flow.Flow;

/** Follows the text of a document; tables may stand in tables. */
final class DocText {
  private final Flow flow;
  private final DocParagraphs paragraphs;

  DocText(Flow flow) {
    this.flow = flow;
    paragraphs = new DocParagraphs(flow);
  }

  void read(Range text) {
    read(text, 0);
  }

  private void read(Range text, int level) {
    int count = text.numParagraphs();
    for (int index = 0; index < count; index++) {
      Paragraph paragraph = text.getParagraph(index);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        Table table = text.getTable(paragraph);
        read(table);
        index += Math.max(1, table.numParagraphs()) - 1;
      } else {
        paragraphs.read(paragraph);
      }
    }
  }

  private void read(Table table) {
    flow.startTable();
    Edges edges = Edges.of(table);
    int rows = table.numRows();
    for (int index = 0; index < rows; index++) {
      flow.startRow();
      TableRow row = table.getRow(index);
      read(row, edges, table.getTableLevel());
      flow.endRow();
    }
    flow.endTable();
  }

  private void read(TableRow row, Edges edges, int level) {
    int count = row.numCells();
    int column = 0;
    for (int index = 0; index < count; index++) {
      TableCell cell = row.getCell(index);
      // The cells behind the first of merged ones only continue it.
      int last = index;
      while (cell.isFirstMerged() && last + 1 < count && isContinued(row.getCell(last + 1))) {
        last++;
      }
      TableCell end = row.getCell(last);
      int left = edges.column(cell.getLeftEdge());
      int right = edges.column(end.getLeftEdge() + end.getWidth());
      flow.skipColumns(Math.max(0, left - column));
      flow.startCell();
      flow.span(Math.max(1, right - left));
      if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
        flow.continueAbove();
      }
      read(cell, level);
      flow.endCell();
      column = Math.max(right, left + 1);
      index = last;
    }
  }

  private static boolean isContinued(TableCell cell) {
    return cell.isMerged() && !cell.isFirstMerged();
  }
}
