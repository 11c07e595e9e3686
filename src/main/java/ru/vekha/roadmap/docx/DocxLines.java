package ru.vekha.roadmap.docx;

import java.io.IOException;
import java.util.List;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.table.Line;

/** Reads Word documents (.docx) as a stream; the document is never held in memory as a whole. */
public final class DocxLines {
  private static final String NUMBERING = "word/numbering.xml";
  private static final String DOCUMENT = "word/document.xml";

  private final ReadLimits limits;

  /** Reads within these limits. */
  public DocxLines(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * The paragraphs and table rows of the document in reading order.
   *
   * @throws RoadmapRefused when the file is damaged, unsafe, too large or no Word document
   */
  public List<Line> read(byte[] content) {
    Archive archive = new Archive(content, limits);
    DocxGuard.check(archive);
    ListNumbers numbers = new ListNumbers();
    archive.visit(part -> readPart(part, NUMBERING, numbers));
    DocumentHandler document = new DocumentHandler(numbers, limits);
    archive.visit(part -> readPart(part, DOCUMENT, document));
    return document.lines();
  }

  private static void readPart(Part part, String name, Xml.Handler handler) throws IOException {
    if (part.name().equals(name)) {
      Xml.read(part, handler);
    }
  }
}
