package ru.vekha.roadmap.packed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a packed document before it is read: it may hold no macros, no embedded objects and
 * no link to a template elsewhere. On the way it notes what the parts are and how they are related.
 */
final class PackedGuard {
  private static final int RELATIONS = 20_000;
  private static final Set<String> NOT_FOLLOWED = Set.of("hyperlink", "image");
  private static final String NESTED =
      ".*\\.(?:zip|rar|7z|jar|exe|dll|js|vbs|bat|cmd|scr|doc|docx|docm|xls|xlsx|xlsm)";

  private final Set<String> names = new HashSet<>();
  private final Map<String, String> contentTypes = new HashMap<>();
  private final Map<String, List<Relation>> relations = new HashMap<>();
  private String mimeType = "";
  private boolean nested;
  private int count;

  Set<String> names() {
    return names;
  }

  String mimeType() {
    return mimeType;
  }

  boolean hasNestedFiles() {
    return nested;
  }

  /** The type that the document states for its part; empty for none. */
  String contentType(String part) {
    return contentTypes.getOrDefault("/" + part, "");
  }

  /** The parts that a part names. */
  List<Relation> relations(String part) {
    return relations.getOrDefault(Relation.partFor(part), List.of());
  }

  /** Checks one part. */
  void inspect(Part part) throws IOException {
    String name = part.name();
    names.add(name);
    nested |= name.matches(NESTED);
    if (name.matches(".*(?:vbaproject|vbadata|/activex/|/macrosheets/).*")
        || name.matches("(?:basic|scripts)/.+")) {
      throw Refusals.macros();
    }
    if (name.contains("/embeddings/") || name.matches("object \\d+/.*")) {
      throw Refusals.embedded();
    }
    if (name.endsWith(".rels")) {
      Xml.read(part, (element, reader) -> readRelation(name, element, reader));
    } else if (name.equals("[content_types].xml")) {
      Xml.read(part, (element, reader) -> readContentType(reader));
    } else if (name.equals("meta-inf/manifest.xml")) {
      Xml.read(part, (element, reader) -> checkManifest(element));
    } else if (name.equals("mimetype")) {
      mimeType = new String(part.readNBytes(100), StandardCharsets.ISO_8859_1).strip();
    }
  }

  private static void checkManifest(String element) {
    if (element.equals("encryption-data")) {
      throw Refusals.locked();
    }
  }

  private void readContentType(XMLStreamReader reader) {
    String type = Xml.value(reader, "ContentType").toLowerCase(Locale.ROOT);
    if (type.contains("macroenabled") || type.contains("vbaproject") || type.contains("activex")) {
      throw Refusals.macros();
    }
    if (type.contains("oleobject")) {
      throw Refusals.embedded();
    }
    contentTypes.put(Xml.value(reader, "PartName").toLowerCase(Locale.ROOT), type);
  }

  private void readRelation(String part, String element, XMLStreamReader reader) {
    if (!element.equals("Relationship")) {
      return;
    }
    String type = Xml.value(reader, "Type");
    Relation relation =
        Relation.of(part, Xml.value(reader, "Id"), type, Xml.value(reader, "Target"));
    String kind = relation.kind().toLowerCase(Locale.ROOT);
    switch (kind) {
      case "vbaproject", "control", "activexcontrolbinary", "xlmacrosheet" ->
          throw Refusals.macros();
      case "oleobject", "package", "afchunk" -> throw Refusals.embedded();
      case "connections", "externallink" -> throw Refusals.external();
      default -> {
        // Nobody follows a link of the text: only the words of the document are read.
        boolean external = Xml.value(reader, "TargetMode").equalsIgnoreCase("External");
        if (external && !NOT_FOLLOWED.contains(kind)) {
          throw Refusals.external();
        }
      }
    }
    if (!NOT_FOLLOWED.contains(kind) && ++count <= RELATIONS) {
      relations.computeIfAbsent(part, none -> new ArrayList<>()).add(relation);
    }
  }
}
