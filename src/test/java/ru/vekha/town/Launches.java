package ru.vekha.town;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import ru.vekha.execution.DraftSettling;
import ru.vekha.execution.LaunchPlan;
import ru.vekha.execution.RoadmapSetUp;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.PrintedRoadmap;
import ru.vekha.roadmap.RoadmapData;

/**
 * Launches roadmaps the way a methodist does: a printed document is uploaded, read and launched.
 */
public final class Launches {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final RoadmapSetUp setUp;
  private final DraftSettling settling;

  public Launches(RoadmapSetUp setUp, DraftSettling settling) {
    this.setUp = setUp;
    this.settling = settling;
  }

  /**
   * A row of a roadmap as its author writes it.
   *
   * @param responsible as in the document: «Руководители ОО»
   */
  public record Row(String deadline, String responsible, String result) {}

  /** A roadmap of the calendar years from the order's year on, its rows numbered 1.1, 1.2 … */
  public static RoadmapData roadmap(String title, LocalDate orderDate, int years, Row... rows) {
    List<ActivityRow> activities =
        IntStream.range(0, rows.length)
            .mapToObj(
                index ->
                    new ActivityRow(
                        "1." + (index + 1) + ".",
                        "1. Раздел",
                        "",
                        "Мероприятие " + (index + 1),
                        rows[index].deadline(),
                        rows[index].responsible(),
                        rows[index].result(),
                        index + 2))
            .toList();
    return new RoadmapData(
        "test",
        title,
        OrganisationKind.MUNICIPALITY,
        "город Пробный",
        COUNT.incrementAndGet() + "-п",
        orderDate,
        LocalDate.of(orderDate.getYear(), 1, 1),
        LocalDate.of(orderDate.getYear() + years - 1, 12, 31),
        activities);
  }

  /** Uploads the printed roadmap and returns the draft's id. */
  public UUID upload(TestTown town, RoadmapData roadmap) {
    return setUp.upload(
        town.department(), "карта.docx", PrintedRoadmap.docx(roadmap), town.methodist().id());
  }

  /** Uploads, confirms every doubt and launches, and returns the roadmap's id. */
  public UUID launch(TestTown town, RoadmapData roadmap) {
    UUID draft = upload(town, roadmap);
    confirm(town, draft);
    return setUp
        .launch(draft, version(draft, town.methodist().id()), town.methodist().id())
        .orElseThrow();
  }

  /** Leaves due days where the document has them and confirms every doubt. */
  public void confirm(TestTown town, UUID draft) {
    String methodist = town.methodist().id();
    settling.daysOff(draft, false, methodist);
    settling.confirmAll(draft, version(draft, methodist), methodist);
  }

  /** What launching a draft would do. */
  public LaunchPlan plan(UUID draft, String personId) {
    return setUp.plan(draft, personId).orElseThrow();
  }

  /** The version of a draft that its methodist sees. */
  public long version(UUID draft, String personId) {
    return setUp.plan(draft, personId).map(LaunchPlan::version).orElse(0L);
  }
}
