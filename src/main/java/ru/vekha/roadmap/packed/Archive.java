package ru.vekha.roadmap.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapRefused;

/**
 * The parts of a packed file in the order they are stored. Guard and reader both go through it, so
 * that they cannot see different files.
 */
final class Archive {
  private final byte[] content;
  private final ReadLimits limits;

  Archive(byte[] content, ReadLimits limits) {
    this.content = content;
    this.limits = limits;
  }

  /** What is done with each part. */
  interface Visitor {

    /** Reads the part or leaves it; what is left is unpacked and counted all the same. */
    void visit(Part part) throws IOException;
  }

  /**
   * Goes through all parts.
   *
   * @throws RoadmapRefused when the file is damaged or goes beyond the limits
   */
  void visit(Visitor visitor) {
    InflationMeter meter = new InflationMeter(limits, content.length);
    Set<String> names = new HashSet<>();
    try (ZipArchiveInputStream zip = open()) {
      for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; ) {
        meter.entry();
        checkMethod(entry);
        String name = nameOf(entry);
        if (!names.add(name)) {
          throw Refusals.damaged();
        }
        CheckedInputStream unpacked = new CheckedInputStream(zip, new CRC32());
        Part part = new Part(name, unpacked, meter);
        visitor.visit(part);
        part.transferTo(OutputStream.nullOutputStream());
        // The sum stands behind the part and is known once the next one is begun.
        @Nullable ZipArchiveEntry next = zip.getNextEntry();
        if (entry.getCrc() != unpacked.getChecksum().getValue()) {
          throw Refusals.damaged();
        }
        entry = next;
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      throw Refusals.damaged();
    }
    if (names.isEmpty()) {
      throw Refusals.damaged();
    }
  }

  // Programs that pack a document while they write it put its sizes behind each part, in four or in
  // eight bytes; the JDK's own reader knows eight bytes for huge parts only.
  private ZipArchiveInputStream open() {
    boolean namesFromExtraFields = true;
    boolean storedWithSizesBehind = false;
    return new ZipArchiveInputStream(
        new ByteArrayInputStream(content), "UTF-8", namesFromExtraFields, storedWithSizesBehind);
  }

  // Office programs store or deflate; other methods and locked parts are not read.
  private static void checkMethod(ZipArchiveEntry entry) {
    boolean known =
        entry.getMethod() == ZipMethod.STORED.getCode()
            || entry.getMethod() == ZipMethod.DEFLATED.getCode();
    if (!known || entry.getGeneralPurposeBit().usesEncryption()) {
      throw Refusals.damaged();
    }
  }

  // The names of an office document's parts do not tell cases apart; some packers turn the bars.
  private static String nameOf(ZipArchiveEntry entry) {
    return entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
  }
}
