package ru.vekha.roadmap.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import ru.vekha.roadmap.flow.Flow;
import ru.vekha.roadmap.packed.Xml;

/**
 * Follows the main part of a Word document and keeps what a reader of the paper would see: no
 * deleted words, no hidden text, no field codes.
 */
final class DocumentHandler implements Xml.Handler {
  // Deleted and moved-away words, properties before a tracked change, the second form of a drawing.
  private static final Set<String> UNSEEN =
      Set.of("del", "moveFrom", "Fallback", "delText", "instrText");

  private final Deque<String> path = new ArrayDeque<>();
  private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
  private final ListNumbers numbers;
  private final Flow flow;
  private int unseen;

  DocumentHandler(ListNumbers numbers, Flow flow) {
    this.numbers = numbers;
    this.flow = flow;
  }

  @Override
  public void start(String name, XMLStreamReader reader) {
    String parent = path.isEmpty() ? "" : path.peek();
    path.push(DocxXml.isWord(reader) ? name : "");
    if (unseen > 0 || UNSEEN.contains(name) || name.endsWith("Change")) {
      if (parent.equals("trPr") && name.equals("del")) {
        flow.dropRow();
      }
      unseen++;
    } else {
      startWord(path.peek(), parent, reader);
    }
  }

  private void startWord(String name, String parent, XMLStreamReader reader) {
    switch (name) {
      case "tbl" -> flow.startTable();
      case "tr" -> flow.startRow();
      case "tc" -> flow.startCell();
      case "gridBefore" -> flow.skipColumns(valueOf(reader));
      case "gridSpan" -> flow.span(valueOf(reader));
      case "vMerge" -> {
        if (!Xml.value(reader, "val").equals("restart")) {
          flow.continueAbove();
        }
      }
      case "p" -> paragraphs.push(new DocxParagraph());
      default -> {
        if (!paragraphs.isEmpty()) {
          paragraphs.peek().start(name, parent, reader);
        }
      }
    }
  }

  @Override
  public void characters(String words) {
    if (unseen == 0 && !paragraphs.isEmpty() && "t".equals(path.peek())) {
      paragraphs.peek().words(flow.counted(words));
    }
  }

  @Override
  public void end(String name) {
    String opened = path.pop();
    if (unseen > 0) {
      unseen--;
      return;
    }
    switch (opened) {
      case "p" -> endParagraph();
      case "tc" -> flow.endCell();
      case "tr" -> flow.endRow();
      case "tbl" -> flow.endTable();
      default -> {}
    }
  }

  private void endParagraph() {
    if (!paragraphs.isEmpty()) {
      paragraphs.pop().finish(numbers, flow.isInTable()).forEach(flow::paragraph);
    }
  }

  private static int valueOf(XMLStreamReader reader) {
    return Xml.number(Xml.value(reader, "val"), 1);
  }
}
