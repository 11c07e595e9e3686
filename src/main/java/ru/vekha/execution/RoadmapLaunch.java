package ru.vekha.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardPlanning;
import ru.vekha.control.NewCard;
import ru.vekha.execution.draft.DraftHead;
import ru.vekha.execution.process.ActivityRouting;
import ru.vekha.execution.process.RoadmapInstances;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.ControlledBy;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.RoadmapControls;
import ru.vekha.roadmap.RoadmapIndicators;
import ru.vekha.roadmap.Roadmaps;

/**
 * Launches a roadmap, all of it or nothing: roadmap, activities and planned assignments are stored
 * and its process is started in one transaction; the process then opens what is due in batches.
 */
@Service
public class RoadmapLaunch {

  private final Roadmaps roadmaps;
  private final CardPlanning cards;
  private final ActivityResponsibles responsibles;
  private final RoadmapInstances instances;
  private final RoadmapIndicators indicators;
  private final ActivityRouting routing;
  private final RoadmapControls controls;
  private final OpeningProgress progress;

  RoadmapLaunch(
      Roadmaps roadmaps,
      RoadmapIndicators indicators,
      CardPlanning cards,
      ActivityResponsibles responsibles,
      RoadmapInstances instances,
      ActivityRouting routing,
      RoadmapControls controls,
      OpeningProgress progress) {
    this.roadmaps = roadmaps;
    this.indicators = indicators;
    this.responsibles = responsibles;
    this.cards = cards;
    this.instances = instances;
    this.routing = routing;
    this.controls = controls;
    this.progress = progress;
  }

  /**
   * Launches what was planned.
   *
   * @param personId who launches it
   * @throws LaunchRefused if something is unsettled or the order has been launched already
   */
  @Transactional
  public UUID launch(LaunchPlan plan, String personId) {
    if (!plan.isReady()) {
      throw new LaunchRefused(
          "Запустить нельзя: не решены вопросы по документу (" + plan.open().size() + ").");
    }
    Roadmap roadmap = roadmap(plan);
    if (roadmaps.exists(roadmap.organisationId(), roadmap.orderNumber(), roadmap.orderDate())) {
      throw launchedAlready(roadmap);
    }
    List<Activity> activities = new ArrayList<>();
    List<NewCard> newCards = new ArrayList<>();
    PlannedSteps steps = new PlannedSteps(routing, plan.authority());
    for (PlannedActivity planned : plan.activities()) {
      Activity activity = planned.activity(UUID.randomUUID(), roadmap.id(), activities.size() + 1);
      activities.add(activity);
      planned
          .assignments()
          .forEach(
              each ->
                  newCards.add(
                      each.card(roadmap.id(), activity.id(), roadmap.organisationId())
                          .performedBy(steps.stepOf(planned, each))));
    }
    try {
      roadmaps.add(roadmap, activities, personId);
    } catch (DuplicateKeyException e) {
      throw launchedAlready(roadmap);
    }
    controls.store(roadmap.id(), ControlledBy.of(plan.document().reading().control()));
    for (int place = 0; place < activities.size(); place++) {
      responsibles.add(activities.get(place).id(), plan.activities().get(place).settled().chosen());
    }
    indicators.store(roadmap.id(), plan.document().reading().indicators());
    cards.plan(newCards, personId);
    roadmaps.runsAs(roadmap.id(), instances.start(roadmap.id(), roadmap.organisationId()));
    instances.shareOpening(roadmap.id(), progress.of(roadmap.id()).due());
    return roadmap.id();
  }

  private static LaunchRefused launchedAlready(Roadmap roadmap) {
    return new LaunchRefused(
        "Приказ № " + roadmap.orderNumber() + " уже запущен. Откройте его в списке дорожных карт.");
  }

  private static Roadmap roadmap(LaunchPlan plan) {
    DraftHead head = plan.document().head();
    LocalDate launchDay = Objects.requireNonNull(plan.launchDay());
    return new Roadmap(
        UUID.randomUUID(),
        plan.authority().id(),
        head.title(),
        Optional.ofNullable(head.orderNumber()).orElse(""),
        launchDay,
        Objects.requireNonNull(head.periodFrom()),
        Objects.requireNonNull(head.periodTo()),
        launchDay,
        Boolean.TRUE.equals(head.movesDaysOff()),
        head.schoolYear());
  }
}
