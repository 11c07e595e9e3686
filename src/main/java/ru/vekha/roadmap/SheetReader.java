package ru.vekha.roadmap;

import java.util.ArrayList;
import java.util.List;
import ru.vekha.roadmap.csv.CsvLines;
import ru.vekha.roadmap.odf.OdsLines;
import ru.vekha.roadmap.ole.OldDocument;
import ru.vekha.roadmap.ole.OldKind;
import ru.vekha.roadmap.packed.PackedDocument;
import ru.vekha.roadmap.spreadsheet.Sheet;
import ru.vekha.roadmap.spreadsheet.XlsLines;
import ru.vekha.roadmap.spreadsheet.XlsxLines;

/** Reads the cells of spreadsheets (.xlsx, .xls, .ods, .csv) by the readers of roadmaps. */
public final class SheetReader implements SheetReading {

  private final ReadLimits limits;

  /** Reads within these limits. */
  public SheetReader(ReadLimits limits) {
    this.limits = limits;
  }

  @Override
  public List<SheetRow> rows(String fileName, byte[] content) {
    limits.checkSize(content.length);
    List<Sheet> sheets = sheets(content);
    List<SheetRow> rows = new ArrayList<>();
    for (int sheet = 0; sheet < sheets.size(); sheet++) {
      rows.addAll(sheets.get(sheet).rows(sheet));
    }
    return rows;
  }

  private List<Sheet> sheets(byte[] content) {
    FirstBytes first = FirstBytes.of(content);
    return switch (first) {
      case PACKED -> packed(PackedDocument.open(content, limits));
      case OLD_OFFICE -> old(OldDocument.open(content));
      case TEXT -> List.of(new CsvLines(limits).sheet(content));
      default -> throw noSpreadsheet();
    };
  }

  private List<Sheet> packed(PackedDocument document) {
    return switch (document.kind()) {
      case EXCEL -> new XlsxLines(limits).sheets(document);
      case ODF_SPREADSHEET -> new OdsLines(limits).sheets(document);
      default -> throw noSpreadsheet();
    };
  }

  private List<Sheet> old(OldDocument document) {
    if (document.kind() != OldKind.EXCEL) {
      throw noSpreadsheet();
    }
    return new XlsLines(limits).sheets(document);
  }

  private static RoadmapRefused noSpreadsheet() {
    return new RoadmapRefused(
        "Это не таблица.", "Сохраните её как «Книга Excel (.xlsx)» и загрузите снова.");
  }
}
