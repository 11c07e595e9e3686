package ru.vekha.roadmap.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.flow.Tally;
import ru.vekha.roadmap.ole.OldDocument;
import ru.vekha.roadmap.table.Line;

/** Reads workbooks of the old format (.xls) record by record. */
public final class XlsLines {
  private final ReadLimits limits;

  /** Reads within these limits. */
  public XlsLines(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * The lines of all visible sheets.
   *
   * @throws ru.vekha.roadmap.RoadmapRefused when the workbook is broken or too large
   */
  public List<Line> read(OldDocument document) {
    return Workbook.lines(sheets(document));
  }

  /**
   * All visible sheets.
   *
   * @throws ru.vekha.roadmap.RoadmapRefused when the workbook is broken or too large
   */
  public List<Sheet> sheets(OldDocument document) {
    return document.read(this::sheets);
  }

  private List<Sheet> sheets(DirectoryNode files) {
    XlsRecords records = new XlsRecords(new Tally(limits));
    HSSFRequest request = new HSSFRequest();
    request.addListenerForAllRecords(records);
    try {
      new HSSFEventFactory().processWorkbookEvents(request, files);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return records.visibleSheets();
  }
}
