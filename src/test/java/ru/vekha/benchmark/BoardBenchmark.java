package ru.vekha.benchmark;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import ru.vekha.cockpit.board.Board;
import ru.vekha.cockpit.board.chart.Delays;
import ru.vekha.cockpit.board.filter.BoardAddress;
import ru.vekha.cockpit.board.filter.BoardFilter;
import ru.vekha.control.CardCounters;
import ru.vekha.control.CardCounts;

/**
 * The overdue board and its counters with 100,000 and 1,000,000 open assignments, as an officer of
 * the region, a controller and the head of a school see them, beside the engine's own query for as
 * many tasks with the same people's rights, on the same database, in the same run.
 */
public final class BoardBenchmark {

  private static final int PAGE = 50;
  private static final BoardFilter LATE = BoardAddress.read(Map.of());
  private static final BoardFilter OPEN = BoardAddress.read(Map.of("show", "open"));
  private static final BoardFilter OF_ROLE = BoardAddress.read(Map.of("role", "org-head"));

  private final Region region;
  private final Board board;
  private final Delays delays;
  private final CardCounts counts;
  private final TaskService tasks;
  private final IdentityService identity;
  private final Clock clock;
  private final ProcessorTime processor;

  BoardBenchmark(BenchedVekha vekha, Region region) {
    this.region = region;
    board = vekha.bean(Board.class);
    delays = vekha.bean(Delays.class);
    counts = vekha.bean(CardCounts.class);
    tasks = vekha.bean(TaskService.class);
    identity = vekha.bean(IdentityService.class);
    clock = vekha.bean(Clock.class);
    processor = new ProcessorTime(vekha);
  }

  /**
   * Prints a table.
   *
   * @param args another number of assignments for each of the 10,000 schools, if wanted
   */
  public static void main(String[] args) throws IOException {
    int most = args.length > 0 ? Integer.parseInt(args[0]) : 100;
    try (BenchedVekha vekha =
        BenchedVekha.start(Map.of("camunda.bpm.job-execution.enabled", false))) {
      new BoardBenchmark(vekha, new Region(vekha)).run(Math.max(1, most / 10), most);
    }
  }

  void run(int... eachSchool) {
    print(
        "| open | who | what | Vekha, ms: median / p95 / processor | engine, the same | ratio of p95 |");
    print("|---|---|---|---|---|---|");
    for (int each : eachSchool) {
      region.fill(each);
      warmUp();
      long open = (long) each * Region.SCHOOLS;
      measure(open, "officer of the region", region.officer());
      measure(open, "controller, 50 schools", region.controller());
      measure(open, "head of a school", region.head());
      measureFiltered(open, "officer of the region", region.officer());
      measureFiltered(open, "controller, 50 schools", region.controller());
      List<String> schools = region.schoolsOfMunicipality();
      row(
          open,
          "controller, 50 schools",
          "late in each of the schools",
          Latency.of(processor, 30, 100, () -> lateOfEach(schools)),
          Latency.of(
              processor,
              1,
              5,
              () ->
                  schools.forEach(
                      school ->
                          tasks.createTaskQuery().tenantIdIn(school).dueBefore(now()).count())));
    }
  }

  private void measure(long open, String who, String person) {
    EngineUser user = EngineUser.of(person, identity);
    row(
        open,
        who,
        "first page",
        Latency.of(processor, 30, 100, () -> board.page(person, LATE, null, PAGE)),
        Latency.of(
            processor,
            1,
            10,
            () ->
                user.does(
                    identity,
                    () ->
                        tasks
                            .createTaskQuery()
                            .dueBefore(now())
                            .orderByDueDate()
                            .asc()
                            .listPage(0, PAGE))));
    row(
        open,
        who,
        "counters",
        Latency.of(processor, 30, 100, () -> board.counters(person, LATE)),
        Latency.of(
            processor,
            1,
            5,
            () -> user.does(identity, () -> tasks.createTaskQuery().dueBefore(now()).count())));
  }

  /**
   * The JVM learns the way of a question by many askings; whoever comes first would pay for all.
   */
  private void warmUp() {
    for (int round = 0; round < 300; round++) {
      board.page(region.head(), LATE, null, PAGE);
      board.counters(region.head(), LATE);
    }
  }

  /** What the page «Контроль сроков» asks for; the engine has nothing like it. */
  private void measureFiltered(long open, String who, String person) {
    own(open, who, "board, all that is open", () -> board.page(person, OPEN, null, PAGE));
    own(open, who, "board, late of a role", () -> board.page(person, OF_ROLE, null, PAGE));
    own(open, who, "its counters, a role", () -> board.counters(person, OF_ROLE));
    own(open, who, "delays by place and week", () -> delays.of(person, LATE));
  }

  private void own(long open, String who, String what, Runnable question) {
    print(
        "| %,d | %s | %s | %s | — | — |", open, who, what, Latency.of(processor, 10, 50, question));
  }

  private Map<String, CardCounters> lateOfEach(List<String> schools) {
    Instant now = clock.instant();
    return counts.ofEach(schools).entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, each -> CardCounters.of(each.getValue(), now)));
  }

  private Date now() {
    return Date.from(clock.instant());
  }

  private static void row(long open, String who, String what, Latency own, Latency engine) {
    print(
        "| %,d | %s | %s | %s | %s | %.3f |",
        open, who, what, own, engine, own.p95Millis() / engine.p95Millis());
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
