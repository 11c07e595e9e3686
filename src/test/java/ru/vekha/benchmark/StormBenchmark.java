package ru.vekha.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 40,000 dates that pass at one instant: Vekha's control of deadlines beside the bare engine with a
 * timer for each task, on the same database, with as many threads for jobs, in the same run. Half
 * of the timers go off before and half after, because the tables are not the same at both ends. The
 * clock leaps close to each instant and then goes on as usual.
 */
public final class StormBenchmark {

  private static final int THREADS = 3;

  private final ShiftedClock time;
  private final Midnights midnights;
  private final BenchedVekha vekha;
  private final JdbcClient jdbc;
  private final ProcessorTime processor;
  private final int threads;

  private StormBenchmark(BenchedVekha vekha, ShiftedClock time, int threads) {
    this.vekha = vekha;
    this.time = time;
    midnights = new Midnights(vekha, time);
    this.threads = threads;
    jdbc = vekha.bean(JdbcClient.class);
    processor = new ProcessorTime(vekha);
  }

  /**
   * Prints a table; takes half an hour on two cores, most of it to make what is going to be due.
   *
   * @param args other numbers of organisations, activities and threads, if wanted
   */
  public static void main(String[] args) throws IOException {
    int organisations = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
    int activities = args.length > 1 ? Integer.parseInt(args[1]) : 40;
    int threads = args.length > 2 ? Integer.parseInt(args[2]) : THREADS;
    ShiftedClock time = new ShiftedClock();
    Map<String, Object> settings =
        Map.of(
            "camunda.bpm.job-execution.core-pool-size", threads,
            "camunda.bpm.job-execution.max-pool-size", threads,
            "vekha.opening.lanes", threads);
    try (BenchedVekha vekha = BenchedVekha.start(settings, time)) {
      new StormBenchmark(vekha, time, threads).run(organisations, activities);
    }
  }

  private void run(int organisations, int activities) {
    LargeMunicipality municipality = new LargeMunicipality(vekha, organisations);
    TimerPerTask timers = new TimerPerTask(vekha);
    int half = organisations * activities / 2;
    LocalDate today = LocalDate.now(time.withZone(Midnights.ZONE));
    timers(timers, Math.min(half, 1_000), today.plusDays(2)); // warms up

    Throughput single = timers(timers, half, today.plusDays(10));
    Throughput own = watch(municipality, activities, today.plusDays(30));
    String lateness = midnights.lateness(today.plusDays(30), today.plusDays(30));
    // Else what is late would go on to be escalated beside the rest of the timers.
    jdbc.sql("UPDATE control_card SET state = 'WITHDRAWN'").update();
    single = single.and(timers(timers, half, today.plusDays(50)));

    print(
        "| what | deadlines | threads | a second | ratio | processor ms each | ratio | heap peak |");
    print("|---|---|---|---|---|---|---|---|");
    print("%s", row("bare engine, a timer for each task", single, single));
    print("%s", row("Vekha's control of deadlines", own, single));
    print("");
    print("%s", lateness);
  }

  private Throughput timers(TimerPerTask timers, int many, LocalDate day) {
    timers.start(many, threads, Midnights.endOf(day));
    return storm(many, day, () -> timers.left() == 0);
  }

  private Throughput watch(LargeMunicipality municipality, int activities, LocalDate day) {
    UUID roadmap = municipality.launch(municipality.orderDueOn(activities, day));
    Midnights.await(
        () ->
            count(
                    "SELECT count(*) FROM control_card WHERE state = 'PLANNED' AND roadmap_id = ?",
                    roadmap)
                == 0);
    midnights.comeNear(day);
    int many =
        jdbc.sql("SELECT count(*) FROM control_card WHERE roadmap_id = ? AND current_due = ?")
            .params(roadmap, day)
            .query(Integer.class)
            .single();
    return storm(many, day, () -> noted(roadmap) == many);
  }

  private Throughput storm(int many, LocalDate day, BooleanSupplier done) {
    midnights.pass(day);
    return Throughput.of(many, processor, () -> Midnights.await(done));
  }

  private long noted(UUID roadmap) {
    return count(
        "SELECT count(*) FROM control_event e JOIN control_card c ON c.id = e.card_id"
            + " WHERE e.kind = 'OVERDUE' AND c.roadmap_id = ?",
        roadmap);
  }

  private long count(String sql, UUID roadmap) {
    return jdbc.sql(sql).param(roadmap).query(Long.class).single();
  }

  private String row(String what, Throughput storm, Throughput single) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %d | %,.0f | %.2f | %.2f | %.2f | %d MB |",
        what,
        storm.instances(),
        threads,
        1000 / storm.secondsPerThousand(),
        single.secondsPerThousand() / storm.secondsPerThousand(),
        storm.processorMillisEach(),
        storm.processorMillisEach() / single.processorMillisEach(),
        storm.peakMegabytes());
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
