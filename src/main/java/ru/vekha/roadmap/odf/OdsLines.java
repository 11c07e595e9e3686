package ru.vekha.roadmap.odf;

import java.util.List;
import java.util.Map;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.flow.Tally;
import ru.vekha.roadmap.packed.PackedDocument;
import ru.vekha.roadmap.spreadsheet.Sheet;
import ru.vekha.roadmap.spreadsheet.Workbook;
import ru.vekha.roadmap.table.Line;

/** Reads OpenDocument spreadsheets (.ods) as a stream. */
public final class OdsLines {
  private final ReadLimits limits;

  /** Reads within these limits. */
  public OdsLines(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * The lines of all visible sheets.
   *
   * @throws ru.vekha.roadmap.RoadmapRefused when the document is broken or too large
   */
  public List<Line> read(PackedDocument document) {
    return Workbook.lines(sheets(document));
  }

  /**
   * All visible sheets.
   *
   * @throws ru.vekha.roadmap.RoadmapRefused when the workbook is broken or too large
   */
  public List<Sheet> sheets(PackedDocument document) {
    OdsContent content = new OdsContent(new Tally(limits));
    document.read(Map.of("content.xml", content));
    return content.sheets();
  }
}
