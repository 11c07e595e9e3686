package ru.vekha.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The rows of the shared specification of deadlines, where it lies beside the project: in the
 * folder that the system property or variable VEKHA_SHARED names, or in {@code ../shared}. Without
 * it the tests are skipped; the phrase tables of the project do not need it.
 */
class SharedSpecTest {

  private @Nullable Path table;

  @BeforeEach
  void findTable() {
    table =
        Stream.of(
                System.getProperty("VEKHA_SHARED"),
                System.getenv("VEKHA_SHARED"),
                "../shared",
                "../../shared")
            .filter(Objects::nonNull)
            .map(folder -> Path.of(folder, "spec", "deadlines.tsv"))
            .filter(Files::isRegularFile)
            .findFirst()
            .orElse(null);
  }

  @TestFactory
  Stream<DynamicTest> everyRowOfTheSpecification() throws IOException {
    assumeTrue(
        table != null, "The shared specification is not here; set VEKHA_SHARED to its folder.");
    List<String> lines = Files.readAllLines(Objects.requireNonNull(table));
    String[] names = lines.get(0).split("\t", -1);
    return lines.stream()
        .skip(1)
        .map(line -> row(names, line))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("source") + ": " + row.get("expression"), () -> check(row)));
  }

  private static void check(Map<String, String> row) {
    DeadlineReading reading = DeadlineLanguage.read(row.get("expression"));
    if (row.get("kind_parts").startsWith("placeholder")) {
      assertThat(reading).isInstanceOf(DeadlineReading.Refused.class);
      return;
    }
    assertThat(reading).isInstanceOf(DeadlineReading.Understood.class);
    DeadlineRule rule = ((DeadlineReading.Understood) reading).rule();
    Schedule schedule = rule.schedule(context(row));
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(rule.kind()).isEqualTo(row.get("kind"));
    softly.assertThat(dues(schedule)).isEqualTo(expectedDues(row, schedule));
    softly
        .assertThat(DeadlineLanguage.read(rule.describe()))
        .isInstanceOfSatisfying(
            DeadlineReading.Understood.class, again -> assertThat(again.rule()).isEqualTo(rule));
    softly.assertAll();
  }

  private static String dues(Schedule schedule) {
    return schedule.nature() == Nature.STANDING
        ? String.valueOf(schedule.reportOn())
        : PhraseFile.days(schedule.occurrences().stream().map(Occurrence::due));
  }

  /** Standing work has one last day; a document that names the days leaves none (convention 12). */
  private static String expectedDues(Map<String, String> row, Schedule schedule) {
    String dues = row.get("all_dues");
    if (schedule.nature() == Nature.BY_OTHER_DOCUMENT) {
      return "";
    }
    return schedule.nature() == Nature.STANDING ? dues.substring(dues.lastIndexOf(';') + 1) : dues;
  }

  private static DeadlineContext context(Map<String, String> row) {
    boolean closing = row.get("normalised").endsWith("X+1");
    return new DeadlineContext(
        LocalDate.parse(row.get("roadmap_start")),
        LocalDate.parse(row.get("roadmap_end")),
        day(row.get("order_date")).orElse(null),
        day(row.get("school_year_start")).orElse(null),
        day(row.get("event_date")).orElse(null),
        closing);
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private static Map<String, String> row(String[] names, String line) {
    String[] cells = line.split("\t", -1);
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      row.put(names[i], i < cells.length ? cells[i] : "");
    }
    return row;
  }
}
