package ru.vekha.roadmap.odf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import ru.vekha.roadmap.packed.Xml;

/** What the styles of a document say about lists and about words that are not shown. */
final class OdfStyles implements Xml.Handler {
  private static final int MOST = 20_000;

  private final Map<String, OdfLevel> levels = new HashMap<>();
  private final Map<String, String> listsOfParagraphs = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private String style = "";
  private String list = "";

  @Override
  public void start(String name, XMLStreamReader reader) {
    if (levels.size() + hidden.size() + listsOfParagraphs.size() > MOST) {
      return;
    }
    switch (name) {
      case "style" -> {
        style = Xml.value(reader, "name");
        String ofStyle = Xml.value(reader, "list-style-name");
        if (!ofStyle.isEmpty()) {
          listsOfParagraphs.put(style, ofStyle);
        }
      }
      case "text-properties" -> {
        if (Xml.value(reader, "display").equals("none")) {
          hidden.add(style);
        }
      }
      case "list-style" -> list = Xml.value(reader, "name");
      case "list-level-style-number" -> levels.put(key(reader), OdfLevel.of(reader));
      case "list-level-style-bullet", "list-level-style-image" ->
          levels.put(key(reader), OdfLevel.BULLET);
      default -> {}
    }
  }

  private String key(XMLStreamReader reader) {
    return list + "/" + Xml.value(reader, "level");
  }

  OdfLevel level(String ofList, int level) {
    return levels.getOrDefault(ofList + "/" + level, OdfLevel.NONE);
  }

  boolean isHidden(String ofStyle) {
    return hidden.contains(ofStyle);
  }
}
