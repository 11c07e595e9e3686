package ru.vekha.roadmap.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import ru.vekha.roadmap.RoadmapRefused;

/**
 * Looks through a packed document before it is read: it has to be a Word document and may hold no
 * macros, no embedded objects and no link to a template elsewhere.
 */
final class DocxGuard {
  private static final int HEAD = 4096;
  private static final String MAIN_PART = "word/document.xml";

  private final Set<String> names = new HashSet<>();

  private DocxGuard() {}

  /**
   * Checks all parts.
   *
   * @throws RoadmapRefused when the file is no Word document or not a harmless one
   */
  static void check(Archive archive) {
    DocxGuard guard = new DocxGuard();
    archive.visit(guard::inspect);
    if (!guard.names.contains(MAIN_PART)) {
      throw guard.wrongKind();
    }
  }

  private void inspect(Part part) throws IOException {
    String name = part.name().toLowerCase(Locale.ROOT).replace('\\', '/');
    names.add(name);
    if (name.contains("vbaproject") || name.contains("vbadata") || name.contains("/activex/")) {
      throw macros();
    }
    if (name.contains("/embeddings/")) {
      throw embedded();
    }
    if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
      return;
    }
    byte[] head = part.readNBytes(HEAD);
    String opening = new String(head, StandardCharsets.ISO_8859_1);
    if (opening.contains("<!DOCTYPE") || opening.contains("<!ENTITY")) {
      throw Xml.unsafe();
    }
    SequenceInputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), part);
    if (name.endsWith(".rels")) {
      Xml.read(whole, DocxGuard::checkRelationship);
    } else if (name.equals("[content_types].xml")) {
      Xml.read(whole, DocxGuard::checkContentType);
    }
  }

  private static void checkContentType(String element, XMLStreamReader reader) {
    String type = attribute(reader, "ContentType").toLowerCase(Locale.ROOT);
    if (type.contains("macroenabled") || type.contains("vbaproject") || type.contains("activex")) {
      throw macros();
    }
    if (type.contains("oleobject")) {
      throw embedded();
    }
  }

  private static void checkRelationship(String element, XMLStreamReader reader) {
    if (!element.equals("Relationship")) {
      return;
    }
    String type = attribute(reader, "Type").toLowerCase(Locale.ROOT);
    String kind = type.substring(type.lastIndexOf('/') + 1);
    boolean external = attribute(reader, "TargetMode").equalsIgnoreCase("External");
    switch (kind) {
      case "vbaproject", "control", "activexcontrolbinary" -> throw macros();
      case "oleobject", "package", "afchunk" -> throw embedded();
      case "hyperlink", "image" -> {
        // Nobody follows them: only the words of the document are read.
      }
      default -> {
        if (external) {
          throw external();
        }
      }
    }
  }

  private static String attribute(XMLStreamReader reader, String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private RoadmapRefused wrongKind() {
    if (names.contains("xl/workbook.xml")) {
      return new RoadmapRefused(
          "Это книга Excel, а не документ Word.",
          "Скопируйте таблицу дорожной карты в документ Word и сохраните его как .docx.");
    }
    if (names.contains("content.xml") && names.contains("meta-inf/manifest.xml")) {
      return new RoadmapRefused(
          "Это документ LibreOffice (.odt).", "Сохраните его в формате Word (.docx).");
    }
    return new RoadmapRefused(
        "Это архив, а не документ Word.",
        "Распакуйте архив и загрузите сам документ дорожной карты.");
  }

  private static RoadmapRefused macros() {
    return new RoadmapRefused(
        "В документе есть макросы или элементы управления, такие файлы не принимаются.",
        "Сохраните документ в Word как «Документ Word (.docx)» без макросов.");
  }

  private static RoadmapRefused embedded() {
    return new RoadmapRefused(
        "В документ встроены другие файлы или объекты, такие файлы не принимаются.",
        "Удалите встроенные объекты или скопируйте приказ и таблицу в новый документ Word.");
  }

  private static RoadmapRefused external() {
    return new RoadmapRefused(
        "Документ ссылается на шаблон или объект вне файла, такие файлы не принимаются.",
        "Открепите шаблон в Word или скопируйте приказ и таблицу в новый документ.");
  }
}
