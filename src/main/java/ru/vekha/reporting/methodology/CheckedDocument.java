package ru.vekha.reporting.methodology;

import java.util.List;

/**
 * An expected document and what there is of it.
 *
 * @param registers what Vekha keeps in its place
 */
public record CheckedDocument(
    ExpectedDocument expected,
    DocumentState state,
    List<ResultOfRow> results,
    List<RegisterEntries> registers) {

  /** Keeps its own copies. */
  public CheckedDocument {
    results = List.copyOf(results);
    registers = List.copyOf(registers);
  }
}
