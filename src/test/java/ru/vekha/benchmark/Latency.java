package ru.vekha.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** How long one question takes, asked again and again. */
record Latency(double medianMillis, double p95Millis) {

  /** Asks so often to warm up, then so often to measure. */
  static Latency of(int warmUp, int runs, Runnable question) {
    for (int run = 0; run < warmUp; run++) {
      question.run();
    }
    long[] nanos = new long[runs];
    for (int run = 0; run < runs; run++) {
      long begun = System.nanoTime();
      question.run();
      nanos[run] = System.nanoTime() - begun;
    }
    Arrays.sort(nanos);
    return new Latency(nanos[runs / 2] / 1e6, nanos[(runs * 95 - 1) / 100] / 1e6);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f / %.1f", medianMillis, p95Millis);
  }
}
