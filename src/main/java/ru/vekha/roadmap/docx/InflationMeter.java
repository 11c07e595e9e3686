package ru.vekha.roadmap.docx;

import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapRefused;

/** Counts what comes out of a packed file and stops it at the limits (a «zip bomb»). */
final class InflationMeter {
  // Small parts of white space pack better than any ratio allows and harm nobody.
  private static final long FREE_BYTES = 1024 * 1024;

  private final long most;
  private final int entriesMost;
  private long bytes;
  private int entries;

  InflationMeter(ReadLimits limits, int packedBytes) {
    long byRatio = FREE_BYTES + (long) packedBytes * limits.inflateRatio();
    most = Math.min(limits.inflatedBytes(), byRatio);
    entriesMost = limits.zipEntries();
  }

  void entry() {
    if (++entries > entriesMost) {
      throw refusal();
    }
  }

  void count(int unpacked) {
    bytes += unpacked;
    if (bytes > most) {
      throw refusal();
    }
  }

  private static RoadmapRefused refusal() {
    return new RoadmapRefused(
        "Файл распаковывается до недопустимо большого размера, он небезопасен.",
        "Скопируйте приказ и таблицу в новый документ Word и загрузите его.");
  }
}
