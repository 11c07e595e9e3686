package ru.vekha.roadmap.packed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.ReadLimits;

/** A packed document that was looked through and holds nothing harmful. */
public final class PackedDocument {
  private final Archive archive;
  private final PackedGuard guard;
  private final PackedKind kind;
  private final String mainPart;

  private PackedDocument(Archive archive, PackedGuard guard) {
    this.archive = archive;
    this.guard = guard;
    mainPart = findMainPart();
    kind = findKind();
    if (guard.hasNestedFiles()) {
      throw Refusals.embedded();
    }
  }

  /**
   * Looks through the file.
   *
   * @throws ru.vekha.roadmap.RoadmapRefused when it is damaged, unsafe, locked or no document
   */
  public static PackedDocument open(byte[] content, ReadLimits limits) {
    Archive archive = new Archive(content, limits);
    PackedGuard guard = new PackedGuard();
    archive.visit(guard::inspect);
    return new PackedDocument(archive, guard);
  }

  private String findMainPart() {
    Optional<String> named =
        guard.relations("").stream()
            .filter(relation -> relation.kind().equals("officeDocument"))
            .map(Relation::target)
            .filter(guard.names()::contains)
            .findFirst();
    return named.orElseGet(
        () ->
            List.of("word/document.xml", "xl/workbook.xml", "content.xml").stream()
                .filter(guard.names()::contains)
                .findFirst()
                .orElse(""));
  }

  private PackedKind findKind() {
    String type = guard.contentType(mainPart) + " " + guard.mimeType();
    if (type.contains("presentation") || type.contains("graphics") || type.contains("visio")) {
      throw Refusals.presentation();
    }
    if (mainPart.endsWith("workbook.bin") || guard.names().contains("xl/workbook.bin")) {
      throw Refusals.binaryWorkbook();
    }
    if (type.contains("wordprocessingml") || mainPart.startsWith("word/")) {
      return PackedKind.WORD;
    }
    if (type.contains("spreadsheetml") || mainPart.startsWith("xl/")) {
      return PackedKind.EXCEL;
    }
    if (!mainPart.equals("content.xml")) {
      throw Refusals.archive();
    }
    return type.contains("spreadsheet") ? PackedKind.ODF_SPREADSHEET : PackedKind.ODF_TEXT;
  }

  /** What kind of document it is. */
  public PackedKind kind() {
    return kind;
  }

  /** The path of the part that holds the text or names the sheets. */
  public String mainPart() {
    return mainPart;
  }

  /** The parts that a part names. */
  public List<Relation> relations(String part) {
    return guard.relations(part);
  }

  /** The first part of this kind that the main part names; nothing when there is none. */
  public Optional<String> related(String relationKind) {
    return relations(mainPart).stream()
        .filter(relation -> relation.kind().equals(relationKind))
        .map(Relation::target)
        .findFirst();
  }

  /**
   * Reads parts in one go, in the order they are stored in.
   *
   * @param handlers who reads which part, by its path
   * @throws ru.vekha.roadmap.RoadmapRefused when a part is broken, unsafe or too large
   */
  public void read(Map<String, Xml.Handler> handlers) {
    archive.visit(
        part -> {
          Xml.@Nullable Handler handler = handlers.get(part.name());
          if (handler != null) {
            Xml.read(part, handler);
          }
        });
  }
}
