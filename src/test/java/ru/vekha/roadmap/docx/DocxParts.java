package ru.vekha.roadmap.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document put together part by part, harmless or not. */
final class DocxParts {
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private DocxParts() {}

  static DocxParts empty() {
    return new DocxParts();
  }

  /** A document whose body is this XML, with the prefix w for Word's elements. */
  static DocxParts withBody(String body) {
    return new DocxParts()
        .part(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Override PartName='/word/document.xml' ContentType='application/"
                + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>")
        .part("_rels/.rels", relation("officeDocument", "word/document.xml", ""))
        .part("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
  }

  /** A document with the smallest roadmap that can be read. */
  static DocxParts harmless() {
    return withBody(
        table(
            "<w:tblPr/>",
            row("№", "Мероприятие", "Срок", "Ответственный", "Результат"),
            row("1.", "Дело", "май", "Директор", "Приказ")));
  }

  static String word(String element, String content) {
    return "<?xml version='1.0' encoding='UTF-8'?><w:"
        + element
        + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
        + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
        + content
        + "</w:"
        + element
        + ">";
  }

  static String relation(String kind, String target, String mode) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + "<Relationship Id='r1' Type='"
        + RELATIONS
        + kind
        + "' Target='"
        + target
        + "' "
        + mode
        + "/></Relationships>";
  }

  static String table(String... content) {
    return "<w:tbl>" + String.join("", content) + "</w:tbl>";
  }

  static String row(String... words) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String word : words) {
      row.append(cell("", paragraph(word)));
    }
    return row.append("</w:tr>").toString();
  }

  static String cell(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  static String paragraph(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  DocxParts part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  DocxParts part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
