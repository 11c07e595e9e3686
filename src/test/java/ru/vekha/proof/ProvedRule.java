package ru.vekha.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A line of {@code docs/rules.tsv}: a rule of the documents, what enforces it and which tests prove
 * it.
 *
 * @param id as in the specification, «BR074»
 * @param kind «enforced», or «statement» for words that oblige nobody
 * @param rule the rule in short
 * @param element the diagram element, table row, constraint or form that enforces it; for a
 *     statement the reason why nothing does
 * @param tests as «SimpleClassName#method»; none unless enforced
 */
record ProvedRule(String id, String kind, String rule, String element, List<String> tests) {

  static final Path FILE = Path.of("docs", "rules.tsv");

  static List<ProvedRule> all() {
    try {
      return Files.readAllLines(FILE).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(ProvedRule::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isEnforced() {
    return kind.equals("enforced");
  }

  private static ProvedRule of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 5) {
      throw new IllegalArgumentException("Five columns are needed: " + line);
    }
    List<String> tests =
        Arrays.stream(cells[4].split(";"))
            .map(String::strip)
            .filter(test -> !test.isEmpty())
            .toList();
    return new ProvedRule(cells[0], cells[1], cells[2], cells[3], tests);
  }
}
