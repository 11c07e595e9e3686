package ru.vekha.execution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.control.RoadmapWork;
import ru.vekha.control.StepCards;
import ru.vekha.execution.process.OwnRoadmapInstances;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.Roadmaps;

/**
 * Ties a body's own roadmap to the duty that the roadmap above lays upon it. Launching is
 * approving: the duty's card closes with it, and its result is the order that approved the roadmap.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DutyFulfilment {

  private final UpperDuties duties;
  private final RoadmapLevels levels;
  private final Roadmaps roadmaps;
  private final ControlCards cards;
  private final StepCards steps;
  private final RoadmapWork work;
  private final OwnRoadmapInstances instances;

  DutyFulfilment(
      UpperDuties duties,
      RoadmapLevels levels,
      Roadmaps roadmaps,
      ControlCards cards,
      StepCards steps,
      RoadmapWork work,
      OwnRoadmapInstances instances) {
    this.duties = duties;
    this.levels = levels;
    this.roadmaps = roadmaps;
    this.cards = cards;
    this.steps = steps;
    this.work = work;
    this.instances = instances;
  }

  /**
   * Chooses the duty that a draft is to fulfil; null for none.
   *
   * @throws LaunchRefused if the body has no such open duty
   */
  void choose(UUID draftId, String organisationId, @Nullable UUID cardId) {
    if (cardId != null) {
      requireFree(cardId, organisationId);
    }
    duties.choose(draftId, cardId);
  }

  /** Fulfils the duty that was chosen for a draft, now that it is launched as a roadmap. */
  void launched(UUID draftId, UUID roadmapId, String personId) {
    duties
        .chosenFor(draftId)
        .ifPresent(
            cardId -> {
              tie(cardId, roadmapId);
              Roadmap roadmap = roadmaps.find(roadmapId).orElseThrow();
              ControlCard card = cards.find(cardId).orElseThrow();
              steps.done(card, personId, null);
              instances.fulfilled(card, roadmap.orderNumber(), roadmap.orderDate());
              work.finishedOne(duties.find(cardId).orElseThrow().roadmapId());
            });
  }

  /**
   * Ties a launched roadmap to a duty; the card is the caller's matter.
   *
   * @throws LaunchRefused if the duty is not open, fulfilled already, or the other way round
   */
  public void tie(UUID cardId, UUID roadmapId) {
    Roadmap roadmap = roadmaps.find(roadmapId).orElseThrow();
    UpperDuties.Duty duty = requireFree(cardId, roadmap.organisationId());
    if (levels.isTied(roadmapId)) {
      throw new LaunchRefused(
          "Эта дорожная карта уже утверждена во исполнение другого поручения. Выберите другую.");
    }
    if (levels.isSameOrAbove(roadmapId, duty.roadmapId())) {
      throw new LaunchRefused(
          "Дорожная карта не может стоять ниже самой себя: поручение дано картой, которая сама"
              + " утверждена во исполнение этой.");
    }
    try {
      levels.tie(roadmapId, duty.roadmapId(), cardId);
    } catch (DuplicateKeyException e) {
      throw fulfilled(duty);
    }
  }

  private UpperDuties.Duty requireFree(UUID cardId, String organisationId) {
    UpperDuties.Duty duty =
        duties
            .lock(cardId)
            .filter(each -> each.organisationId().equals(organisationId))
            .orElseThrow(() -> new LaunchRefused("Такого поручения у вашей организации нет."));
    if (levels.isFulfilled(cardId)) {
      throw fulfilled(duty);
    }
    if (!duty.open()) {
      throw new LaunchRefused(
          "Поручение «" + duty.title() + "» уже закрыто или снято. Обновите страницу.");
    }
    return duty;
  }

  private static LaunchRefused fulfilled(UpperDuties.Duty duty) {
    return new LaunchRefused(
        "Во исполнение поручения «"
            + duty.title()
            + "» уже утверждена дорожная карта. Изменения вносят в неё, вторая не нужна.");
  }
}
