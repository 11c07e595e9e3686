package ru.vekha.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardEvent;
import ru.vekha.control.EndingWork;
import ru.vekha.control.UnfinishedCards;
import ru.vekha.execution.process.EndingInstances;
import ru.vekha.execution.process.RoadmapSteps;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.Roadmaps;

/**
 * Ends a roadmap with all that is left to do under it, all at once: cards, programmes and reporting
 * periods are ended in one transaction, and in it starts the process by which their tasks follow in
 * batches (adr 0013). What was done stays as it is.
 */
@Component
public class RoadmapEnd {

  private final UnfinishedCards cards;
  private final List<EndingWork> works;
  private final RoadmapEndings endings;
  private final EndingInstances instances;
  private final Roadmaps roadmaps;

  RoadmapEnd(
      UnfinishedCards cards,
      List<EndingWork> works,
      RoadmapEndings endings,
      EndingInstances instances,
      Roadmaps roadmaps) {
    this.cards = cards;
    this.works = works;
    this.endings = endings;
    this.instances = instances;
    this.roadmaps = roadmaps;
  }

  /** Ends what is left and closes the roadmap. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(Roadmap roadmap, boolean byOrder, String actor) {
    UUID id = roadmap.id();
    List<UnfinishedCards.Left> left = cards.of(id, RoadmapSteps.FINAL_REPORT);
    endings.missing(id, left);
    CardEvent event = byOrder ? CardEvent.ENDED_BY_ORDER : CardEvent.LEFT_UNDONE;
    List<EndingWork.Instance> toTell = new ArrayList<>();
    cards.end(id, event, actor).forEach(each -> toTell.add(EndingInstances.assignment(each)));
    works.forEach(each -> toTell.addAll(each.end(id, byOrder, actor)));
    instances.follow(id, roadmap.organisationId(), toTell);
    roadmaps.close(id);
  }
}
