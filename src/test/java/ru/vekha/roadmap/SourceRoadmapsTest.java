package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRoadmapsTest {
  private final RoadmapReader reader = new RoadmapReader(ReadLimits.standard());

  @ParameterizedTest
  @ValueSource(strings = {"dzerzhinsk-2021", "bataysk-2022", "samara-2021"})
  void everyRowIsReadInTheDocumentsOwnWords(String name) {
    RoadmapDocument document = reader.read(name + ".txt", SourceRoadmaps.document(name));

    assertThat(document.rows().stream().map(SourceRoadmapsTest::words).toList())
        .containsExactlyElementsOf(facts(name));
  }

  // The end of 27 got into the cell of 28 on the next page.
  @Test
  void samaraTellsWhereAPageBreakMovedAWord() {
    RoadmapDocument document = reader.read("s.txt", SourceRoadmaps.document("samara-2021"));

    assertThat(document.problems())
        .filteredOn(Problem::isNotice)
        .extracting(Problem::number)
        .contains("28.", "29.");
  }

  private static List<String> facts(String name) {
    return SourceRoadmaps.facts("rows-" + name).stream()
        .filter(row -> !row.get("row_type").equals("group"))
        .map(
            row ->
                String.join(
                    "\n",
                    row.get("item_no"),
                    row.get("section"),
                    row.get("title"),
                    row.get("deadline_text"),
                    row.get("responsible_text"),
                    row.get("result_text")))
        .toList();
  }

  @Test
  void orderOfDzerzhinskIsReadFromTheHead() {
    RoadmapDocument document =
        reader.read("приказ.txt", SourceRoadmaps.document("dzerzhinsk-2021"));

    assertThat(document.rows()).hasSize(25);
    assertThat(document.authority())
        .isEqualTo(
            "Администрация города Дзержинска Нижегородской области, ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ");
    assertThat(document.orderNumber()).isEqualTo("99-н");
    assertThat(document.orderDate()).isEqualTo(LocalDate.of(2021, 2, 11));
    assertThat(document.periodFrom()).isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(document.periodTo()).isEqualTo(LocalDate.of(2021, 12, 31));
    assertThat(document.title())
        .startsWith("План мероприятий (дорожная карта)")
        .endsWith("2021 год");
    assertThat(document.control()).startsWith("Контроль исполнения приказа возложить на");
    assertThat(document.sections()).hasSize(5);
    assertThat(document.activity("5.1.2").orElseThrow().group()).startsWith("5.1. Контроль");
    assertThat(document.problems()).isEmpty();
  }

  @Test
  void contradictionsOfSamaraAndBatayskAreReported() {
    RoadmapDocument samara = reader.read("s.txt", SourceRoadmaps.document("samara-2021"));
    assertThat(samara.orderNumber()).isEqualTo("194-р");
    assertThat(samara.orderDate()).isEqualTo(LocalDate.of(2021, 2, 26));
    assertThat(samara.authority()).isEqualTo("МИНИСТЕРСТВО ОБРАЗОВАНИЯ И НАУКИ САМАРСКОЙ ОБЛАСТИ");
    assertThat(samara.problems())
        .extracting(Problem::what)
        .anyMatch(what -> what.contains("в заголовке и в приложении не совпадают"))
        .anyMatch(what -> what.contains("Не найден период"));

    RoadmapDocument bataysk = reader.read("b.txt", SourceRoadmaps.document("bataysk-2022"));
    assertThat(bataysk.periodFrom()).isEqualTo(LocalDate.of(2022, 1, 1));
    assertThat(bataysk.periodTo()).isEqualTo(LocalDate.of(2025, 12, 31));
    assertThat(bataysk.problems())
        .extracting(Problem::place)
        .contains("Документ в целом", "Строка 19, пункт 3.2");
  }

  @Test
  void rowsOfTheSchoolTemplateAreReadThoughTheirBordersAreLost() {
    RoadmapDocument document =
        reader.read("образец.txt", SourceRoadmaps.document("school-template"));

    List<Map<String, String>> expected = SourceRoadmaps.facts("rows-school-template");
    assertThat(document.rows()).hasSameSizeAs(expected);
    for (int index = 0; index < expected.size(); index++) {
      ActivityRow row = document.rows().get(index);
      Map<String, String> facts = expected.get(index);
      assertThat(row.section()).isEqualTo(facts.get("section"));
      assertThat(row.deadline()).isEqualTo(facts.get("deadline_text"));
      assertThat(row.responsible()).isEqualTo(facts.get("responsible_text"));
      assertThat(row.title()).isEqualTo(facts.get("title"));
      assertThat(row.result()).isEqualTo(facts.get("result_text"));
      if (facts.get("no_printed").equals("true")) {
        assertThat(row.number()).isEqualTo(facts.get("item_no"));
      }
    }
    assertThat(document.problems())
        .filteredOn(problem -> problem.what().startsWith("Границы ячеек"))
        .hasSameSizeAs(expected)
        .allMatch(Problem::isNotice);
  }

  private static String words(ActivityRow row) {
    return String.join(
        "\n",
        row.number(),
        row.section(),
        row.title(),
        row.deadline(),
        row.responsible(),
        row.result());
  }
}
