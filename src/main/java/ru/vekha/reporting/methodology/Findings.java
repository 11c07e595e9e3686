package ru.vekha.reporting.methodology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has been found of the documents that are expected of one organisation. */
final class Findings {

  private final List<ExpectedDocument> expected;
  private final Map<ExpectedDocument, DocumentState> states = new HashMap<>();

  Findings(List<ExpectedDocument> expected, Set<Register> registers) {
    this.expected = expected;
    for (ExpectedDocument each : expected) {
      if (each.registers().stream().anyMatch(registers::contains)) {
        states.put(each, DocumentState.PRESENT);
      }
    }
  }

  /**
   * A result that came with a document.
   *
   * @return which of the expected documents it is
   */
  List<ExpectedDocument> add(RowOfResult row, boolean accepted) {
    List<ExpectedDocument> shown = Methodology.shownBy(row, expected);
    DocumentState state = accepted ? DocumentState.PRESENT : DocumentState.WAITING;
    shown.forEach(each -> states.merge(each, state, DocumentState::orBetter));
    return shown;
  }

  DocumentState state(ExpectedDocument document) {
    return states.getOrDefault(document, DocumentState.MISSING);
  }

  /** How many of a stage. */
  StageCount count(ModelStage stage) {
    List<DocumentState> found =
        expected.stream().filter(each -> each.stage() == stage).map(this::state).toList();
    return new StageCount(
        found.size(),
        (int) found.stream().filter(state -> state == DocumentState.PRESENT).count(),
        (int) found.stream().filter(state -> state == DocumentState.WAITING).count());
  }
}
