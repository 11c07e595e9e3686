package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.processEngine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check at the start reads tables as the engine does, and finds holes and overlaps. */
class PlainTableTest {

  @RegisterExtension final TestEngine engine = new TestEngine();

  @ParameterizedTest
  @CsvSource({
    "false, HEAD, true",
    "true, HEAD, true",
    "true, HEAD, false",
    "true, DEPARTMENT, true",
    "true, OTHER, false",
    "true, UNSAID, true"
  })
  void rowsAreThoseThatTheEngineGives(boolean authority, String controlledBy, boolean present) {
    Map<String, Object> inputs =
        Map.of("authority", authority, "controlledBy", controlledBy, "headPresent", present);
    List<Map<String, Object>> asked =
        processEngine()
            .getDecisionService()
            .evaluateDecisionTableByKey("whoControls", inputs)
            .getResultList();

    assertThat(PlainTable.of(whoControls()).rows(inputs)).isEqualTo(asked);
  }

  @Test
  void aHoleAndAnOverlapAreNoAnswers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecisionTable.only(answers("\"OTHER\"")))
        .withMessageContaining("not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecisionTable.only(answers("\"OTHER\",\"UNSAID\",\"DEPUTY\"", "DEPUTY")))
        .withMessageContaining("not 2");
    assertThat(DecisionTable.only(answers("not(\"HEAD\",\"DEPUTY\",\"DEPARTMENT\")")))
        .containsEntry("group", "controller");
  }

  private static List<Map<String, Object>> answers(String lastCell) {
    return answers(lastCell, "UNSAID");
  }

  /** What the table answers when the last rule's cell about the order says something else. */
  private static List<Map<String, Object>> answers(String lastCell, String controlledBy) {
    DmnModelInstance model = whoControls();
    InputEntry cell = model.getModelElementById("rule_6_controlledBy");
    cell.getText().setTextContent(lastCell);
    return PlainTable.of(model)
        .rows(Map.of("authority", true, "controlledBy", controlledBy, "headPresent", true));
  }

  private static DmnModelInstance whoControls() {
    return Dmn.readModelFromFile(Path.of("processes", "who-controls.dmn").toFile());
  }
}
