package ru.vekha.roadmap.pdf;

import java.util.List;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.table.Line;

/** Reads PDF documents that have a text layer. */
public final class PdfLines {
  private final ReadLimits limits;

  /** Reads within these limits. */
  public PdfLines(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * The paragraphs and table rows of the document in reading order.
   *
   * @throws RoadmapRefused when the file is damaged, unsafe, locked, too large or has no text
   */
  public List<Line> read(byte[] content) {
    try {
      PdfDocumentLines document = new PdfDocumentLines(limits);
      new PdfFile(limits).visit(content, document::add);
      return document.lines();
    } catch (RoadmapRefused refused) {
      throw refused;
    } catch (RuntimeException | StackOverflowError | LinkageError damaged) {
      // A damaged document may break any assumption of its reader; it must never break more.
      throw PdfRefusals.damaged();
    }
  }
}
