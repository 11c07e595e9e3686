package ru.vekha.reporting.methodology;

import java.util.List;

/** A stage of the model with its documents. */
public record CheckedStage(ModelStage stage, StageCount count, List<CheckedDocument> documents) {

  /** Keeps its own copy. */
  public CheckedStage {
    documents = List.copyOf(documents);
  }
}
