package ru.vekha.execution.process;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardWatch;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.roadmap.Roadmaps;

/** Gives people their tasks when the time comes, card and process instance in one transaction. */
@Component
class AssignmentOpening {

  private static final int BATCH = 100;

  private final CardWatch watch;
  private final ControlCards cards;
  private final Roadmaps roadmaps;
  private final Assignments assignments;

  AssignmentOpening(
      CardWatch watch, ControlCards cards, Roadmaps roadmaps, Assignments assignments) {
    this.watch = watch;
    this.cards = cards;
    this.roadmaps = roadmaps;
    this.assignments = assignments;
  }

  /**
   * Opens one batch.
   *
   * @param roadmapId only this roadmap's, or null for all
   * @return whether there may be more
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean openBatch(@Nullable UUID roadmapId) {
    List<ControlCard> ready = watch.lockReadyToOpen(roadmapId, BATCH);
    for (ControlCard card : ready) {
      String instance =
          assignments.start(card, roadmaps.findActivity(card.activityId()).orElseThrow());
      cards.opened(card, instance);
    }
    return ready.size() == BATCH;
  }
}
