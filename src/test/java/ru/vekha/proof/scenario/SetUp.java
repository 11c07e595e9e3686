package ru.vekha.proof.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import ru.vekha.execution.DraftOffers;
import ru.vekha.execution.DraftSettling;
import ru.vekha.execution.LaunchPlan;
import ru.vekha.execution.RoadmapSetUp;
import ru.vekha.execution.draft.ChosenResponsible;
import ru.vekha.execution.draft.DraftHead;
import ru.vekha.execution.draft.RowWords;
import ru.vekha.execution.draft.SettledRow;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Stages;

/** Sets a roadmap up from its published text and launches it, as its author does. */
final class SetUp {

  private final RoadmapSetUp setUp;
  private final DraftSettling settling;
  private final DraftOffers offers;
  private final Cast cast;

  SetUp(ApplicationContext beans, Cast cast) {
    this.setUp = beans.getBean(RoadmapSetUp.class);
    this.settling = beans.getBean(DraftSettling.class);
    this.offers = beans.getBean(DraftOffers.class);
    this.cast = cast;
  }

  /**
   * What the document leaves to its author.
   *
   * @param order number, date, period and school year where the document does not say them
   * @param answering who answers where the document names somebody by name, or nobody
   * @param duties the numbers of the order's own duties that become rows
   */
  record Settled(
      @Nullable Order order, Map<String, List<ChosenResponsible>> answering, List<Integer> duties) {

    Settled {
      answering = new HashMap<>(answering);
      duties = List.copyOf(duties);
    }
  }

  /** The data of an order; null where the document says it. */
  record Order(
      @Nullable String number,
      @Nullable LocalDate date,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Integer schoolYear) {}

  /**
   * A roadmap that runs.
   *
   * @param stages the stage of the lifecycle of each row, by its number
   */
  record Launched(UUID roadmap, Map<String, String> stages) {}

  /** Settles everything that is asked and launches what came of it. */
  Launched launch(String source, Settled settled) {
    String author = cast.author().id();
    UUID draft = setUp.upload(cast.issuer(), source + ".txt", SharedFolder.source(source), author);
    head(draft, settled.order());
    settled.duties().forEach(place -> offers.duty(draft, place, true, author));
    settled.answering().forEach((row, chosen) -> answers(draft, row, chosen));
    settling.daysOff(draft, false, author);
    settling.confirmAll(draft, plan(draft).version(), author);
    LaunchPlan plan = plan(draft);
    assertThat(plan.open()).as("questions that are still open").isEmpty();
    return new Launched(
        setUp.launch(draft, plan.version(), author).orElseThrow(), stages(rows(plan)));
  }

  private static Map<String, String> stages(List<ActivityRow> rows) {
    List<String> keys = RowKeys.ofRows(rows);
    Map<String, String> stages = new LinkedHashMap<>();
    for (int index = 0; index < keys.size(); index++) {
      stages.put(keys.get(index), Stages.of(rows.get(index)).code());
    }
    return stages;
  }

  private static List<ActivityRow> rows(LaunchPlan plan) {
    return plan.document().rows().stream().map(SettledRow::row).toList();
  }

  private void head(UUID draft, @Nullable Order order) {
    if (order == null) {
      return;
    }
    DraftHead read = plan(draft).document().head();
    settling.head(
        draft,
        0,
        new DraftHead(
            read.title(),
            order.number() == null ? read.orderNumber() : order.number(),
            order.date() == null ? read.orderDate() : order.date(),
            order.from() == null ? read.periodFrom() : order.from(),
            order.to() == null ? read.periodTo() : order.to(),
            null,
            order.schoolYear()),
        cast.author().id());
  }

  private void answers(UUID draft, String number, List<ChosenResponsible> chosen) {
    LaunchPlan plan = plan(draft);
    SettledRow row = plan.document().rows().get(RowKeys.ofRows(rows(plan)).indexOf(number));
    RowWords words = row.words();
    settling.row(
        draft,
        row.key(),
        row.version(),
        new RowWords(
            words.number(),
            words.section(),
            words.title(),
            words.deadline(),
            words.responsible(),
            words.result(),
            words.documentKind(),
            chosen,
            words.divided()),
        cast.author().id());
  }

  private LaunchPlan plan(UUID draft) {
    return setUp.plan(draft, cast.author().id()).orElseThrow();
  }
}
