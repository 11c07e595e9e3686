package ru.vekha.roadmap.docx;

import javax.xml.stream.XMLStreamReader;
import ru.vekha.roadmap.wording.CellText;

/** A paragraph while it is read. */
final class DocxParagraph {
  private final StringBuilder words = new StringBuilder();
  private String list = "";
  private int level;
  private boolean hidden;

  void start(String name, String parent, XMLStreamReader reader) {
    switch (name) {
      case "r" -> hidden = false;
      case "vanish" -> hidden = parent.equals("rPr") && DocxXml.isOn(reader);
      case "numId" -> list = DocxXml.value(reader, "val");
      case "ilvl" -> level = DocxXml.number(DocxXml.value(reader, "val"), 0);
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

  /** The paragraph's words on one line, with the number or dash of its list. */
  String finish(ListNumbers numbers, boolean inCell) {
    String line = words.toString().lines().map(CellText::clean).reduce("", CellText::join);
    String label = numbers.next(list, level);
    boolean emptyItem = line.isEmpty() && (label.equals("-") || !inCell);
    return label.isEmpty() || emptyItem ? line : CellText.clean(label + " " + line);
  }
}
