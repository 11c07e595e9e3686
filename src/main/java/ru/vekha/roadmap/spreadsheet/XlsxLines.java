package ru.vekha.roadmap.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.flow.Tally;
import ru.vekha.roadmap.packed.PackedDocument;
import ru.vekha.roadmap.packed.Relation;
import ru.vekha.roadmap.packed.Xml;
import ru.vekha.roadmap.table.Line;

/** Reads workbooks of Excel (.xlsx) as streams. */
public final class XlsxLines {
  private final ReadLimits limits;

  /** Reads within these limits. */
  public XlsxLines(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * The lines of all visible sheets.
   *
   * @throws ru.vekha.roadmap.RoadmapRefused when the workbook is broken or too large
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
    XlsxWorkbook workbook = new XlsxWorkbook();
    document.read(Map.of(document.mainPart(), workbook));
    NumberFormats formats = workbook.formats();
    XlsxStyles styles = new XlsxStyles(formats);
    SharedStrings strings = new SharedStrings(limits);
    Map<String, Xml.Handler> shared = new HashMap<>();
    shared.put(document.related("styles").orElse("xl/styles.xml"), styles);
    shared.put(document.related("sharedStrings").orElse("xl/sharedstrings.xml"), strings);
    document.read(shared);

    Tally tally = new Tally(limits);
    List<Sheet> sheets = new ArrayList<>();
    Map<String, Xml.Handler> handlers = new HashMap<>();
    for (String id : workbook.visibleSheets()) {
      @Nullable String part = worksheet(document, id);
      if (part != null && !handlers.containsKey(part)) {
        Sheet sheet = new Sheet(tally);
        sheets.add(sheet);
        handlers.put(part, new XlsxSheet(sheet, styles, strings));
      }
    }
    document.read(handlers);
    return sheets;
  }

  private static @Nullable String worksheet(PackedDocument document, String id) {
    return document.relations(document.mainPart()).stream()
        .filter(relation -> relation.id().equals(id) && relation.kind().equals("worksheet"))
        .map(Relation::target)
        .findFirst()
        .orElse(null);
  }
}
