package ru.vekha.roadmap.odf;

import java.util.List;
import java.util.Map;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.flow.Flow;
import ru.vekha.roadmap.packed.PackedDocument;
import ru.vekha.roadmap.table.Line;

/** Reads OpenDocument texts (.odt) as a stream. */
public final class OdtLines {
  private final ReadLimits limits;

  /** Reads within these limits. */
  public OdtLines(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * The paragraphs and table rows of the document in reading order.
   *
   * @throws ru.vekha.roadmap.RoadmapRefused when the document is broken or too large
   */
  public List<Line> read(PackedDocument document) {
    OdfStyles styles = new OdfStyles();
    document.read(Map.of("styles.xml", styles));
    document.read(Map.of("content.xml", styles));
    Flow flow = new Flow(limits);
    document.read(Map.of("content.xml", new OdtContent(flow, styles)));
    return flow.lines();
  }
}
