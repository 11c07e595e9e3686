package ru.vekha.roadmap.packed;

import ru.vekha.roadmap.ReadLimits;

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
      throw Refusals.bomb();
    }
  }

  void count(int unpacked) {
    bytes += unpacked;
    if (bytes > most) {
      throw Refusals.bomb();
    }
  }
}
