package ru.vekha.roadmap.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.flow.Tally;

/** Follows the records of a workbook: what all sheets share, then sheet after sheet. */
final class XlsRecords implements HSSFListener {
  private static final int STYLES = 70_000;

  private final List<BoundSheetRecord> names = new ArrayList<>();
  private final List<XlsSheet> sheets = new ArrayList<>();
  private final List<Integer> formatIds = new ArrayList<>();
  private final NumberFormats formats = new NumberFormats();
  private final Tally tally;
  private @Nullable SSTRecord strings;
  private @Nullable XlsSheet sheet;
  private int depth;

  XlsRecords(Tally tally) {
    this.tally = tally;
  }

  @Override
  public void processRecord(Record record) {
    if (record instanceof BOFRecord start) {
      start(start);
    } else if (record instanceof EOFRecord) {
      depth--;
    } else if (depth == 1 && sheet != null) {
      sheet.read(record);
    } else if (depth == 1) {
      readShared(record);
    }
  }

  // A chart inside a sheet begins and ends like a sheet.
  private void start(BOFRecord start) {
    if (start.getType() == BOFRecord.TYPE_EXCEL_4_MACRO
        || start.getType() == BOFRecord.TYPE_VB_MODULE) {
      throw new RoadmapRefused(
          "В книге есть листы макросов, такие файлы не принимаются.",
          "Сохраните её как «Книга Excel (.xlsx)» без макросов.");
    }
    if (depth++ == 0 && start.getType() != BOFRecord.TYPE_WORKBOOK) {
      sheet = new XlsSheet(new Sheet(tally), this);
      sheets.add(sheet);
    }
  }

  private void readShared(Record record) {
    if (record instanceof BoundSheetRecord named) {
      names.add(named);
    } else if (record instanceof SSTRecord shared) {
      strings = shared;
    } else if (record instanceof FormatRecord format) {
      formats.define(format.getIndexCode(), format.getFormatString());
    } else if (record instanceof ExtendedFormatRecord style) {
      if (formatIds.size() < STYLES) {
        formatIds.add((int) style.getFormatIndex());
      }
    } else if (record instanceof DateWindow1904Record window && window.getWindowing() == 1) {
      formats.countFrom1904();
    }
  }

  String string(int index) {
    boolean there = strings != null && index >= 0 && index < strings.getNumUniqueStrings();
    return there ? strings.getString(index).getString() : "";
  }

  CellValue value(double number, int style) {
    return formats.value(number, style < formatIds.size() ? formatIds.get(style) : 0);
  }

  /** The sheets that are shown, in the order of their tabs. */
  List<Sheet> visibleSheets() {
    List<BoundSheetRecord> stored = List.of(BoundSheetRecord.orderByBofPosition(names));
    return names.stream()
        .filter(name -> !name.isHidden() && !name.isVeryHidden())
        .map(stored::indexOf)
        .filter(place -> place < sheets.size())
        .map(place -> sheets.get(place).sheet())
        .toList();
  }
}
