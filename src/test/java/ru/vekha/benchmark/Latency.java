package ru.vekha.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long one question takes, asked again and again.
 *
 * @param processorMillis of the JVM and its own database, on average
 */
record Latency(double medianMillis, double p95Millis, double processorMillis) {

  /** Asks so often to warm up, then so often to measure. */
  static Latency of(ProcessorTime clock, int warmUp, int runs, Runnable question) {
    for (int run = 0; run < warmUp; run++) {
      question.run();
    }
    Duration before = clock.used();
    long[] nanos = new long[runs];
    for (int run = 0; run < runs; run++) {
      long begun = System.nanoTime();
      question.run();
      nanos[run] = System.nanoTime() - begun;
    }
    double processor = clock.used().minus(before).toNanos() / 1e6 / runs;
    Arrays.sort(nanos);
    return new Latency(nanos[runs / 2] / 1e6, nanos[(runs * 95 - 1) / 100] / 1e6, processor);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%.1f / %.1f / %.1f", medianMillis, p95Millis, processorMillis);
  }
}
