package ru.vekha.roadmap.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        meter.entry();
        String name = nameOf(entry);
        if (!names.add(name)) {
          throw Refusals.damaged();
        }
        Part part = new Part(name, zip, meter);
        visitor.visit(part);
        part.transferTo(OutputStream.nullOutputStream());
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      throw Refusals.damaged();
    }
    if (names.isEmpty()) {
      throw Refusals.damaged();
    }
  }

  // The names of an office document's parts do not tell cases apart; some packers turn the bars.
  private static String nameOf(ZipEntry entry) {
    return entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
  }
}
