package ru.vekha.roadmap.docx;

import java.util.List;
import javax.xml.stream.XMLStreamReader;
import ru.vekha.roadmap.flow.SoftLines;
import ru.vekha.roadmap.packed.Xml;
import ru.vekha.roadmap.wording.CellText;

/** A paragraph while it is read. */
final class DocxParagraph {
  private final StringBuilder words = new StringBuilder();
  private String style = "";
  private String list = "";
  private int level;
  private boolean hidden;

  void start(String name, String parent, XMLStreamReader reader) {
    switch (name) {
      case "r" -> hidden = false;
      case "vanish" -> hidden = parent.equals("rPr") && DocxXml.isOn(reader);
      case "pStyle" -> style = Xml.value(reader, "val");
      case "numId" -> list = Xml.value(reader, "val");
      case "ilvl" -> level = Xml.number(Xml.value(reader, "val"), 0);
      case "tab", "br", "cr", "noBreakHyphen" -> mark(name, parent);
      default -> {}
    }
  }

  private void mark(String name, String parent) {
    if (!parent.equals("r") || hidden) {
      return;
    }
    switch (name) {
      case "tab" -> words.append(' ');
      case "noBreakHyphen" -> words.append('-');
      default -> words.append('\n');
    }
  }

  void words(String more) {
    if (!hidden) {
      words.append(more.replace('\n', ' '));
    }
  }

  /** The paragraph's lines with the number or dash of its list. */
  List<String> finish(ListNumbers numbers, boolean inCell) {
    List<String> lines = SoftLines.of(words.toString(), inCell);
    String label = list.isEmpty() ? numbers.nextOfStyle(style) : numbers.next(list, level);
    String first = lines.get(0);
    boolean emptyItem = first.isEmpty() && (label.equals("-") || !inCell);
    if (!label.isEmpty() && !emptyItem) {
      lines.set(0, CellText.clean(label + " " + first));
    }
    return lines;
  }
}
