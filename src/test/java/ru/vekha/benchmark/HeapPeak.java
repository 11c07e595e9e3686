package ru.vekha.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The highest use of the heap since it was begun. */
final class HeapPeak {

  private final List<MemoryPoolMXBean> heap =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  HeapPeak() {
    System.gc();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  long megabytes() {
    return heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / (1024 * 1024);
  }

  /** How much it may use at most. */
  static long limitMegabytes() {
    return Runtime.getRuntime().maxMemory() / (1024 * 1024);
  }
}
