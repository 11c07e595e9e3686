package ru.vekha.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormModelTest {

  private static final ProjectModels MODELS = ProjectModels.ofProject();

  static Stream<Arguments> formsAndRules() {
    return MODELS.forms().stream()
        .map(FormModel::of)
        .flatMap(form -> Stream.of(FormRule.values()).map(rule -> Arguments.of(form, rule)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("formsAndRules")
  void formKeepsRule(FormModel form, FormRule rule) {
    assertThat(rule.violations(form)).isEmpty();
  }

  @Test
  void everyFormIsUsedByATask() {
    Set<String> used =
        MODELS.processes().stream()
            .map(file -> ProcessModel.of(file, MODELS))
            .flatMap(model -> model.all(UserTask.class))
            .map(UserTask::getCamundaFormRef)
            .collect(Collectors.toSet());

    assertThat(MODELS.forms().stream().map(FormModel::of).map(FormModel::id))
        .isNotEmpty()
        .isSubsetOf(used);
  }
}
