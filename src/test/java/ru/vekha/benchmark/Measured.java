package ru.vekha.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;

/**
 * How long something takes once it is warm, and how much heap it takes at most.
 *
 * @param nanos the median of the runs
 * @param peakBytes the highest use of the heap above what was in use before
 */
record Measured(long nanos, long peakBytes) {
  private static final int WARM_UP = 10;
  private static final int RUNS = 15;

  static Measured of(Task task) throws Exception {
    for (int run = 0; run < WARM_UP; run++) {
      task.run();
    }
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    System.gc();
    long before = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    long[] nanos = new long[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      task.run();
      nanos[run] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    return new Measured(nanos[RUNS / 2], Math.max(0, peak - before));
  }

  /** What is measured. */
  interface Task {
    void run() throws Exception;
  }

  double millis() {
    return nanos / 1e6;
  }

  long peakMegabytes() {
    return peakBytes / (1024 * 1024);
  }
}
