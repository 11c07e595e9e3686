package ru.vekha.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.audit.HistorySealer;
import ru.vekha.audit.HistoryVerifier;
import ru.vekha.audit.Verification;

/**
 * The log of the history: what sealing and verifying a million of its lines takes, which a launch
 * of Vekha itself has made, and what the log adds to handing a result in, by turns with it and
 * without.
 */
public final class HistoryBenchmark {

  private static final int ACTIVITIES = 20;
  private static final List<String> ENGINE =
      List.of("act_hi_actinst", "act_hi_taskinst", "act_hi_varinst", "act_hi_detail");
  private static final int TURNS = 16;
  private static final String LINES = "SELECT count(*) FROM audit_event";
  private static final int BATCH = 5_000;
  private static final Map<String, Object> FIELDS =
      Map.of(
          "done", "full",
          "reportText", "Сделано всё, что было поручено; справка подписана и отправлена.",
          "documentNumber", "17-о",
          "documentDate", LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());

  private final BenchedVekha vekha;
  private final JdbcClient jdbc;
  private final ProcessorTime clock;

  private HistoryBenchmark(BenchedVekha vekha) {
    this.vekha = vekha;
    jdbc = vekha.bean(JdbcClient.class);
    clock = new ProcessorTime(vekha);
  }

  /**
   * Prints two tables; takes a quarter of an hour on two cores.
   *
   * @param args another number of lines, of schools, with twenty assignments each, and of results
   *     handed in
   */
  public static void main(String[] args) throws IOException {
    int lines = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    int schools = args.length > 1 ? Integer.parseInt(args[1]) : 100;
    int results = args.length > 2 ? Integer.parseInt(args[2]) : 1_600;
    try (BenchedVekha vekha = BenchedVekha.start(Map.of())) {
      new HistoryBenchmark(vekha).run(lines, schools, results);
    }
  }

  private void run(int lines, int schools, int results) {
    vekha
        .bean(ManagementService.class)
        .suspendJobByProcessDefinitionKey("historySealing"); // it is measured by itself
    LargeMunicipality municipality = new LargeMunicipality(vekha, schools);
    municipality.launchAndOpen(municipality.order(ACTIVITIES));
    repeat(Math.max(0, lines / count(LINES) - 1));
    new OwnerAccount(vekha).run("VACUUM ANALYZE");
    lines = count(LINES);
    Throughput sealed = Throughput.of(lines, clock, this::sealAll);
    HistoryVerifier verifier = vekha.bean(HistoryVerifier.class);
    Verification[] outcome = new Verification[1];
    Throughput verified = Throughput.of(lines, clock, () -> outcome[0] = verifier.verify());
    print("| what | lines | s | processor s | heap peak | findings |");
    print("|---|---|---|---|---|---|");
    print("%s", row("sealing", sealed, ""));
    print("%s", row("verifying", verified, Integer.toString(outcome[0].findings().size())));
    outcome[0].findings().stream().limit(20).forEach(each -> print("%s", each));

    HandIns handIns = new HandIns(vekha);
    WatchedTables log = new WatchedTables(vekha);
    handIns.handIn(results / 10, FIELDS); // warms up
    int each = results / TURNS;
    Throughput without = null;
    Throughput with = null;
    int before = count(LINES);
    for (int turn = 0; turn < TURNS; turn++) {
      // Without, with, with, without: what grows while it is measured counts for both alike.
      boolean watched = turn % 4 == 1 || turn % 4 == 2;
      log.watch(watched);
      Throughput one = Throughput.of(each, clock, () -> handIns.handIn(each, FIELDS));
      if (watched) {
        with = with == null ? one : with.and(one);
      } else {
        without = without == null ? one : without.and(one);
      }
    }
    log.watch(true);
    int written = count(LINES) - before;
    print("");
    print(
        "| result handed in | tasks | threads | s per 1,000 | ratio | processor ms each | ratio | heap peak |");
    print("|---|---|---|---|---|---|---|---|");
    print("%s", without.row("without the log", 1, without));
    print("%s", with.row("with the log", 1, without));
    print("");
    print("Lines of the log for each: %.1f", (double) written / with.instances());
  }

  /** By the application's own account, which alone may write history. */
  private void repeat(int times) {
    for (String table : ENGINE) {
      jdbc.sql(
              """
              INSERT INTO %1$s SELECT fresh.* FROM %1$s r CROSS JOIN generate_series(1, ?) n
               CROSS JOIN LATERAL jsonb_populate_record(r, jsonb_build_object('id_', md5(r.id_ || n))) fresh"""
                  .formatted(table))
          .param(times)
          .update();
    }
    jdbc.sql(
            """
            INSERT INTO control_event (card_id, at, actor, kind, state, current_due, level, round)
            SELECT card_id, at, actor, kind, state, current_due, level, round
              FROM control_event CROSS JOIN generate_series(1, ?)""")
        .param(times)
        .update();
  }

  private void sealAll() {
    HistorySealer sealer = vekha.bean(HistorySealer.class);
    TransactionTemplate transaction = vekha.bean(TransactionTemplate.class);
    int sealed;
    do {
      sealed = transaction.execute(status -> sealer.seal(BATCH));
    } while (sealed > 0);
  }

  private int count(String sql) {
    return jdbc.sql(sql).query(Integer.class).single();
  }

  private static String row(String what, Throughput measured, String findings) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %.1f | %.1f | %d MB | %s |",
        what,
        measured.instances(),
        measured.time().toNanos() / 1e9,
        measured.processor().toNanos() / 1e9,
        measured.peakMegabytes(),
        findings);
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
