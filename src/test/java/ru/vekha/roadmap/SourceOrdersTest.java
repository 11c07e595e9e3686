package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceOrdersTest {
  private static final Set<String> DATED = Set.of("dated", "periodic");

  private final RoadmapReader reader = new RoadmapReader(ReadLimits.standard());

  @Test
  void datedAndPeriodicDutiesOfBodayboAreItsRows() {
    List<String> expected =
        SourceRoadmaps.facts("rows-bodaybo-2021").stream()
            .filter(row -> DATED.contains(row.get("row_type")))
            .map(SourceOrdersTest::words)
            .toList();

    assertThat(document("bodaybo-2021").rows().stream().map(SourceOrdersTest::words))
        .hasSize(8)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void standingDutiesOfTheOrderStandBeside() {
    assertThat(document("bodaybo-2021").duties())
        .extracting(ActivityRow::number)
        .containsExactly("4.1", "4.2", "4.3", "5.3");
  }

  @Test
  void indicatorsOfBodayboAreRead() {
    List<Indicator> read = document("bodaybo-2021").indicators();

    assertThat(read.stream().map(SourceOrdersTest::words))
        .containsExactlyElementsOf(
            SourceRoadmaps.facts("indicators-bodaybo-2021").stream()
                .map(SourceOrdersTest::indicator)
                .toList());
  }

  @Test
  void orderOfBodayboIsRead() {
    RoadmapDocument document = document("bodaybo-2021");

    assertThat(document.authority())
        .isEqualTo("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ МО г. БОДАЙБО И РАЙОНА");
    assertThat(document.orderNumber()).isEqualTo("274");
    assertThat(document.orderDate()).isEqualTo(LocalDate.of(2021, 5, 27));
    assertThat(document.periodFrom()).isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(document.periodTo()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(document.control()).isEqualTo("Контроль за исполнением приказа оставляю за собой.");
    assertThat(document.problems()).allMatch(Problem::isNotice);
  }

  @Test
  void datedClausesOfAnOrderWithATableAreItsDuties() {
    List<Map<String, String>> clauses = SourceRoadmaps.facts("order-clauses");

    assertThat(document("dzerzhinsk-2021").duties().stream().map(SourceOrdersTest::clause))
        .containsExactlyElementsOf(
            clauses.stream()
                .filter(row -> row.get("source").equals("dzerzhinsk-2021"))
                .filter(row -> !row.get("deadline_text").isEmpty())
                .map(
                    row ->
                        String.join(
                            "\n", row.get("clause"), row.get("text"), row.get("deadline_text")))
                .toList());
    assertThat(document("samara-2021").duties()).isEmpty();
  }

  @Test
  void controlOfEveryOrderIsFound() {
    SourceRoadmaps.facts("order-clauses").stream()
        .filter(row -> row.get("text").startsWith("Контроль"))
        .filter(row -> !row.get("source").equals("school-template"))
        .forEach(
            row ->
                assertThat(document(row.get("source")).control())
                    .as(row.get("source"))
                    .isEqualTo(row.get("text")));
  }

  private RoadmapDocument document(String name) {
    return reader.read(name + ".txt", SourceRoadmaps.document(name));
  }

  private static String words(Map<String, String> row) {
    return Stream.of("item_no", "title", "deadline_text", "responsible_text")
        .map(row::get)
        .reduce("", (one, other) -> one + "\n" + other);
  }

  private static String words(ActivityRow row) {
    return Stream.of(row.number(), row.title(), row.deadline(), row.responsible())
        .reduce("", (one, other) -> one + "\n" + other);
  }

  private static String clause(ActivityRow row) {
    return String.join("\n", row.number(), row.title(), row.deadline());
  }

  private static String indicator(Map<String, String> row) {
    return String.join(
        "\n",
        row.get("indicator_no"),
        row.get("title"),
        row.get("unit_printed").equals("true") ? "%" : "",
        row.get("y2021"),
        row.get("y2022"),
        row.get("y2023"),
        row.get("y2024"));
  }

  private static String words(Indicator indicator) {
    return String.join(
        "\n",
        indicator.number(),
        indicator.title(),
        indicator.unit(),
        String.join("\n", indicator.targets().values()));
  }
}
