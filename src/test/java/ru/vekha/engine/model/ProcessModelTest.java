package ru.vekha.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessModelTest {

  private static final ProjectModels MODELS = ProjectModels.ofProject();

  static Stream<Arguments> processesAndRules() {
    return MODELS.processes().stream()
        .map(file -> ProcessModel.of(file, MODELS))
        .flatMap(model -> ProcessRules.all().map(rule -> Arguments.of(model, rule)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("processesAndRules")
  void processKeepsRule(ProcessModel model, ModelRule<ProcessModel> rule) {
    assertThat(rule.violations(model)).isEmpty();
  }

  @Test
  void modelsAreFoundAtAll() {
    assertThat(MODELS.processes()).hasSizeGreaterThanOrEqualTo(5);
  }
}
