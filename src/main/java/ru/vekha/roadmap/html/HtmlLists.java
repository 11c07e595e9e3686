package ru.vekha.roadmap.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import ru.vekha.roadmap.flow.Numerals;

/** The numbers and dashes that a browser puts before the items of lists. */
final class HtmlLists {
  private static final String BULLET = "-";

  private final Deque<Open> open = new ArrayDeque<>();
  private String label = "";

  private static final class Open {
    private final Element list;
    private int next;

    Open(Element list) {
      this.list = list;
      next = number(list.attr("start"), 1);
    }
  }

  void open(Element list) {
    open.push(new Open(list));
  }

  void close() {
    open.poll();
    label = "";
  }

  void item(Element item) {
    Open list = open.peek();
    if (list == null || hasNoMark(item) || hasNoMark(list.list)) {
      label = "";
      return;
    }
    if (list.list.normalName().equals("ul")) {
      label = BULLET;
      return;
    }
    int number = number(item.attr("value"), list.next);
    list.next = number + 1;
    label = sign(list.list.attr("type"), number) + ".";
  }

  private static boolean hasNoMark(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    return style.matches("(?s).*list-style(?:-type)?\\s*:\\s*none.*");
  }

  private static String sign(String type, int number) {
    return switch (type) {
      case "a" -> Numerals.latin(number);
      case "A" -> Numerals.latin(number).toUpperCase(Locale.ROOT);
      case "i" -> Numerals.roman(number);
      case "I" -> Numerals.roman(number).toUpperCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  private static int number(String attribute, int otherwise) {
    return attribute.matches("\\d{1,6}") ? Integer.parseInt(attribute) : otherwise;
  }

  boolean hasLabel() {
    return !label.isEmpty();
  }

  String takeLabel() {
    String taken = label;
    label = "";
    return taken;
  }

  /** The number of an item without words: in a column of numbers it is all there is. */
  Optional<String> emptyNumber() {
    String left = takeLabel();
    return left.isEmpty() || left.equals(BULLET) ? Optional.empty() : Optional.of(left);
  }
}
