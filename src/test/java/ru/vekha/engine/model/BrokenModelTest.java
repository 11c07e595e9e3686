package ru.vekha.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Shows of each rule that it can fail: a good example is broken in one place for it. */
class BrokenModelTest {

  private static final Path FOLDER = Path.of("src/test/resources/models-bad");
  private static final ProjectModels MODELS = new ProjectModels(FOLDER);
  private static final ProcessModel PROCESS =
      ProcessModel.of(FOLDER.resolve("processes/example-work.bpmn"), MODELS);
  private static final FormModel FORM = FormModel.of(FOLDER.resolve("forms/example-form.form"));

  @Test
  void unbrokenExamplesKeepEveryRule() {
    assertThat(ProcessRules.all().flatMap(rule -> rule.violations(PROCESS))).isEmpty();
    assertThat(Stream.of(FormRule.values()).flatMap(rule -> rule.violations(FORM))).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvFileSource(
      resources = "/models-bad/process-edits.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void brokenProcessIsFound(String rule, String find, String replacement) {
    var broken = PROCESS.withXml(edited(PROCESS.xml(), find, replacement));

    assertThat(ruleOf(ProcessRules.all(), rule).violations(broken)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvFileSource(
      resources = "/models-bad/form-edits.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void brokenFormIsFound(String rule, String find, String replacement) {
    var broken = FORM.withJson(edited(FORM.json(), find, replacement));

    assertThat(ruleOf(Stream.of(FormRule.values()), rule).violations(broken)).isNotEmpty();
  }

  @Test
  void everyRuleHasABrokenExample() throws IOException {
    assertThat(rulesIn("process-edits.tsv"))
        .isEqualTo(ProcessRules.all().map(ModelRule::name).collect(Collectors.toSet()));
    assertThat(rulesIn("form-edits.tsv"))
        .isEqualTo(Stream.of(FormRule.values()).map(Enum::name).collect(Collectors.toSet()));
  }

  private static String edited(String text, String find, String replacement) {
    assertThat(text).contains(find);
    return text.replace(find, replacement == null ? "" : replacement);
  }

  private static <M> ModelRule<M> ruleOf(Stream<? extends ModelRule<M>> rules, String name) {
    return rules.filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  private static Set<String> rulesIn(String file) throws IOException {
    try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
      return lines.skip(1).map(line -> line.split("\t")[0]).collect(Collectors.toSet());
    }
  }
}
