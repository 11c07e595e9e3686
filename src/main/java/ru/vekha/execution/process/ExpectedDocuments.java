package ru.vekha.execution.process;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import ru.vekha.engine.DecisionTable;
import ru.vekha.roadmap.DocumentKind;

/** What has to show that an assignment is done: {@code expected-document.dmn}. */
@Component
class ExpectedDocuments implements DecisionTable {

  private static final String DECISION = "expectedDocument";

  private final DecisionService decisions;

  ExpectedDocuments(DecisionService decisions) {
    this.decisions = decisions;
  }

  /** What is asked of whoever hands a result in. */
  enum Evidence {
    /** A paper with its number and date. */
    NUMBERED,
    /** A paper with its number and date, or a file. */
    DOCUMENT,
    /** The report alone. */
    NONE
  }

  Evidence of(DocumentKind kind) {
    return evidence(decisions.evaluateDecisionTableByKey(DECISION, inputs(kind)).getResultList());
  }

  private static Map<String, Object> inputs(DocumentKind kind) {
    return Map.of("documentKind", kind.code());
  }

  private static Evidence evidence(List<Map<String, Object>> rows) {
    String evidence = String.valueOf(DecisionTable.only(rows).get("evidence"));
    return Evidence.valueOf(evidence.toUpperCase(Locale.ROOT));
  }

  @Override
  public String table() {
    return DECISION;
  }

  @Override
  public Stream<Map<String, Object>> cases() {
    return Stream.of(DocumentKind.values()).map(ExpectedDocuments::inputs);
  }

  @Override
  public void understand(List<Map<String, Object>> rows) {
    evidence(rows);
  }
}
