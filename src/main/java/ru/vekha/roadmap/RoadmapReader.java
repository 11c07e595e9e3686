package ru.vekha.roadmap;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import ru.vekha.roadmap.csv.CsvLines;
import ru.vekha.roadmap.doc.DocLines;
import ru.vekha.roadmap.docx.DocxLines;
import ru.vekha.roadmap.html.HtmlLines;
import ru.vekha.roadmap.odf.OdsLines;
import ru.vekha.roadmap.odf.OdtLines;
import ru.vekha.roadmap.ole.OldDocument;
import ru.vekha.roadmap.packed.PackedDocument;
import ru.vekha.roadmap.pdf.PdfLines;
import ru.vekha.roadmap.spreadsheet.XlsLines;
import ru.vekha.roadmap.spreadsheet.XlsxLines;
import ru.vekha.roadmap.table.Line;
import ru.vekha.roadmap.table.RoadmapRecognition;
import ru.vekha.roadmap.text.TextLines;

/**
 * Reads a roadmap out of a file of any usual office format. The format is known by the content; the
 * name only has to agree with it. What can be read but not understood comes back among the
 * document's problems.
 */
public final class RoadmapReader implements DocumentReading {

  private final ReadLimits limits;
  private final DocxLines docx;
  private final DocLines doc;
  private final XlsxLines xlsx;
  private final XlsLines xls;
  private final OdtLines odt;
  private final OdsLines ods;
  private final HtmlLines html;
  private final CsvLines csv;
  private final PdfLines pdf;
  private final TextLines text;

  /** Reads within these limits. */
  public RoadmapReader(ReadLimits limits) {
    this.limits = limits;
    docx = new DocxLines(limits);
    doc = new DocLines(limits);
    xlsx = new XlsxLines(limits);
    xls = new XlsLines(limits);
    odt = new OdtLines(limits);
    ods = new OdsLines(limits);
    html = new HtmlLines(limits);
    csv = new CsvLines(limits);
    pdf = new PdfLines(limits);
    text = new TextLines(limits);
  }

  /**
   * Reads the file.
   *
   * @param fileName the name the file came with
   * @param content the file; read to the limit at most, not closed
   * @throws RoadmapRefused when no roadmap can be read from it
   */
  public RoadmapDocument read(String fileName, InputStream content) throws IOException {
    return read(fileName, content.readNBytes(limits.fileBytes() + 1));
  }

  @Override
  public RoadmapDocument read(String fileName, byte[] content) {
    limits.checkSize(content.length);
    return RoadmapRecognition.recognise(lines(fileName, content));
  }

  private List<Line> lines(String fileName, byte[] content) {
    FirstBytes first = FirstBytes.of(content);
    return switch (first) {
      case PACKED -> packed(fileName, content);
      case OLD_OFFICE -> old(fileName, content);
      case WEB_PAGE -> agreed(FileFormat.WEB_PAGE, fileName, () -> html.read(content));
      case PDF -> agreed(FileFormat.PDF, fileName, () -> pdf.read(content));
      case TEXT -> plain(fileName, content);
      default -> throw first.refusal();
    };
  }

  private List<Line> old(String fileName, byte[] content) {
    OldDocument document = OldDocument.open(content);
    return switch (document.kind()) {
      case WORD -> agreed(FileFormat.OLD_WORD, fileName, () -> doc.read(document));
      case EXCEL -> agreed(FileFormat.OLD_EXCEL, fileName, () -> xls.read(document));
    };
  }

  private List<Line> packed(String fileName, byte[] content) {
    PackedDocument document = PackedDocument.open(content, limits);
    return switch (document.kind()) {
      case WORD -> agreed(FileFormat.WORD, fileName, () -> docx.read(document));
      case EXCEL -> agreed(FileFormat.EXCEL, fileName, () -> xlsx.read(document));
      case ODF_TEXT -> agreed(FileFormat.ODF_TEXT, fileName, () -> odt.read(document));
      case ODF_SPREADSHEET ->
          agreed(FileFormat.ODF_SPREADSHEET, fileName, () -> ods.read(document));
    };
  }

  // Bytes that are no text at all are said to be so, whatever the name is.
  private List<Line> plain(String fileName, byte[] content) {
    if (FileFormat.CSV.agrees(fileName) && !FileFormat.TEXT.agrees(fileName)) {
      return csv.read(content);
    }
    if (FileFormat.WEB_PAGE.isUsualName(fileName)) {
      return html.read(content);
    }
    List<Line> lines = text.read(content);
    return agreed(FileFormat.TEXT, fileName, () -> lines);
  }

  private static List<Line> agreed(
      FileFormat format, String fileName, Supplier<List<Line>> reading) {
    if (!format.agrees(fileName)) {
      throw format.mismatch(fileName);
    }
    return reading.get();
  }
}
