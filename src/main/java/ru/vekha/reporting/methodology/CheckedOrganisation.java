package ru.vekha.reporting.methodology;

import java.util.List;
import ru.vekha.organisation.Organisation;

/**
 * What one organisation has of all that is expected of it.
 *
 * @param others results with documents that the methodology does not ask for
 */
public record CheckedOrganisation(
    Organisation organisation, List<CheckedStage> stages, List<ResultOfRow> others) {

  /** Keeps its own copies. */
  public CheckedOrganisation {
    stages = List.copyOf(stages);
    others = List.copyOf(others);
  }

  /** All stages together. */
  public StageCount count() {
    return stages.stream().map(CheckedStage::count).reduce(StageCount.NONE, StageCount::plus);
  }

  /** How many files its folder has. */
  public long files() {
    return folder().files().size();
  }

  /** Its documents as a folder. */
  public DocumentFolder folder() {
    return DocumentFolder.of(this);
  }
}
