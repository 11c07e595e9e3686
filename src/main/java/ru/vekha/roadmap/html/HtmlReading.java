package ru.vekha.roadmap.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import ru.vekha.roadmap.flow.Flow;
import ru.vekha.roadmap.flow.SoftLines;
import ru.vekha.roadmap.wording.CellText;

/** Follows a page and keeps what a reader of it sees. */
final class HtmlReading implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "center",
          "pre",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "nav",
          "blockquote",
          "address",
          "figure",
          "figcaption",
          "form",
          "fieldset",
          "caption",
          "hr",
          "body",
          "table",
          "tr",
          "td",
          "th");

  private final Flow flow;
  private final StringBuilder words = new StringBuilder();
  private final HtmlLists lists = new HtmlLists();
  private int unseen;
  private int preformatted;
  private int paragraphs;
  private int before;

  HtmlReading(Flow flow) {
    this.flow = flow;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (unseen == 0) {
        add(flow.counted(text.getWholeText()));
      }
    } else if (node instanceof Element element) {
      if (unseen > 0 || HtmlVisibility.isUnseen(element)) {
        unseen++;
      } else {
        open(element);
      }
    }
  }

  private void add(String text) {
    words.append(preformatted > 0 ? text.replace("\r", "") : text.replaceAll("[\\r\\n]", " "));
  }

  private void open(Element element) {
    String name = element.normalName();
    if (BLOCKS.contains(name)) {
      flush();
      before = paragraphs;
    }
    switch (name) {
      case "br" -> words.append('\n');
      case "pre" -> preformatted++;
      case "ol", "ul" -> lists.open(element);
      case "li" -> lists.item(element);
      case "table" -> flow.startTable();
      case "tr" -> flow.startRow();
      case "td", "th" -> {
        flow.startCell();
        flow.span(number(element.attr("colspan")));
        flow.rows(element.attr("rowspan").equals("0") ? 1_000 : number(element.attr("rowspan")));
      }
      default -> {}
    }
  }

  private static int number(String attribute) {
    String digits = attribute.strip();
    return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 1;
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (unseen > 0) {
      unseen--;
      return;
    }
    String name = element.normalName();
    if (BLOCKS.contains(name)) {
      flush();
    }
    switch (name) {
      case "p" -> keepEmptyParagraph();
      case "pre" -> preformatted--;
      case "ol", "ul" -> lists.close();
      case "li" -> lists.emptyNumber().ifPresent(flow::paragraph);
      case "table" -> flow.endTable();
      case "tr" -> flow.endRow();
      case "td", "th" -> flow.endCell();
      default -> {}
    }
  }

  // An empty paragraph parts what stands above it from what stands below.
  private void keepEmptyParagraph() {
    if (paragraphs == before && !lists.hasLabel()) {
      flow.paragraph("");
    }
  }

  private void flush() {
    String paragraph = words.toString();
    words.setLength(0);
    if (paragraph.isBlank() && paragraph.indexOf('\n') < 0) {
      return;
    }
    paragraphs++;
    // The last line break only ends the paragraph.
    List<String> lines = SoftLines.of(paragraph.replaceFirst("\n[ \t]*$", ""), flow.isInTable());
    if (lists.hasLabel() && !lines.get(0).isEmpty()) {
      lines.set(0, CellText.clean(lists.takeLabel() + " " + lines.get(0)));
    }
    lines.forEach(flow::paragraph);
  }
}
