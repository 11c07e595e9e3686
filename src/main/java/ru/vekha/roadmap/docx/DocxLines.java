package ru.vekha.roadmap.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.flow.Flow;
import ru.vekha.roadmap.packed.PackedDocument;
import ru.vekha.roadmap.packed.Xml;
import ru.vekha.roadmap.table.Line;

/** Reads Word documents (.docx) as a stream. */
public final class DocxLines {
  private final ReadLimits limits;

  /** Reads within these limits. */
  public DocxLines(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * The paragraphs and table rows of the document in reading order.
   *
   * @throws ru.vekha.roadmap.RoadmapRefused when the document is broken or too large
   */
  public List<Line> read(PackedDocument document) {
    DocxStyles styles = new DocxStyles();
    ListNumbers numbers = new ListNumbers(styles);
    Map<String, Xml.Handler> lists = new HashMap<>();
    lists.put(document.related("styles").orElse("word/styles.xml"), styles);
    lists.put(document.related("numbering").orElse("word/numbering.xml"), numbers);
    document.read(lists);
    Flow flow = new Flow(limits);
    document.read(Map.of(document.mainPart(), new DocumentHandler(numbers, flow)));
    return flow.lines();
  }
}
