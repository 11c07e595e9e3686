package ru.vekha.roadmap.odf;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import ru.vekha.roadmap.packed.Xml;

/** Counts the items of lists: their numbers stand nowhere in the text. */
final class OdfLists {
  private static final int LEVELS = 10;
  private static final int MOST = 20_000;

  private final OdfStyles styles;
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Map<String, int[]> byId = new HashMap<>();
  private int[] counts = new int[LEVELS + 1];
  // The level of an item that no paragraph has begun yet, and the number that it states.
  private int awaiting;
  private int stated;

  OdfLists(OdfStyles styles) {
    this.styles = styles;
  }

  void open(XMLStreamReader reader) {
    String own = Xml.value(reader, "style-name");
    String style = own.isEmpty() && !open.isEmpty() ? open.peek() : own;
    if (open.isEmpty()) {
      choose(style, reader);
    }
    open.push(style);
  }

  private void choose(String style, XMLStreamReader reader) {
    String continued = Xml.value(reader, "continue-list");
    boolean goesOn = Xml.value(reader, "continue-numbering").equals("true");
    if (!continued.isEmpty() && byId.containsKey(continued)) {
      counts = byId.get(continued);
    } else if (goesOn) {
      counts = counters.getOrDefault(style, new int[LEVELS + 1]);
    } else {
      counts = new int[LEVELS + 1];
    }
    if (counters.size() + byId.size() < MOST) {
      counters.put(style, counts);
      byId.put(Xml.value(reader, "id"), counts);
    }
  }

  void close() {
    open.poll();
    awaiting = 0;
  }

  void item(XMLStreamReader reader) {
    awaiting = open.size();
    stated = Xml.number(Xml.value(reader, "start-value"), 0);
  }

  /** The number of the item that begins with this paragraph; empty for any other paragraph. */
  String labelOfParagraph() {
    int level = open.size();
    boolean first = level > 0 && level <= LEVELS && awaiting == level;
    awaiting = 0;
    if (!first) {
      return "";
    }
    OdfLevel format = styles.level(open.peek(), level);
    int next = counts[level] == 0 ? format.start() : counts[level] + 1;
    counts[level] = stated > 0 ? stated : next;
    Arrays.fill(counts, level + 1, LEVELS + 1, 0);
    return format.bullet() ? "-" : number(format, level);
  }

  private String number(OdfLevel format, int level) {
    if (format.format().isEmpty()) {
      return "";
    }
    StringBuilder number = new StringBuilder(format.prefix());
    int first = Math.max(1, level - format.shown() + 1);
    for (int at = first; at <= level; at++) {
      String sign = styles.level(open.peek(), at).sign(Math.max(1, counts[at]));
      number.append(at > first && !sign.isEmpty() ? "." : "").append(sign);
    }
    return number.append(format.suffix()).toString();
  }
}
