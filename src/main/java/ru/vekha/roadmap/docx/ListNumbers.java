package ru.vekha.roadmap.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that Word puts before the items of a list; they stand nowhere in the text and have to
 * be counted.
 */
final class ListNumbers implements Xml.Handler {
  private static final int DEFINITIONS = 20_000;
  private static final int LEVELS = 9;

  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, String> styles = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private String style = "";
  private String list = "";
  private int level = -1;

  @Override
  public void start(String name, XMLStreamReader reader) {
    String value = DocxXml.value(reader, "val");
    switch (name) {
      case "abstractNum" -> style = DocxXml.value(reader, "abstractNumId");
      case "num" -> list = DocxXml.value(reader, "numId");
      case "abstractNumId" -> remember(styles, list, value);
      case "lvl", "lvlOverride" -> level = DocxXml.number(DocxXml.value(reader, "ilvl"), -1);
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

  /** The number of the next item of a list; «-» for a list with bullets, empty for no list. */
  String next(String ofList, int ofLevel) {
    @Nullable String ofStyle = styles.get(ofList);
    if (ofStyle == null || ofLevel < 0 || ofLevel >= LEVELS) {
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
