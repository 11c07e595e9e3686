package ru.vekha.benchmark;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.notification.digest.MorningDigests;

/**
 * The morning's digests of 10,000 people, each with six open assignments, until every letter stands
 * in the outbox; beside the engine asked once for each person what is due.
 */
public final class DigestBenchmark {

  /** Mail that is on; nothing is sent, as no job runs. */
  static final Map<String, Object> SETTINGS =
      Map.of(
          "camunda.bpm.job-execution.enabled", false,
          "spring.mail.host", "127.0.0.1",
          "vekha.mail.from", "vekha@example.org",
          "vekha.mail.site", "https://vekha.example.org");

  private static final int CARDS = 6;

  private final BenchedVekha vekha;
  private final Region region;
  private final JdbcClient jdbc;

  DigestBenchmark(BenchedVekha vekha, Region region) {
    this.vekha = vekha;
    this.region = region;
    jdbc = vekha.bean(JdbcClient.class);
  }

  /** Prints a table. */
  public static void main(String[] none) throws IOException {
    ShiftedClock time = new ShiftedClock();
    LocalDate today = LocalDate.now(time.withZone(Midnights.ZONE));
    try (BenchedVekha vekha = BenchedVekha.start(SETTINGS, time)) {
      // Nobody gets a digest on a day off, so the next working day has come then.
      LocalDate working = WorkingCalendar.ofRussia().nextWorkingDayOrSame(today);
      time.leapTo(time.instant().plus(Duration.ofDays(ChronoUnit.DAYS.between(today, working))));
      new DigestBenchmark(vekha, new Region(vekha)).run();
    }
  }

  void run() {
    region.fill(CARDS);
    jdbc.sql(
            "INSERT INTO notification_setting (person_id, email, digest, digest_hour)"
                + " SELECT id, 'head@example.org', true, 0 FROM person WHERE id LIKE 'p-head%'")
        .update();
    new OwnerAccount(vekha).run("ANALYZE notification_setting", "ANALYZE morning_digest");
    ProcessorTime clock = new ProcessorTime(vekha);
    Throughput engine = Throughput.of(Region.SCHOOLS, clock, this::askTheEngine);
    Throughput own = Throughput.of(Region.SCHOOLS, clock, this::write);
    print("| what | people | all, s | ratio | processor, s | ratio |");
    print("|---|---|---|---|---|---|");
    row("engine, one query for each person", engine, engine);
    row("Vekha, digests written", own, engine);
    print(
        "%,d letters of %,d lines.",
        jdbc.sql("SELECT count(*) FROM mail_outbox").query(Long.class).single(),
        jdbc.sql("SELECT coalesce(sum(items), 0) FROM morning_digest").query(Long.class).single());
  }

  private void write() {
    MorningDigests digests = vekha.bean(MorningDigests.class);
    TransactionTemplate transaction = vekha.bean(TransactionTemplate.class);
    while (Boolean.TRUE.equals(transaction.execute(status -> digests.make()))) {
      // The next five hundred.
    }
  }

  private void askTheEngine() {
    TaskService tasks = vekha.bean(TaskService.class);
    Date soon = Timestamp.from(vekha.bean(Clock.class).instant().plus(Duration.ofDays(5)));
    for (int school = 0; school < Region.SCHOOLS; school++) {
      tasks
          .createTaskQuery()
          .taskCandidateGroupIn(List.of("org-head"))
          .tenantIdIn("bench-sch-" + school)
          .dueBefore(soon)
          .orderByDueDate()
          .asc()
          .listPage(0, 10);
    }
  }

  private static void row(String what, Throughput done, Throughput engine) {
    print(
        "| %s | %,d | %.1f | %.2f | %.1f | %.2f |",
        what,
        done.instances(),
        seconds(done.time()),
        seconds(done.time()) / seconds(engine.time()),
        seconds(done.processor()),
        seconds(done.processor()) / seconds(engine.processor()));
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1e3;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
