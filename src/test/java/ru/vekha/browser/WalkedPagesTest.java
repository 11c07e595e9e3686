package ru.vekha.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No page is added without being looked at. */
class WalkedPagesTest {

  private static final Path TABLE = Path.of("src/test/resources/authorization-matrix.tsv");

  /** What scripts, probes and programs ask for, and what is kept as a file. */
  private static final Pattern NO_PAGE =
      Pattern.compile(
          "/(camunda|engine-rest|vekha|actuator)(/.*)?|.*\\.(docx|xlsx|txt|ics|zip|bpmn)");

  @Test
  void everyPageOfTheMatrixIsWalkedOrHasAReason() throws IOException {
    Set<String> known = new TreeSet<>(WalkedPages.EXCEPTIONS.keySet());
    WalkedPages.OWN.forEach(page -> known.add(page.path().replaceAll("\\?.*", "")));

    assertThat(known)
        .as("pages of %s: add a line to WalkedPages.OWN for each", TABLE)
        .containsExactlyInAnyOrderElementsOf(pages());
  }

  @Test
  void noPageIsWalkedAndExcusedAtOnce() {
    assertThat(WalkedPages.OWN)
        .extracting(WalkedPage::path)
        .doesNotContainAnyElementsOf(WalkedPages.EXCEPTIONS.keySet());
  }

  private static Set<String> pages() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .map(line -> List.of(line.split("\t")))
        .filter(cells -> cells.get(0).equals("GET") && !cells.get(2).equals("nobody"))
        .map(cells -> cells.get(1))
        .filter(path -> !NO_PAGE.matcher(path).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
