package ru.vekha.execution.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardAmending;
import ru.vekha.control.ControlCard;
import ru.vekha.execution.ActivityDates;
import ru.vekha.execution.ActivityResponsibles;
import ru.vekha.execution.LaunchPlan;
import ru.vekha.execution.PlannedActivity;
import ru.vekha.execution.RowDates;
import ru.vekha.execution.draft.ChosenResponsible;
import ru.vekha.execution.draft.DraftHead;
import ru.vekha.execution.draft.OfferedDuty;
import ru.vekha.execution.draft.Piece;
import ru.vekha.organisation.Organisations;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.Roadmaps;

/** Works out what the order of a draft changes in a running roadmap, row by row. */
@Component
public class AmendmentPlanner {

  private final Roadmaps roadmaps;
  private final Organisations organisations;
  private final ActivityResponsibles responsibles;
  private final RowDates dates;
  private final CardAmending cards;
  private final Clock clock;

  AmendmentPlanner(
      Roadmaps roadmaps,
      Organisations organisations,
      ActivityResponsibles responsibles,
      RowDates dates,
      CardAmending cards,
      Clock clock) {
    this.roadmaps = roadmaps;
    this.organisations = organisations;
    this.responsibles = responsibles;
    this.dates = dates;
    this.cards = cards;
    this.clock = clock;
  }

  /**
   * Compares a draft without open questions with the roadmap.
   *
   * @param running the cards of the roadmap as they stand
   */
  public AmendmentPlan plan(Roadmap roadmap, LaunchPlan document, List<ControlCard> running) {
    DraftHead head = document.document().head();
    List<Activity> activities = roadmaps.activities(roadmap.id());
    Map<Piece, Activity> matched =
        RowMatching.of(
            activities,
            document.activities().stream().map(PlannedActivity::settled).toList(),
            document.document().matches());
    Map<UUID, List<ControlCard>> byActivity =
        running.stream().collect(Collectors.groupingBy(ControlCard::activityId));
    LocalDate today = LocalDate.now(clock.withZone(document.authority().zone()));
    CardChanges changes =
        new CardChanges(organisations, cards, today, Objects.requireNonNull(head.periodTo()));
    List<RowChange> rows = new ArrayList<>();
    Set<Activity> kept = new HashSet<>();
    for (PlannedActivity planned : document.activities()) {
      Activity activity = matched.get(planned.settled().piece());
      if (activity == null) {
        rows.add(
            new RowChange(
                null,
                planned,
                List.of(),
                changes.ofNew(planned.bodies(), days(planned, head, roadmap))));
      } else {
        kept.add(activity);
        rows.add(
            changed(
                activity,
                planned,
                roadmap,
                head,
                byActivity.getOrDefault(activity.id(), List.of()),
                changes));
      }
    }
    Map<Boolean, List<Activity>> left =
        activities.stream()
            .filter(each -> !kept.contains(each))
            .collect(Collectors.partitioningBy(each -> OfferedDuty.isNumbered(each.number())));
    left.getOrDefault(false, List.of()).stream()
        .map(
            each ->
                new RowChange(
                    each,
                    null,
                    List.of(),
                    changes.ofRemoved(byActivity.getOrDefault(each.id(), List.of()))))
        .forEach(rows::add);
    return new AmendmentPlan(
        roadmap,
        document,
        HeadWording.changes(roadmap, head),
        rows,
        left.getOrDefault(true, List.of()));
  }

  private RowChange changed(
      Activity activity,
      PlannedActivity planned,
      Roadmap roadmap,
      DraftHead head,
      List<ControlCard> running,
      CardChanges changes) {
    List<ChosenResponsible> chosen = responsibles.of(activity.id());
    List<WordChange> words = RowWording.changes(activity, chosen, planned);
    boolean othersAnswer =
        !chosen.equals(planned.settled().chosen())
            || words.stream().anyMatch(each -> each.field() == WordChange.Field.RESPONSIBLE);
    List<ActivityDates.Dates> before =
        dates
            .of(
                activity.deadline(),
                activity.section(),
                HeadWording.head(roadmap),
                roadmap.launchedOn())
            .dates();
    List<ActivityDates.Dates> after = days(planned, head, roadmap);
    return new RowChange(
        activity,
        planned,
        words,
        changes.ofChanged(
            running,
            planned.bodies(),
            othersAnswer,
            sameDays(before, after) ? null : after,
            after));
  }

  private List<ActivityDates.Dates> days(PlannedActivity planned, DraftHead head, Roadmap roadmap) {
    return dates
        .of(planned.row().deadline(), planned.row().section(), head, roadmap.launchedOn())
        .dates();
  }

  /** When work opens follows from when it is due. */
  private static boolean sameDays(
      List<ActivityDates.Dates> before, List<ActivityDates.Dates> after) {
    return before.stream()
        .map(each -> Objects.toString(each.due()) + each.basis())
        .toList()
        .equals(after.stream().map(each -> Objects.toString(each.due()) + each.basis()).toList());
  }
}
