package ru.vekha.deadline;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Says how long a phrase takes, over all written phrases, in microseconds of processor time so that
 * other work on the machine counts little. Run it by its main method; it is no test.
 */
public final class DeadlineBenchmark {

  private static final int ROUNDS = 10;
  private static final int TIMES = 20;

  private DeadlineBenchmark() {}

  /** Prints a line for each round; the later ones are warm. */
  public static void main(String[] none) {
    List<String> phrases =
        Stream.of("dates", "stretches", "repeated", "open", "lessons", "years", "cells")
            .flatMap(name -> PhraseFile.cells("written-" + name + ".tsv"))
            .map(row -> row.get(0))
            .toList();
    int understood = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      long start = processorTime();
      for (int i = 0; i < TIMES; i++) {
        for (String phrase : phrases) {
          understood += DeadlineLanguage.read(phrase) instanceof DeadlineReading.Understood ? 1 : 0;
        }
      }
      double each = (processorTime() - start) / 1000.0 / TIMES / phrases.size();
      System.out.printf(
          Locale.ROOT,
          "round %d: %.1f microseconds a phrase, %d phrases%n",
          round,
          each,
          phrases.size());
    }
    System.out.println(understood + " readings understood");
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
