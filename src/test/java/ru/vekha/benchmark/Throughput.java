package ru.vekha.benchmark;

import java.time.Duration;
import java.util.Locale;

/**
 * What some work took.
 *
 * @param instances how many process instances it started
 * @param peakMegabytes the highest use of the heap, with what was in use before
 */
record Throughput(int instances, Duration time, Duration processor, long peakMegabytes) {

  static Throughput of(int instances, ProcessorTime clock, Runnable work) {
    HeapPeak heap = new HeapPeak();
    Duration before = clock.used();
    long begun = System.nanoTime();
    work.run();
    Duration time = Duration.ofNanos(System.nanoTime() - begun);
    return new Throughput(instances, time, clock.used().minus(before), heap.megabytes());
  }

  /** The two together. */
  Throughput and(Throughput other) {
    return new Throughput(
        instances + other.instances,
        time.plus(other.time),
        processor.plus(other.processor),
        Math.max(peakMegabytes, other.peakMegabytes));
  }

  double secondsPerThousand() {
    return time.toNanos() / 1e6 / instances;
  }

  double processorMillisEach() {
    return processor.toNanos() / 1e6 / instances;
  }

  /** A row of the table beside what it is compared with. */
  String row(String what, int threads, Throughput bare) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %d | %.2f | %.2f | %.2f | %.2f | %d MB |",
        what,
        instances,
        threads,
        secondsPerThousand(),
        secondsPerThousand() / bare.secondsPerThousand(),
        processorMillisEach(),
        processorMillisEach() / bare.processorMillisEach(),
        peakMegabytes);
  }
}
