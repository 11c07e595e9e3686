package ru.vekha.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/**
 * Handing an assignment's result in, with all that Vekha does with it (checks the form and the
 * document, keeps the submission, moves the card, writes its story, asks the controller), beside
 * the bare engine that completes a task with the same fields, after which the next person has one.
 * One at a time, both as the head of the school with the head's rights.
 */
public final class HandInBenchmark {

  private static final int ACTIVITIES = 10;
  private static final Map<String, Object> FIELDS =
      Map.of(
          "done", "full",
          "reportText", "Сделано всё, что было поручено; справка подписана и отправлена.",
          "documentNumber", "17-о",
          "documentDate", LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());

  private final BenchedVekha vekha;

  HandInBenchmark(BenchedVekha vekha) {
    this.vekha = vekha;
  }

  /**
   * Prints a table.
   *
   * @param args another number of assignments, if wanted
   */
  public static void main(String[] args) throws IOException {
    int many = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
    try (BenchedVekha vekha = BenchedVekha.start(Map.of())) {
      new HandInBenchmark(vekha).run(many);
    }
  }

  void run(int many) {
    int schools = Math.max(1, many / ACTIVITIES);
    LargeMunicipality municipality = new LargeMunicipality(vekha, schools);
    municipality.launchAndOpen(municipality.order(ACTIVITIES));
    HandIns own = new HandIns(vekha);
    BareTasks bare = new BareTasks(vekha);
    int all = schools * ACTIVITIES;
    bare.start(all + all / 5);
    bare.complete(all / 10, FIELDS); // warms up
    own.handIn(all / 10, FIELDS);

    ProcessorTime clock = new ProcessorTime(vekha);
    int half = all * 9 / 20;
    Throughput engine = Throughput.of(half, clock, () -> bare.complete(half, FIELDS));
    Throughput handed = Throughput.of(half * 2, clock, () -> own.handIn(half * 2, FIELDS));
    engine = engine.and(Throughput.of(half, clock, () -> bare.complete(half, FIELDS)));

    print(
        "| what | tasks | threads | s per 1,000 | ratio | processor ms each | ratio | heap peak |");
    print("|---|---|---|---|---|---|---|---|");
    print("%s", engine.row("bare engine, task completed with the form's fields", 1, engine));
    print("%s", handed.row("Vekha, result handed in", 1, engine));
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
