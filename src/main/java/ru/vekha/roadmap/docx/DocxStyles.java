package ru.vekha.roadmap.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.packed.Xml;

/** The lists that paragraph styles belong to: a paragraph may be numbered by its style alone. */
final class DocxStyles implements Xml.Handler {
  private static final int MOST = 10_000;
  private static final int DEEPEST = 20;

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Integer> levels = new HashMap<>();
  private String style = "";

  @Override
  public void start(String name, XMLStreamReader reader) {
    String value = Xml.value(reader, "val");
    switch (name) {
      case "style" -> style = parents.size() < MOST ? Xml.value(reader, "styleId") : "";
      case "basedOn" -> parents.put(style, value);
      case "numId" -> lists.put(style, value);
      case "ilvl" -> levels.put(style, Xml.number(value, 0));
      default -> {}
    }
  }

  /** The style, it or one that it is based on, that names a list; nothing when none does. */
  @Nullable String numberedStyle(String of) {
    @Nullable String at = of;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      if (lists.containsKey(at)) {
        return at;
      }
      at = parents.get(at);
    }
    return null;
  }

  String list(String numbered) {
    return lists.getOrDefault(numbered, "");
  }

  /** The level that the style itself states; -1 when the list says it. */
  int level(String numbered) {
    return levels.getOrDefault(numbered, -1);
  }
}
