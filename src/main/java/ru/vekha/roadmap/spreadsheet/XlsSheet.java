package ru.vekha.roadmap.spreadsheet;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Reads the records of one sheet; formulas count by the value that was last worked out. */
final class XlsSheet {
  private final Sheet sheet;
  private final XlsRecords workbook;
  private @Nullable FormulaRecord awaiting;

  XlsSheet(Sheet sheet, XlsRecords workbook) {
    this.sheet = sheet;
    this.workbook = workbook;
  }

  Sheet sheet() {
    return sheet;
  }

  void read(Record record) {
    if (record instanceof LabelSSTRecord label) {
      put(label, new CellValue.Words(workbook.string(label.getSSTIndex())));
    } else if (record instanceof LabelRecord label) {
      put(label, new CellValue.Words(label.getValue()));
    } else if (record instanceof NumberRecord number) {
      put(number, workbook.value(number.getValue(), number.getXFIndex()));
    } else if (record instanceof RKRecord number) {
      put(number, workbook.value(number.getRKNumber(), number.getXFIndex()));
    } else if (record instanceof BoolErrRecord flag && flag.isBoolean()) {
      put(flag, new CellValue.Words(flag.getBooleanValue() ? "да" : "нет"));
    } else if (record instanceof FormulaRecord formula) {
      readFormula(formula);
    } else if (record instanceof StringRecord words && awaiting != null) {
      put(awaiting, new CellValue.Words(words.getString()));
      awaiting = null;
    } else {
      readLayout(record);
    }
  }

  private void readFormula(FormulaRecord formula) {
    awaiting = formula.hasCachedResultString() ? formula : null;
    CellType type = formula.getCachedResultTypeEnum();
    if (type == CellType.NUMERIC) {
      put(formula, workbook.value(formula.getValue(), formula.getXFIndex()));
    } else if (type == CellType.BOOLEAN) {
      put(formula, new CellValue.Words(formula.getCachedBooleanValue() ? "да" : "нет"));
    }
  }

  private void readLayout(Record record) {
    if (record instanceof RowRecord row && row.getZeroHeight()) {
      sheet.hideRow(row.getRowNumber());
    } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
      sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
    } else if (record instanceof MergeCellsRecord merged) {
      for (int index = 0; index < merged.getNumAreas(); index++) {
        CellRangeAddress area = merged.getAreaAt(index);
        sheet.merge(
            area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
      }
    }
  }

  private void put(CellValueRecordInterface at, CellValue value) {
    sheet.put(at.getRow(), at.getColumn(), value);
  }
}
