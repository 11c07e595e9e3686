package ru.vekha.execution.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardWatch;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.control.StepPerformer;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.Roadmaps;

/**
 * Gives people their tasks when the time comes, card and process instance in one transaction; a
 * card that a step performs is given to the process of that step.
 */
@Component
class AssignmentOpening {

  private static final int BATCH = 100;

  private final CardWatch watch;
  private final ControlCards cards;
  private final Roadmaps roadmaps;
  private final Assignments assignments;
  private final List<StepPerformer> performers;

  AssignmentOpening(
      CardWatch watch,
      ControlCards cards,
      Roadmaps roadmaps,
      Assignments assignments,
      List<StepPerformer> performers) {
    this.watch = watch;
    this.cards = cards;
    this.roadmaps = roadmaps;
    this.assignments = assignments;
    this.performers = performers;
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
    // The same for all cards of a roadmap, so it is decided once in a batch.
    Map<UUID, Role> controllers = new HashMap<>();
    for (ControlCard card : ready) {
      if (card.step() == null) {
        Role role =
            controllers.computeIfAbsent(card.roadmapId(), id -> assignments.controllers(card));
        cards.opened(
            card,
            assignments.start(card, roadmaps.findActivity(card.activityId()).orElseThrow(), role));
      } else {
        // Its day counts from now on, though its step may have to wait for the one before.
        cards.opened(card, null);
      }
    }
    // All are open before a process begins, because it opens cards of its own.
    ready.stream()
        .filter(card -> card.step() != null)
        .forEach(card -> performerOf(card).timeHasCome(card));
    return ready.size() == BATCH;
  }

  private StepPerformer performerOf(ControlCard card) {
    String step = Objects.requireNonNull(card.step());
    return performers.stream().filter(each -> each.performs(step)).findFirst().orElseThrow();
  }
}
