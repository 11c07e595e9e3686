package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.vekha.organisation.OrganisationKind;

class RoadmapCatalogueTest {
  private static final RoadmapCatalogue CATALOGUE = RoadmapCatalogue.shipped();

  static List<RoadmapData> all() {
    return CATALOGUE.all();
  }

  @Test
  void everyFileOfTheFolderIsInTheCatalogue() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("roadmaps"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(Stream.of("catalogue"), all().stream().map(RoadmapData::id)).toList());
    }
    assertThat(CATALOGUE.find("нет такой")).isEmpty();
  }

  @Test
  void dzerzhinskHasTheFactsOfItsOrder() {
    RoadmapData roadmap = dzerzhinsk();

    assertThat(roadmap.rows()).hasSize(25);
    assertThat(roadmap.orderNumber()).isEqualTo("99-н");
    assertThat(roadmap.orderDate()).isEqualTo(LocalDate.of(2021, 2, 11));
    assertThat(roadmap.authority())
        .isEqualTo("Муниципальный орган управления образованием, город Дзержинск");
    assertThat(Responsibles.read(roadmap.rows().get(0).responsible()))
        .hasSize(4)
        .allSatisfy(party -> assertThat(party.scope()).isEqualTo(Scope.AUTHORITY));
  }

  @ParameterizedTest
  @MethodSource("all")
  void partiesAndResultsAreUnderstood(RoadmapData roadmap) {
    for (ActivityRow row : roadmap.rows()) {
      List<ResponsibleParty> parties =
          Responsibles.read(row.responsible(), roadmap.authorityKind());
      if (!row.responsible().equals("РЦТР")) {
        assertThat(parties).as(row.number()).noneMatch(party -> party.scope() == Scope.UNKNOWN);
      }
      assertThat(ResultKinds.read(row.result()))
          .as(row.number())
          .doesNotContain(DocumentKind.OTHER);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void titlesAreRetoldAndTheFactsAreThoseOfTheSource(RoadmapData roadmap) {
    Map<String, Map<String, String>> facts =
        SourceRoadmaps.facts("rows-" + roadmap.id()).stream()
            .collect(Collectors.toMap(row -> row.get("key").split(":")[1], row -> row));
    for (ActivityRow row : roadmap.rows()) {
      Map<String, String> fact = facts.get(key(roadmap, row));
      assertThat(fact).as(row.number()).isNotNull();
      assertThat(row.title()).isNotEqualTo(fact.get("title")).hasSizeLessThan(100);
      if (!fact.get("deadline_text").isEmpty()) {
        assertThat(fact.get("deadline_text"))
            .startsWithIgnoringCase(row.deadline().replaceAll("ежегодно$|ой программы\\)$", ""));
      }
      assertThat(ResultKinds.read(row.result()))
          .as(row.number() + " " + row.result())
          .isEqualTo(ResultKinds.read(fact.get("result_text")));
      // Bare names say no post; the data gives one, so only the first scope is comparable.
      assertThat(scopes(row.responsible(), roadmap.authorityKind()))
          .as(row.number())
          .startsWith(
              scopes(fact.get("responsible_text"), roadmap.authorityKind()).toArray(Scope[]::new));
    }
  }

  private static String key(RoadmapData roadmap, ActivityRow row) {
    String number = row.plainNumber();
    return switch (roadmap.id()) {
      case "school-template" -> number.replace('.', '/');
      case "bodaybo-2021" -> bodaybo(row, number);
      default -> number;
    };
  }

  private static String bodaybo(ActivityRow row, String number) {
    if (row.section().startsWith("Раздел 1")) {
      return "o" + number;
    }
    int letter = "абвгдеж".indexOf(number.charAt(number.length() - 1));
    String latin =
        letter < 0 ? number : number.substring(0, number.length() - 1) + "abcdefg".charAt(letter);
    return "m" + latin;
  }

  private static List<Scope> scopes(String words, OrganisationKind issuer) {
    return Assignees.group(Responsibles.read(words, issuer)).stream()
        .map(Assignee::scope)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("all")
  void printedRoadmapIsReadAsTheSameRows(RoadmapData roadmap) {
    RoadmapReader reader = new RoadmapReader(ReadLimits.standard());

    RoadmapDocument docx = reader.read("план.docx", PrintedRoadmap.docx(roadmap));
    RoadmapDocument text =
        reader.read("план.txt", PrintedRoadmap.text(roadmap).getBytes(StandardCharsets.UTF_8));

    for (RoadmapDocument read : List.of(docx, text)) {
      assertThat(read.rows())
          .map(RoadmapCatalogueTest::withoutPlace)
          .containsExactlyElementsOf(
              roadmap.rows().stream().map(RoadmapCatalogueTest::withoutPlace).toList());
      assertThat(read.title()).startsWith(roadmap.title());
      assertThat(read.orderNumber()).isEqualTo(roadmap.orderNumber());
      assertThat(read.orderDate()).isEqualTo(roadmap.orderDate());
      assertThat(read.authority())
          .isEqualTo(roadmap.orderNumber() == null ? null : roadmap.authority());
      assertThat(read.periodFrom()).isEqualTo(roadmap.periodFrom());
      assertThat(read.periodTo()).isEqualTo(roadmap.periodTo());
    }
    assertThat(docx.problems()).isEqualTo(text.problems());
  }

  @Test
  void dzerzhinskIsPrintedAndReadWithoutAnyProblem() {
    RoadmapReader reader = new RoadmapReader(ReadLimits.standard());
    RoadmapData moved = dzerzhinsk().movedTo(LocalDate.of(2026, 11, 21));

    assertThat(reader.read("план.docx", PrintedRoadmap.docx(moved)).problems()).isEmpty();
    assertThat(dzerzhinsk().document().rows()).isEqualTo(dzerzhinsk().rows());
  }

  @Test
  void dzerzhinskMovesByWholeMonthsAndNothingComesNearerToTheOrder() {
    RoadmapData moved = dzerzhinsk().movedTo(LocalDate.of(2026, 11, 21));

    assertThat(moved.orderDate()).isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(moved.periodFrom()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(moved.periodTo()).isEqualTo(LocalDate.of(2027, 10, 31));
    assertThat(moved.rows())
        .extracting(ActivityRow::deadline)
        .contains(
            "до 19.12.2026г.",
            "до 30.10.2027",
            "в течение года",
            "ежеквартально октябрь 2027 г.",
            "Ежемесячно 25 числа",
            "25.01.2027 25.04.2027 25.07.2027 25.10.2027",
            "октябрь 2027 г.",
            "с 1 ноября 2026 г. по 31 октября 2027 г.");
  }

  @Test
  void moveByWholeYearsKeepsMonthsAndRepetitions() {
    RoadmapData moved = dzerzhinsk().movedTo(LocalDate.of(2027, 2, 11));

    assertThat(moved.orderDate()).isEqualTo(LocalDate.of(2027, 2, 11));
    assertThat(moved.periodTo()).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(moved.rows())
        .extracting(ActivityRow::deadline)
        .contains(
            "до 19.02.2027г.", "Ежемесячно 25 числа 2027 года", "с 1 января по 31 декабря 2027 г.");
  }

  private static RoadmapData dzerzhinsk() {
    return CATALOGUE.find("dzerzhinsk-2021").orElseThrow();
  }

  private static ActivityRow withoutPlace(ActivityRow row) {
    return new ActivityRow(
        row.number(),
        row.section(),
        row.group(),
        row.title(),
        row.deadline(),
        row.responsible(),
        row.result(),
        0);
  }
}
