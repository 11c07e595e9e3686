package ru.vekha.roadmap.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A packed file put together part by part, harmless or not. */
public final class ZipParts {
  private static final String OOXML = "http://schemas.openxmlformats.org/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private ZipParts() {}

  /** No parts at all. */
  public static ZipParts empty() {
    return new ZipParts();
  }

  /** The parts of a packed file. */
  public static ZipParts of(byte[] zip) {
    ZipParts parts = new ZipParts();
    try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
        parts.part(entry.getName(), stream.readAllBytes());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return parts;
  }

  /** The smallest workbook that can be read, with this XML inside its only sheet. */
  public static ZipParts workbook(String sheet) {
    return empty()
        .part(
            "[Content_Types].xml",
            "<Types><Override PartName='/xl/workbook.xml' ContentType='application/"
                + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>")
        .part("_rels/.rels", relation("officeDocument", "xl/workbook.xml", ""))
        .part(
            "xl/workbook.xml",
            "<workbook xmlns:r='r'><sheets><sheet name='План' r:id='r1'/></sheets></workbook>")
        .part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml", ""))
        .part("xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>");
  }

  /** A relations part that names one other part. */
  public static String relation(String kind, String target, String mode) {
    return "<Relationships xmlns='"
        + OOXML
        + "package/2006/relationships'><Relationship Id='r1' Type='"
        + OOXML
        + "officeDocument/2006/relationships/"
        + kind
        + "' Target='"
        + target
        + "' "
        + mode
        + "/></Relationships>";
  }

  /** Adds or replaces a part. */
  public ZipParts part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds or replaces a part. */
  public ZipParts part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** The words of a part. */
  public String part(String name) {
    return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  /** The packed file. */
  public byte[] zip() {
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
