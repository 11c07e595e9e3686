package ru.vekha.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import ru.vekha.security.Accounts;
import ru.vekha.town.Visitor;

/**
 * What managers and auditors wait for at their browser: each call of the board and of the history
 * through HTTP, signed in, with a million open assignments and five million events.
 */
public final class PagesBenchmark {

  private static final String PASSWORD = "Benchmark-only-1";

  private final BenchedVekha vekha;
  private final Region region;
  private final RegionStory story;
  private final ProcessorTime processor;

  private PagesBenchmark(BenchedVekha vekha) {
    this.vekha = vekha;
    region = new Region(vekha);
    story = new RegionStory(vekha);
    processor = new ProcessorTime(vekha);
  }

  /**
   * Prints a table.
   *
   * @param args another number of assignments for each of the 10,000 schools, if wanted
   */
  public static void main(String[] args) throws IOException {
    int each = args.length > 0 ? Integer.parseInt(args[0]) : 100;
    try (BenchedVekha vekha =
        BenchedVekha.start(
            Map.of("camunda.bpm.job-execution.enabled", false, "vekha.https", false))) {
      new PagesBenchmark(vekha).run(each);
    }
  }

  private void run(int each) {
    region.fill(each);
    WatchedTables log = new WatchedTables(vekha);
    log.watch(false); // nothing of it is read here, and it takes as long as the rest
    long events = story.tell();
    log.watch(true);
    // What PostgreSQL does by itself after so much has come, and else beside the first calls.
    new OwnerAccount(vekha).run("VACUUM ANALYZE");
    vekha
        .bean(Accounts.class)
        .openAlike(
            Map.of(region.officer(), "b-officer", region.controller(), "b-controller"), PASSWORD);
    print("%,d open assignments, %,d events", (long) each * Region.SCHOOLS, events);
    print("");
    print("| who | page | ms: median / p95 / processor |");
    print("|---|---|---|");
    for (String call : calls(region.roadmap())) {
      measure("officer of the region", "b-officer", call);
    }
    for (String call : narrowed(region.roadmap())) {
      measure("officer of the region", "b-officer", call);
    }
    for (String call : calls(region.roadmapOfAuthority())) {
      measure("controller, 50 schools", "b-controller", call);
    }
    measure(
        "controller, 50 schools",
        "b-controller",
        "/vekha/board/timeline?roadmap=" + region.roadmap());
  }

  private List<String> calls(UUID roadmap) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return List.of(
        "/vekha/board",
        "/vekha/board?show=open",
        "/vekha/board?role=org-head",
        "/vekha/board/counters",
        "/vekha/board/counters?role=org-head",
        "/vekha/board/choices",
        "/vekha/board/delays",
        "/vekha/board/timeline?roadmap=" + roadmap,
        "/vekha/board/timeline?role=org-head&roadmap=" + roadmap,
        diagram("assignment"),
        diagram("assignment") + "/steps/userTask_performAssignment",
        diagram("organisationProgramme"),
        diagram("coExecution"),
        "/methodology",
        "/methodology?page=100",
        "/history",
        "/history?course=finished",
        "/history?document=" + encoded("17-о"),
        "/history?person=" + encoded("Нагр"),
        "/history?from=" + today.minusDays(5) + "&to=" + today.minusDays(5),
        "/history?from=" + today + "&to=" + today,
        "/history?asOf=" + today.minusDays(7),
        "/history?asOf=" + today.minusDays(60),
        "/history/assignments/" + story.assignment(region.authority()));
  }

  /** What most has to be passed over for: one roadmap of many, in one territory of many. */
  private static List<String> narrowed(UUID roadmap) {
    String ofRoadmap = "roadmap=" + roadmap;
    String inTerritory = "organisation=bench-ter-3&" + ofRoadmap;
    return List.of(
        "/vekha/board?" + ofRoadmap,
        "/vekha/board?" + inTerritory,
        "/vekha/board/counters?" + ofRoadmap,
        "/vekha/board/counters?" + inTerritory,
        "/vekha/board/delays?role=org-head",
        "/vekha/board/delays?" + ofRoadmap,
        "/vekha/board/delays?" + inTerritory,
        "/vekha/board/timeline?" + inTerritory,
        "/history?" + ofRoadmap,
        "/history?" + inTerritory,
        "/roadmaps/" + roadmap);
  }

  private String diagram(String process) {
    return "/vekha/diagrams/definitions/"
        + vekha
            .bean(RepositoryService.class)
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult()
            .getId();
  }

  private void measure(String who, String login, String call) {
    Visitor visitor = new Visitor(vekha.port());
    visitor.mustSignIn(login, PASSWORD);
    int status = visitor.get(call).statusCode();
    String shown = call.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…");
    if (status != 200) {
      print("| %s | `%s` | %d |", who, shown, status);
      return;
    }
    print("| %s | `%s` | %s |", who, shown, Latency.of(processor, 10, 50, () -> visitor.get(call)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
