package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.processEngine;

import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.vekha.roadmap.ControlledBy;
import ru.vekha.roadmap.DocumentKind;

/** Who controls, and which document is expected. */
class ControlDecisionTest {

  @RegisterExtension final TestEngine engine = new TestEngine();

  @ParameterizedTest
  @CsvSource({
    "false, HEAD,       false, org-head",
    "false, DEPUTY,     true,  org-head",
    "false, UNSAID,     false, org-head",
    "true,  HEAD,       true,  org-head",
    "true,  HEAD,       false, controller",
    "true,  DEPUTY,     false, deputy-head",
    "true,  DEPUTY,     true,  deputy-head",
    "true,  DEPARTMENT, true,  department-officer",
    "true,  OTHER,      true,  controller",
    "true,  UNSAID,     false, controller"
  })
  void resultsAreAcceptedBy(boolean authority, String controlledBy, boolean present, String group) {
    assertThat(group(authority, controlledBy, present)).isEqualTo(group);
  }

  @ParameterizedTest
  @EnumSource
  void everySentenceOfControlHasOneAnswer(ControlledBy each) {
    for (boolean authority : new boolean[] {true, false}) {
      for (boolean present : new boolean[] {true, false}) {
        assertThat(group(authority, each.name(), present)).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "order,              numbered",
    "letter,             numbered",
    "administrative_act, numbered",
    "agreement_contract, numbered",
    "protocol,           numbered",
    "base_register,      document",
    "roadmap,            document",
    "draft_contract,     document",
    "training_event,     none",
    "meeting,            none",
    "other,              none"
  })
  void resultIsShownBy(String kind, String evidence) {
    assertThat(evidence(kind)).isEqualTo(evidence);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfDocumentHasOneAnswer(DocumentKind kind) {
    assertThat(evidence(kind.code())).isIn("numbered", "document", "none");
  }

  private static String group(boolean authority, String controlledBy, boolean present) {
    return processEngine()
        .getDecisionService()
        .evaluateDecisionTableByKey(
            "whoControls",
            Map.<String, Object>of(
                "authority", authority, "controlledBy", controlledBy, "headPresent", present))
        .getSingleEntry();
  }

  private static String evidence(String kind) {
    return processEngine()
        .getDecisionService()
        .evaluateDecisionTableByKey(
            "expectedDocument", Map.<String, Object>of("documentKind", kind))
        .getSingleEntry();
  }
}
