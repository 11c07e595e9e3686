package ru.vekha.roadmap.odf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.flow.Flow;
import ru.vekha.roadmap.flow.SoftLines;
import ru.vekha.roadmap.packed.Xml;
import ru.vekha.roadmap.wording.CellText;

/** Follows the content of a text and keeps what a reader of the paper would see. */
final class OdtContent implements Xml.Handler {
  private static final Set<String> UNSEEN =
      Set.of(
          "tracked-changes",
          "annotation",
          "note",
          "hidden-text",
          "hidden-paragraph",
          "ruby-text",
          "automatic-styles",
          "scripts",
          "forms",
          "covered-table-cell",
          "title",
          "desc");

  private static final Set<String> HIDDEN = Set.of("collapse", "filter");

  private final Flow flow;
  private final OdfStyles styles;
  private final OdfLists lists;
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
  private final Deque<String> labels = new ArrayDeque<>();
  private int unseen;

  OdtContent(Flow flow, OdfStyles styles) {
    this.flow = flow;
    this.styles = styles;
    lists = new OdfLists(styles);
  }

  @Override
  public void start(String name, XMLStreamReader reader) {
    if (unseen > 0 || isUnseen(name, reader)) {
      unseen++;
      return;
    }
    switch (name) {
      case "section-source", "dde-connection-decl", "table-source" -> throw linked();
      case "list" -> lists.open(reader);
      case "list-item" -> lists.item(reader);
      case "table" -> flow.startTable();
      case "table-row" -> flow.startRow();
      case "table-cell" -> startCell(reader);
      case "p", "h" -> {
        paragraphs.push(new StringBuilder());
        labels.push(lists.labelOfParagraph());
      }
      case "s" -> add(" ");
      case "tab" -> add(" ");
      case "line-break" -> add("\n");
      default -> {}
    }
  }

  private boolean isUnseen(String name, XMLStreamReader reader) {
    return UNSEEN.contains(name)
        || Xml.value(reader, "display").equals("none")
        || HIDDEN.contains(Xml.value(reader, "visibility"))
        || styles.isHidden(Xml.value(reader, "style-name"));
  }

  private static RoadmapRefused linked() {
    return new RoadmapRefused(
        "Документ берёт часть текста из другого файла, такие файлы не принимаются.",
        "Скопируйте приказ и таблицу в новый документ и загрузите его.");
  }

  private void startCell(XMLStreamReader reader) {
    flow.startCell();
    flow.span(Xml.number(Xml.value(reader, "number-columns-spanned"), 1));
    flow.rows(Xml.number(Xml.value(reader, "number-rows-spanned"), 1));
  }

  private void add(String words) {
    if (!paragraphs.isEmpty()) {
      paragraphs.peek().append(words);
    }
  }

  @Override
  public void characters(String words) {
    if (unseen == 0) {
      add(flow.counted(words).replace('\n', ' '));
    }
  }

  @Override
  public void end(String name) {
    if (unseen > 0) {
      unseen--;
      return;
    }
    switch (name) {
      case "list" -> lists.close();
      case "table" -> flow.endTable();
      case "table-row" -> flow.endRow();
      case "table-cell" -> flow.endCell();
      case "p", "h" -> endParagraph();
      default -> {}
    }
  }

  private void endParagraph() {
    if (paragraphs.isEmpty()) {
      return;
    }
    List<String> lines = SoftLines.of(paragraphs.pop().toString(), flow.isInTable());
    String label = labels.pop();
    boolean emptyItem = lines.get(0).isEmpty() && (label.equals("-") || !flow.isInTable());
    if (!label.isEmpty() && !emptyItem) {
      lines.set(0, CellText.clean(label + " " + lines.get(0)));
    }
    lines.forEach(flow::paragraph);
  }
}
