package ru.vekha.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the phrase tables: what it means, when it falls due, how it is said again. */
class PhraseFilesTest {

  @TestFactory
  Stream<DynamicContainer> everyPhraseMeansWhatItsRowSays() {
    return Stream.of(
            "municipal-year.tsv",
            "authority-year.tsv",
            "authority-years.tsv",
            "school-year.tsv",
            "school-months.tsv",
            "school-closing.tsv")
        .map(PhraseFilesTest::fileTests);
  }

  private static DynamicContainer fileTests(String name) {
    PhraseFile file = PhraseFile.load(name);
    return DynamicContainer.dynamicContainer(
        name,
        file.rows().stream()
            .map(row -> DynamicTest.dynamicTest(row.phrase(), () -> check(row, file.context()))));
  }

  private static void check(PhraseFile.Row row, DeadlineContext context) {
    DeadlineRule rule = understood(row.phrase());
    Schedule schedule = rule.schedule(context);

    assertThat(rule.kind()).isEqualTo(row.kind());
    assertThat(rule.describe()).isEqualTo(row.canonical());
    assertThat(PhraseFile.days(schedule.occurrences())).isEqualTo(row.occurrences());
    assertThat(PhraseFile.days(schedule.reportDays().stream())).isEqualTo(row.reports());
    assertThat(understood(rule.describe())).isEqualTo(rule);
  }

  private static DeadlineRule understood(String phrase) {
    DeadlineReading reading = DeadlineLanguage.read(phrase);
    assertThat(reading).as(phrase).isInstanceOf(DeadlineReading.Understood.class);
    return ((DeadlineReading.Understood) reading).rule();
  }
}
