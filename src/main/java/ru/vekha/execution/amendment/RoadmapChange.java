package ru.vekha.execution.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardAmending;
import ru.vekha.control.CardPlanning;
import ru.vekha.control.ControlCard;
import ru.vekha.control.NewCard;
import ru.vekha.execution.ActivityResponsibles;
import ru.vekha.execution.PlannedActivity;
import ru.vekha.execution.PlannedAssignment;
import ru.vekha.execution.draft.DraftHead;
import ru.vekha.execution.process.AmendmentInstances;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.RoadmapIndicators;
import ru.vekha.roadmap.Roadmaps;

/** Stores what an amendment changes; the caller's transaction holds it together. */
@Component
public class RoadmapChange {

  private final Roadmaps roadmaps;
  private final ActivityResponsibles responsibles;
  private final CardAmending cards;
  private final CardPlanning planning;
  private final Amendments amendments;
  private final AmendmentInstances instances;
  private final RoadmapIndicators indicators;

  RoadmapChange(
      Roadmaps roadmaps,
      RoadmapIndicators indicators,
      ActivityResponsibles responsibles,
      CardAmending cards,
      CardPlanning planning,
      Amendments amendments,
      AmendmentInstances instances) {
    this.roadmaps = roadmaps;
    this.indicators = indicators;
    this.responsibles = responsibles;
    this.cards = cards;
    this.planning = planning;
    this.amendments = amendments;
    this.instances = instances;
  }

  /** Makes the change and starts the process by which open tasks follow. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void make(AmendmentPlan plan, UUID draftId, String personId) {
    UUID amendment = UUID.randomUUID();
    DraftHead head = plan.document().document().head();
    Roadmap roadmap = plan.roadmap();
    amendments.add(
        amendment,
        roadmap.id(),
        draftId,
        Objects.requireNonNull(head.orderNumber()),
        Objects.requireNonNull(head.orderDate()),
        personId);
    List<Activity> activities = activities(plan);
    changeWords(plan, head, activities, amendment);
    List<UUID> toFollow = new ArrayList<>();
    List<NewCard> added = new ArrayList<>();
    for (int row = 0; row < plan.rows().size(); row++) {
      Activity activity = activities.get(row);
      for (CardChange each : plan.rows().get(row).cards()) {
        if (each.isAdded()) {
          added.add(newCard(roadmap, activity, Objects.requireNonNull(each.becomes())));
        } else {
          follow(change(each, roadmap, activity, personId), toFollow);
        }
      }
    }
    indicators.store(roadmap.id(), plan.document().document().reading().indicators());
    planning.plan(added, personId);
    tell(plan, activities, amendment);
    amendments.toFollow(amendment, toFollow);
    instances.start(amendment, roadmap.organisationId());
  }

  /** The activities of all rows as they are from now on; those struck out as they were. */
  private static List<Activity> activities(AmendmentPlan plan) {
    List<Activity> activities = new ArrayList<>();
    for (RowChange row : plan.rows()) {
      PlannedActivity planned = row.planned();
      Activity activity = row.activity();
      activities.add(
          planned == null
              ? Objects.requireNonNull(activity)
              : planned.activity(
                  activity == null ? UUID.randomUUID() : activity.id(),
                  plan.roadmap().id(),
                  activities.size() + 1));
    }
    return activities;
  }

  private void changeWords(
      AmendmentPlan plan, DraftHead head, List<Activity> activities, UUID amendment) {
    Roadmap old = plan.roadmap();
    List<Activity> changed = new ArrayList<>();
    List<Activity> added = new ArrayList<>();
    List<Activity> removed = new ArrayList<>();
    for (int row = 0; row < activities.size(); row++) {
      RowChange change = plan.rows().get(row);
      (change.activity() == null ? added : change.planned() == null ? removed : changed)
          .add(activities.get(row));
    }
    for (Activity each : plan.staying()) {
      changed.add(each.at(activities.size() + 1 + plan.staying().indexOf(each)));
    }
    roadmaps.amend(
        new Roadmap(
            old.id(),
            old.organisationId(),
            head.title(),
            old.orderNumber(),
            old.orderDate(),
            Objects.requireNonNull(head.periodFrom()),
            Objects.requireNonNull(head.periodTo()),
            old.launchedOn(),
            Boolean.TRUE.equals(head.movesDaysOff()),
            head.schoolYear()),
        changed,
        added);
    int place = roadmaps.greatestPlace(old.id());
    for (Activity each : removed) {
      place++;
      roadmaps.strikeOut(each, place, amendment);
    }
    for (int row = 0; row < activities.size(); row++) {
      PlannedActivity planned = plan.rows().get(row).planned();
      if (planned != null) {
        responsibles.replace(activities.get(row).id(), planned.settled().chosen());
      }
    }
  }

  /** The card whose process instance has to follow; null when nobody has a task of it. */
  private @Nullable ControlCard change(
      CardChange change, Roadmap roadmap, Activity activity, String personId) {
    ControlCard card = Objects.requireNonNull(change.card());
    PlannedAssignment becomes = change.becomes();
    if (becomes == null) {
      cards.withdraw(card, personId);
    } else {
      cards.amend(card, newCard(roadmap, activity, becomes), personId);
    }
    return card.processInstanceId() == null ? null : card;
  }

  private static void follow(@Nullable ControlCard card, List<UUID> toFollow) {
    if (card != null) {
      toFollow.add(card.id());
    }
  }

  private void tell(AmendmentPlan plan, List<Activity> activities, UUID amendment) {
    if (!plan.words().isEmpty()) {
      amendments.tell(
          amendment,
          null,
          new Amendments.ToldRow(
              0, RowChange.Kind.CHANGED, "", plan.roadmap().title(), 0, 0, 0, plan.words()));
    }
    for (int row = 0; row < activities.size(); row++) {
      RowChange change = plan.rows().get(row);
      if (change.isChange()) {
        amendments.tell(
            amendment,
            activities.get(row).id(),
            new Amendments.ToldRow(
                row + 1,
                change.kind(),
                change.number(),
                change.title(),
                change.moved(),
                change.withdrawn(),
                change.added(),
                change.words()));
      }
    }
  }

  private static NewCard newCard(Roadmap roadmap, Activity activity, PlannedAssignment planned) {
    return planned.card(roadmap.id(), activity.id(), roadmap.organisationId());
  }
}
