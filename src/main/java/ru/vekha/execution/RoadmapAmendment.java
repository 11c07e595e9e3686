package ru.vekha.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardAmending;
import ru.vekha.control.ControlCard;
import ru.vekha.execution.amendment.AmendmentPlan;
import ru.vekha.execution.amendment.AmendmentPlanner;
import ru.vekha.execution.amendment.RoadmapChange;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.Roadmaps;

/**
 * Changes a running roadmap as the order of a draft says, all of it or nothing: words, cards and
 * history are stored in one transaction, and in it starts the process by which the open tasks
 * follow in batches.
 */
@Service
public class RoadmapAmendment {

  private final DraftDesk desk;
  private final RoadmapDrafts drafts;
  private final AmendmentPlanner planner;
  private final RoadmapChange change;
  private final CardAmending cards;
  private final Roadmaps roadmaps;

  RoadmapAmendment(
      DraftDesk desk,
      RoadmapDrafts drafts,
      AmendmentPlanner planner,
      RoadmapChange change,
      CardAmending cards,
      Roadmaps roadmaps) {
    this.desk = desk;
    this.drafts = drafts;
    this.planner = planner;
    this.change = change;
    this.cards = cards;
    this.roadmaps = roadmaps;
  }

  /** What a draft would change; nothing while questions are open, and for all but its methodist. */
  @Transactional
  public Optional<AmendmentPlan> plan(UUID draftId, String personId) {
    return desk.look(draftId, personId)
        .filter(opened -> opened.amends() != null)
        .flatMap(
            opened -> {
              LaunchPlan document = desk.plan(opened);
              Roadmap roadmap = Objects.requireNonNull(opened.amends());
              return document.isReady()
                  ? Optional.of(planner.plan(roadmap, document, cards.of(roadmap.id())))
                  : Optional.empty();
            });
  }

  /**
   * Makes the changes of a draft as a person has seen them.
   *
   * @param seen the version of the draft that the person saw
   * @return the roadmap; nothing for those who may not change it
   * @throws LaunchRefused if it is not ready, made already, without effect, or the roadmap is done
   * @throws SettlementRefused if anything has been settled since it was seen
   */
  @Transactional
  public Optional<UUID> amend(UUID draftId, long seen, String personId) {
    return desk.look(draftId, personId)
        .filter(opened -> opened.amends() != null)
        .map(
            opened -> {
              if (drafts.lock(draftId).map(RoadmapDrafts.Draft::roadmapId).isPresent()) {
                throw new LaunchRefused("Эти изменения уже внесены.");
              }
              UUID roadmapId = Objects.requireNonNull(opened.amends()).id();
              // Cards before their roadmap, in the order in which accepting a result locks them.
              List<ControlCard> running = new ArrayList<>(cards.lock(roadmapId));
              Roadmap roadmap = openRoadmap(roadmapId, running);
              LaunchPlan document = desk.plan(desk.look(draftId, personId).orElseThrow());
              if (document.version() != seen) {
                throw new SettlementRefused(
                    "Документ изменили, пока страница была открыта. Сравните ещё раз и подтвердите.");
              }
              if (!document.isReady()) {
                throw new LaunchRefused(
                    "Изменить карту нельзя: не решены вопросы по документу ("
                        + document.open().size()
                        + ").");
              }
              AmendmentPlan plan = planner.plan(roadmap, document, running);
              if (!plan.changesAnything()) {
                throw new LaunchRefused("Документ ничего не меняет в действующей карте.");
              }
              change.make(plan, draftId, personId);
              drafts.launchedAs(draftId, roadmapId);
              return roadmapId;
            });
  }

  /** A roadmap whose last result has just been accepted is about to close. */
  private Roadmap openRoadmap(UUID roadmapId, List<ControlCard> running) {
    boolean done =
        roadmaps.isConcluding(roadmapId)
            && running.stream().allMatch(card -> card.state().isFinished());
    return roadmaps
        .lockOpen(roadmapId)
        .filter(found -> !done)
        .orElseThrow(
            () ->
                new LaunchRefused(
                    "Дорожная карта выполнена и закрыта. Запустите новый приказ отдельной картой."));
  }
}
