package ru.vekha.execution.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardOpening;
import ru.vekha.control.CardWatch;
import ru.vekha.control.ControlCard;
import ru.vekha.control.StepPerformer;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.Roadmaps;

/**
 * Gives people their tasks when the time comes, card and process instance in one transaction; a
 * card that a step performs is given to the process of that step.
 */
@Component
class AssignmentOpening {

  private final CardWatch watch;
  private final CardOpening cards;
  private final Roadmaps roadmaps;
  private final Assignments assignments;
  private final List<StepPerformer> performers;

  AssignmentOpening(
      CardWatch watch,
      CardOpening cards,
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
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(@Nullable UUID roadmapId, OpeningAttempt attempt) {
    List<ControlCard> ready = watch.lockReadyToOpen(roadmapId, attempt.limit());
    attempt.takes(ready);
    if (ready.isEmpty()) {
      return;
    }
    Assignments.Batch batch = assignments.batch();
    Map<UUID, Activity> activities = new HashMap<>();
    List<CardOpening.Opened> opened = new ArrayList<>();
    for (ControlCard card : ready) {
      attempt.at(card);
      if (card.step() == null) {
        Activity activity =
            activities.computeIfAbsent(
                card.activityId(), id -> roadmaps.findActivity(id).orElseThrow());
        opened.add(new CardOpening.Opened(card.id(), batch.start(card, activity)));
      } else {
        // Its day counts from now on, though its step may have to wait for the one before.
        opened.add(new CardOpening.Opened(card.id(), null));
      }
    }
    attempt.atNone();
    // All are open before a process begins, because it opens cards of its own.
    cards.opened(opened);
    for (ControlCard card : ready) {
      if (card.step() != null) {
        attempt.at(card);
        performerOf(card).timeHasCome(card);
      }
    }
    attempt.atNone();
  }

  private StepPerformer performerOf(ControlCard card) {
    String step = Objects.requireNonNull(card.step());
    return performers.stream().filter(each -> each.performs(step)).findFirst().orElseThrow();
  }
}
