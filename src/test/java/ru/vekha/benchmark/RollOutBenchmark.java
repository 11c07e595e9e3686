package ru.vekha.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One order to 1,000 organisations with 30 activities each: from the launch until every assignment
 * is open, beside the bare engine starting as many instances of the same process with the same
 * variables, by as many threads, on the same database, in the same run. Half of the bare starts
 * come before and half after, because the machine and the tables are not the same at both ends.
 */
public final class RollOutBenchmark {

  private static final int THREADS = 3;
  private static final int BATCH = 100;

  private final BenchedVekha vekha;
  private final JdbcClient jdbc;
  private final ProcessorTime clock;

  private RollOutBenchmark(BenchedVekha vekha) {
    this.vekha = vekha;
    jdbc = vekha.bean(JdbcClient.class);
    clock = new ProcessorTime(vekha);
  }

  /**
   * Prints a table; takes a quarter of an hour on two cores.
   *
   * @param args other numbers of organisations, activities and threads, if wanted
   */
  public static void main(String[] args) throws IOException {
    int organisations = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
    int activities = args.length > 1 ? Integer.parseInt(args[1]) : 30;
    int threads = args.length > 2 ? Integer.parseInt(args[2]) : THREADS;
    Map<String, Object> settings =
        Map.of(
            "camunda.bpm.job-execution.core-pool-size", threads,
            "camunda.bpm.job-execution.max-pool-size", threads,
            "vekha.opening.lanes", threads);
    try (BenchedVekha vekha = BenchedVekha.start(settings)) {
      new RollOutBenchmark(vekha).run(organisations, activities, threads);
    }
  }

  private void run(int organisations, int activities, int threads) {
    LargeMunicipality municipality = new LargeMunicipality(vekha, organisations);
    BareEngine bare = new BareEngine(vekha, rollOut(municipality.launch(municipality.order(1))));
    int half = organisations * activities / 2;
    bare.start(Math.min(half, 1_000), threads, 1); // warms up

    Throughput single = bare(bare, half, threads, 1);
    Throughput batched = bare(bare, half, threads, BATCH);
    LargeMunicipality.Order order = municipality.order(activities);
    Launched launched = new Launched();
    Throughput own =
        Throughput.of(
            half * 2,
            clock,
            () -> launched.roadmap = rollOut(launch(municipality, order, launched)));
    batched = batched.and(bare(bare, half, threads, BATCH));
    single = single.and(bare(bare, half, threads, 1));

    print(
        "| what | instances | threads | s per 1,000 | ratio | processor ms each | ratio | heap peak |");
    print("|---|---|---|---|---|---|---|---|");
    print("%s", single.row("bare engine, one start a transaction", threads, single));
    print("%s", batched.row("bare engine, 100 starts a transaction", threads, single));
    print("%s", own.row("Vekha, from the launch until all are open", threads, single));
    print("");
    print("Heap limit %d MB.", HeapPeak.limitMegabytes());
    print(
        "The launch, one transaction: %,d cards planned in %.1f s. The largest transaction of the opening: %d assignments.",
        own.instances(), launched.seconds, largestBatch(launched.roadmap));
  }

  private static final class Launched {
    private UUID roadmap = new UUID(0, 0);
    private double seconds;
  }

  private static UUID launch(
      LargeMunicipality municipality, LargeMunicipality.Order order, Launched launched) {
    long begun = System.nanoTime();
    UUID roadmap = municipality.launch(order);
    launched.seconds = (System.nanoTime() - begun) / 1e9;
    return roadmap;
  }

  private Throughput bare(BareEngine bare, int instances, int threads, int perTransaction) {
    return Throughput.of(instances, clock, () -> bare.start(instances, threads, perTransaction));
  }

  /** Waits until nothing is left to open. */
  private UUID rollOut(UUID roadmap) {
    Awaitility.await()
        .atMost(Duration.ofHours(1))
        .pollInterval(Duration.ofMillis(100))
        .until(
            () ->
                count(
                        "SELECT count(*) FROM control_card WHERE state = 'PLANNED' AND roadmap_id = ?",
                        roadmap)
                    == 0);
    return roadmap;
  }

  /** The events of one transaction were all written by it. */
  private long largestBatch(UUID roadmap) {
    return count(
        "SELECT max(events) FROM (SELECT count(*) AS events FROM control_event e JOIN control_card c"
            + " ON c.id = e.card_id WHERE e.kind = 'OPENED' AND c.roadmap_id = ? GROUP BY e.xmin) batch",
        roadmap);
  }

  private long count(String sql, UUID roadmap) {
    return jdbc.sql(sql).param(roadmap).query(Long.class).single();
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
