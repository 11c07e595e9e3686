package ru.vekha.reporting.methodology;

import java.util.Map;

/**
 * An organisation with its numbers.
 *
 * @param kind what it is, in words
 * @param stages of each stage from which something is expected
 */
public record BranchLine(
    String id, String organisation, String kind, Map<ModelStage, StageCount> stages) {

  /** Keeps its own copy. */
  public BranchLine {
    stages = Map.copyOf(stages);
  }

  /** The numbers of a stage. */
  public StageCount stage(ModelStage stage) {
    return stages.getOrDefault(stage, StageCount.NONE);
  }

  /** All stages together. */
  public StageCount count() {
    return stages.values().stream().reduce(StageCount.NONE, StageCount::plus);
  }
}
