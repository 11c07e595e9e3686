package ru.vekha.control.stage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.Role;

/**
 * Works out the next stage of cards of which something has changed: they were opened, handed in,
 * sent back, their day was moved, or another table is in force. Level and task become what the
 * stages of the present day say, so they fall back with a new day and come back with the old one.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class StagePlanning {

  private final StageCards cards;
  private final StageLedger ledger;
  private final StagePlans plans;
  private final NextStages next;
  private final LatenessPolicies policies;

  StagePlanning(
      StageCards cards,
      StageLedger ledger,
      StagePlans plans,
      NextStages next,
      LatenessPolicies policies) {
    this.cards = cards;
    this.ledger = ledger;
    this.plans = plans;
    this.next = next;
    this.policies = policies;
  }

  /**
   * How many cards were worked out, and whose tasks have to follow.
   *
   * @param tasks what their tasks are to be
   */
  public record Planned(int cards, List<TaskChange> tasks) {}

  /** Works a batch out. */
  public Planned plan(int limit, StageAttempt attempt) {
    List<StageCard> unplanned = cards.lockUnplanned(limit);
    if (unplanned.isEmpty()) {
      return new Planned(0, List.of());
    }
    attempt.takes(unplanned);
    LatenessPolicy policy = policies.current();
    var known = ledger.of(unplanned);
    List<NextStages.Line> lines = new ArrayList<>();
    List<TaskChange> changes = new ArrayList<>();
    for (StageCard card : unplanned) {
      attempt.at(card);
      List<AppliedStage> all = known.getOrDefault(card.card().id(), List.of());
      List<AppliedStage> applied =
          all.stream().filter(each -> each.target().equals(card.target())).toList();
      int level = applied.stream().mapToInt(AppliedStage::level).max().orElse(0);
      TaskChange change = change(card, all, applied);
      boolean raised = change.priority() > Stage.USUAL_PRIORITY || !change.groups().isEmpty();
      if (raised || card.raised()) {
        changes.add(change);
      }
      List<PlannedStage> plan = plans.of(card, policy.table(), applied);
      lines.add(
          new NextStages.Line(
              card.card().id(), plan.isEmpty() ? null : plan.get(0), level, raised));
    }
    attempt.atNone();
    next.write(lines, policy.version());
    return new Planned(unplanned.size(), changes);
  }

  private static TaskChange change(
      StageCard card, List<AppliedStage> all, List<AppliedStage> applied) {
    Set<Role> former = groups(all);
    former.removeAll(groups(applied));
    former.remove(card.card().responsibleRole());
    return new TaskChange(
        card,
        applied.stream().mapToInt(AppliedStage::priority).reduce(Stage.USUAL_PRIORITY, Math::max),
        groups(applied),
        former);
  }

  private static Set<Role> groups(List<AppliedStage> stages) {
    return stages.stream()
        .map(AppliedStage::group)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }
}
