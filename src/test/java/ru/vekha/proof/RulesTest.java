package ru.vekha.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the list of rules to its form: nothing is claimed that cannot be pointed at. */
class RulesTest {

  private static final Path SPECIFICATION = Path.of("..", "shared", "spec", "business-rules.tsv");

  @Test
  void everyRuleStandsInTheListOnceAndInOrder() throws IOException {
    assumeTrue(Files.exists(SPECIFICATION), "the specification is not beside the project");
    List<String> specified =
        Files.readAllLines(SPECIFICATION).stream()
            .skip(1)
            .filter(line -> !line.isBlank())
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();
    assertThat(ProvedRule.all().stream().map(ProvedRule::id)).containsExactlyElementsOf(specified);
  }

  @Test
  void everyEnforcedRuleNamesItsElementAndATest() {
    assertThat(ProvedRule.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.kind()).as(rule.id()).isIn("enforced", "statement");
              assertThat(rule.rule()).as(rule.id()).isNotBlank();
              assertThat(rule.element()).as(rule.id()).isNotBlank();
              assertThat(rule.tests().isEmpty()).as(rule.id()).isEqualTo(!rule.isEnforced());
            });
  }

  @Test
  void everyNamedTestExists() throws IOException {
    Map<String, Path> classes;
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
      classes =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("package-info.java"))
              .collect(
                  Collectors.toMap(
                      file -> file.getFileName().toString().replace(".java", ""),
                      file -> file,
                      (one, other) -> one));
    }
    for (ProvedRule rule : ProvedRule.all()) {
      for (String test : rule.tests()) {
        assertThat(test).as(rule.id()).matches("[A-Za-z0-9]+#[A-Za-z0-9]+");
        String[] named = test.split("#");
        assertThat(classes).as(rule.id()).containsKey(named[0]);
        assertThat(Files.readString(classes.get(named[0])))
            .as(rule.id() + " " + test)
            .contains("void " + named[1] + "(");
      }
    }
  }
}
