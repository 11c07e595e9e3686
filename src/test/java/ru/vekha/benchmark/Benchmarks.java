package ru.vekha.benchmark;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All that is measured beside the engine, one table after another: launch, a storm of dates, dates
 * on usual days, handing in, digests, the overdue board, pages through HTTP and the sealed history.
 * Each has a PostgreSQL of its own, unless the environment names one.
 */
public final class Benchmarks {

  private Benchmarks() {}

  /** Something that is measured by itself, with its usual sizes. */
  private interface Measuring {
    void run(String[] none) throws IOException;
  }

  /**
   * Prints the tables; takes an hour and a half on two cores.
   *
   * @param args which ones ({@code launch}, {@code storm}, {@code calm}, {@code hand-in}, {@code
   *     digest}, {@code board}, {@code pages}, {@code history}), all if none is named
   */
  public static void main(String[] args) throws IOException {
    Map<String, Measuring> known = new LinkedHashMap<>();
    known.put("launch", RollOutBenchmark::main);
    known.put("storm", StormBenchmark::main);
    known.put("calm", CalmBenchmark::main);
    known.put("hand-in", HandInBenchmark::main);
    known.put("digest", DigestBenchmark::main);
    known.put("board", BoardBenchmark::main);
    known.put("pages", PagesBenchmark::main);
    known.put("history", HistoryBenchmark::main);
    List<String> wanted = args.length == 0 ? List.copyOf(known.keySet()) : List.of(args);
    for (String each : wanted) {
      Measuring measuring = known.get(each);
      if (measuring == null) {
        throw new IllegalArgumentException("No benchmark " + each + ", only " + known.keySet());
      }
      System.out.println(String.format(Locale.ROOT, "%n### %s%n", each));
      measuring.run(new String[0]);
    }
  }
}
