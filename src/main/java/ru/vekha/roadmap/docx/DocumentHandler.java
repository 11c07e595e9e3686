package ru.vekha.roadmap.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.table.Line;

/**
 * Follows the main part of a Word document and keeps what a reader of the paper would see: no
 * deleted words, no hidden text, no field codes. A table inside a cell is words of that cell.
 */
final class DocumentHandler implements Xml.Handler {
  // Deleted and moved-away words, properties before a tracked change, the second form of a drawing.
  private static final Set<String> UNSEEN =
      Set.of("del", "moveFrom", "Fallback", "delText", "instrText");

  private final List<Line> lines = new ArrayList<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
  private final ListNumbers numbers;
  private final ReadLimits limits;
  private DocxRow row = new DocxRow();
  private int unseen;
  private int tableDepth;
  private int table = -1;
  private int rows;
  private int characters;

  DocumentHandler(ListNumbers numbers, ReadLimits limits) {
    this.numbers = numbers;
    this.limits = limits;
  }

  List<Line> lines() {
    return lines;
  }

  @Override
  public void start(String name, XMLStreamReader reader) {
    String parent = path.isEmpty() ? "" : path.peek();
    path.push(DocxXml.isWord(reader) ? name : "");
    if (unseen > 0 || UNSEEN.contains(name) || name.endsWith("Change")) {
      if (parent.equals("trPr") && name.equals("del")) {
        row.delete();
      }
      unseen++;
    } else {
      startWord(path.peek(), parent, reader);
    }
  }

  private void startWord(String name, String parent, XMLStreamReader reader) {
    switch (name) {
      case "tbl" -> {
        if (tableDepth++ == 0) {
          table++;
        }
      }
      case "tr" -> onOuterTable(() -> row = new DocxRow());
      case "tc" -> onOuterTable(row::startCell);
      case "gridBefore" -> onOuterTable(() -> row.skipColumns(valueOf(reader)));
      case "gridSpan" -> onOuterTable(() -> row.span(valueOf(reader)));
      case "vMerge" -> {
        if (!DocxXml.value(reader, "val").equals("restart")) {
          onOuterTable(row::continueAbove);
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
    if (unseen > 0 || paragraphs.isEmpty() || !"t".equals(path.peek())) {
      return;
    }
    characters += words.length();
    if (characters > limits.characters()) {
      throw new RoadmapRefused(
          "В документе слишком много текста.", "Оставьте в нём только приказ и дорожную карту.");
    }
    paragraphs.peek().words(words);
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
      case "tc" -> onOuterTable(row::endCell);
      case "tr" -> onOuterTable(this::endRow);
      case "tbl" -> tableDepth--;
      default -> {}
    }
  }

  private void endParagraph() {
    if (paragraphs.isEmpty()) {
      return;
    }
    String words = paragraphs.pop().finish(numbers, tableDepth > 0);
    if (tableDepth > 0) {
      row.paragraph(words);
    } else {
      lines.add(new Line.Text(words));
    }
  }

  private void endRow() {
    if (row.isDeleted() || row.cells().isEmpty()) {
      return;
    }
    if (++rows > limits.tableRows()) {
      throw new RoadmapRefused(
          "В таблицах документа слишком много строк.",
          "Оставьте в документе только дорожную карту.");
    }
    lines.add(new Line.Row(table, row.cells()));
  }

  private void onOuterTable(Runnable step) {
    if (tableDepth == 1) {
      step.run();
    }
  }

  private static int valueOf(XMLStreamReader reader) {
    return DocxXml.number(DocxXml.value(reader, "val"), 1);
  }
}
