package ru.vekha.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says how long a phrase takes, over all written phrases of the tests. What counts is processor
 * time, so that other work on the machine counts little.
 */
public final class DeadlineBenchmark {

  private static final int WARM_UP = 500;
  private static final int ROUNDS = 101;

  private final List<String> phrases =
      Stream.of("dates", "stretches", "repeated", "open", "lessons", "years", "cells")
          .flatMap(name -> PhraseFile.cells("written-" + name + ".tsv"))
          .map(row -> row.get(0))
          .distinct()
          .toList();

  /** How many phrases are read in a round, each different from the others. */
  public int phrases() {
    return phrases.size();
  }

  /** The microseconds a phrase takes on average once it is warm: the median of the rounds. */
  public double microseconds() {
    for (int round = 0; round < WARM_UP; round++) {
      readAll();
    }
    long[] nanos = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = processorTime();
      readAll();
      nanos[round] = processorTime() - start;
    }
    Arrays.sort(nanos);
    return nanos[ROUNDS / 2] / 1000.0 / phrases.size();
  }

  private void readAll() {
    long understood =
        phrases.stream()
            .filter(each -> DeadlineLanguage.read(each) instanceof DeadlineReading.Understood)
            .count();
    assertThat(understood).isGreaterThan(phrases.size() / 2);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
