package ru.vekha.reporting.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import ru.vekha.reporting.ReportColumn;
import ru.vekha.reporting.ReportedActivity;

/** The table: a heading that every page repeats, a row for each section and each activity. */
final class DocxTable {

  private static final List<ReportColumn> COLUMNS = List.of(ReportColumn.values());
  private static final String GREY = "E7E6E6";

  private final CTTbl table;

  private DocxTable(CTTbl table) {
    this.table = table;
  }

  /** Begins a table at the end of a document. */
  static DocxTable in(XWPFDocument document) {
    DocxTable table = new DocxTable(document.getDocument().getBody().addNewTbl());
    DocxTableShape.of(table.table, COLUMNS.stream().map(DocxTable::width).toList());
    table.heading();
    return table;
  }

  private void heading() {
    CTRow row = row();
    row.getTrPr().addNewTblHeader();
    for (ReportColumn column : COLUMNS) {
      CTTc cell = cell(row, width(column));
      shade(cell);
      CTP paragraph = cell.addNewP();
      paragraph.addNewPPr().addNewJc().setVal(STJc.CENTER);
      DocxWords.write(paragraph, column.heading(), true);
    }
  }

  /** A section's heading across all columns, kept together with the row below it. */
  void section(String words) {
    CTTc cell = cell(row(), DocxPage.WIDTH);
    cell.getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(COLUMNS.size()));
    shade(cell);
    CTP paragraph = cell.addNewP();
    paragraph.addNewPPr().addNewKeepNext();
    DocxWords.write(paragraph, words, true);
  }

  void row(ReportedActivity activity) {
    CTRow row = row();
    for (ReportColumn column : COLUMNS) {
      boolean bold = column == ReportColumn.DAYS_LATE && activity.daysLate() > 0;
      CTTc cell = cell(row, width(column));
      for (String line : column.words(activity).split("\\R", -1)) {
        DocxWords.write(cell.addNewP(), line, bold);
      }
    }
  }

  private CTRow row() {
    CTRow row = table.addNewTr();
    row.addNewTrPr().addNewCantSplit();
    return row;
  }

  private static CTTc cell(CTRow row, int width) {
    CTTc cell = row.addNewTc();
    DocxTableShape.setWidth(cell.addNewTcPr().addNewTcW(), width);
    return cell;
  }

  private static void shade(CTTc cell) {
    CTShd shade = cell.getTcPr().addNewShd();
    shade.setVal(STShd.CLEAR);
    shade.setColor("auto");
    shade.setFill(GREY);
  }

  private static int width(ReportColumn column) {
    return DocxPage.WIDTH * column.width() / 100;
  }
}
