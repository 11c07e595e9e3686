package ru.vekha.reporting.methodology;

import java.util.Collections;
import java.util.Set;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.LifecycleStage;

/**
 * A document that the methodology expects.
 *
 * @param key what it is called in data
 * @param of whose it is
 * @param rows the stages of the rows whose results can be it
 * @param kinds the kinds of documents that it can be
 * @param registers what Vekha keeps instead of a paper
 */
public record ExpectedDocument(
    String key,
    ModelStage stage,
    Set<Expecting> of,
    String title,
    Set<LifecycleStage> rows,
    Set<DocumentKind> kinds,
    Set<Register> registers) {

  /** Keeps its own copies. */
  public ExpectedDocument {
    of = Set.copyOf(of);
    rows = Set.copyOf(rows);
    kinds = Set.copyOf(kinds);
    registers = Set.copyOf(registers);
  }

  boolean isOfAKindOf(RowOfResult row) {
    return !Collections.disjoint(kinds, row.kinds())
        && (row.section() == null || row.section() == stage);
  }

  boolean isOfTheStageOf(RowOfResult row) {
    return row.stage() != null && rows.contains(row.stage());
  }
}
