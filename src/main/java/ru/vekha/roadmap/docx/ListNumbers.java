package ru.vekha.roadmap.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.packed.Xml;

/**
 * The numbers that Word puts before the items of a list; they stand nowhere in the text and have to
 * be counted.
 */
final class ListNumbers implements Xml.Handler {
  private static final int DEFINITIONS = 20_000;
  private static final int LEVELS = 9;

  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, String> styles = new HashMap<>();
  // Lists that are defined elsewhere, and where.
  private final Map<String, String> borrowed = new HashMap<>();
  private final Map<String, String> lent = new HashMap<>();
  private final Map<String, Integer> levelsByStyle = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final DocxStyles paragraphStyles;
  private String style = "";
  private String list = "";
  private int level = -1;

  ListNumbers(DocxStyles paragraphStyles) {
    this.paragraphStyles = paragraphStyles;
  }

  @Override
  public void start(String name, XMLStreamReader reader) {
    String value = Xml.value(reader, "val");
    switch (name) {
      case "abstractNum" -> style = Xml.value(reader, "abstractNumId");
      case "num" -> list = Xml.value(reader, "numId");
      case "abstractNumId" -> remember(styles, list, value);
      case "numStyleLink" -> remember(borrowed, style, value);
      case "styleLink" -> remember(lent, value, style);
      case "lvl", "lvlOverride" -> level = Xml.number(Xml.value(reader, "ilvl"), -1);
      case "pStyle" -> remember(levelsByStyle, style + "/" + value, level);
      case "start", "numFmt", "lvlText" -> {
        if (list.isEmpty()) {
          remember(levels, style + "/" + level, at(style, level).with(name, value));
        }
      }
      case "startOverride" -> {
        // A list that starts anew counts for itself.
        remember(styles, list + "/own", value);
      }
      default -> {}
    }
  }

  private Level at(String ofStyle, int ofLevel) {
    return levels.getOrDefault(ofStyle + "/" + ofLevel, Level.PLAIN);
  }

  private static <V> void remember(Map<String, V> map, String key, V value) {
    if (map.size() < DEFINITIONS) {
      map.put(key, value);
    }
  }

  /** The number of the next paragraph of this style that states no list of its own. */
  String nextOfStyle(String paragraphStyle) {
    @Nullable String numbered = paragraphStyles.numberedStyle(paragraphStyle);
    if (numbered == null) {
      return "";
    }
    String ofList = paragraphStyles.list(numbered);
    int stated = paragraphStyles.level(numbered);
    String byList = definition(ofList) + "/" + numbered;
    return next(ofList, stated < 0 ? levelsByStyle.getOrDefault(byList, 0) : stated);
  }

  // Where the levels of a list are defined; empty for no list.
  private String definition(String ofList) {
    String named = styles.getOrDefault(ofList, "");
    return lent.getOrDefault(borrowed.getOrDefault(named, ""), named);
  }

  /** The number of the next item of a list; «-» for a list with bullets, empty for no list. */
  String next(String ofList, int ofLevel) {
    String ofStyle = definition(ofList);
    if (ofStyle.isEmpty() || ofLevel < 0 || ofLevel >= LEVELS) {
      return "";
    }
    String counter = styles.containsKey(ofList + "/own") ? "list " + ofList : ofStyle;
    int[] counts = counters.computeIfAbsent(counter, none -> new int[LEVELS]);
    for (int above = 0; above < ofLevel; above++) {
      counts[above] = counts[above] == 0 ? at(ofStyle, above).start() : counts[above];
    }
    counts[ofLevel] = counts[ofLevel] == 0 ? at(ofStyle, ofLevel).start() : counts[ofLevel] + 1;
    for (int below = ofLevel + 1; below < LEVELS; below++) {
      counts[below] = 0;
    }
    return label(ofStyle, ofLevel, counts);
  }

  private String label(String ofStyle, int ofLevel, int[] counts) {
    Level format = at(ofStyle, ofLevel);
    if (format.isBullet()) {
      return "-";
    }
    String label = format.text();
    for (int place = 0; place <= ofLevel; place++) {
      label = label.replace("%" + (place + 1), at(ofStyle, place).format(counts[place]));
    }
    return label;
  }
}
