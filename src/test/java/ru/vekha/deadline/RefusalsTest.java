package ru.vekha.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is not understood is refused at its exact place, with a sentence that says what to do. */
class RefusalsTest {

  @TestFactory
  Stream<DynamicTest> everyRefusalNamesThePartAndTheReason() {
    return PhraseFile.cells("refused.tsv")
        .map(cells -> DynamicTest.dynamicTest("«" + cells.get(0) + "»", () -> check(cells)));
  }

  private static void check(List<String> cells) {
    String phrase = cells.get(0);
    assertThat(DeadlineLanguage.read(phrase))
        .isInstanceOfSatisfying(
            DeadlineReading.Refused.class,
            refused -> {
              assertThat(refused.part()).isEqualTo(cells.get(1));
              assertThat(refused.position()).isEqualTo(Integer.parseInt(cells.get(2)));
              assertThat(phrase.substring(refused.position())).startsWith(refused.part());
              assertThat(refused.reason()).contains(cells.get(3)).endsWith(".");
            });
  }
}
