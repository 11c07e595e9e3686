package ru.vekha.control.stage;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes cards through the stages whose moments have come. After a standstill all are recorded in
 * the order of their moments: a full batch goes no further than the latest of its own first
 * moments, as cards that are not in it may have had stages before that.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class StageTaking {

  private final StageCards cards;
  private final StageLedger ledger;
  private final StagePlans plans;
  private final NextStages next;
  private final LatenessPolicies policies;
  private final StageTelling telling;
  private final Clock clock;

  StageTaking(
      StageCards cards,
      StageLedger ledger,
      StagePlans plans,
      NextStages next,
      LatenessPolicies policies,
      StageTelling telling,
      Clock clock) {
    this.cards = cards;
    this.ledger = ledger;
    this.plans = plans;
    this.next = next;
    this.policies = policies;
    this.telling = telling;
    this.clock = clock;
  }

  /**
   * What a batch came to.
   *
   * @param cards how many cards it had
   * @param stages the stages in the order of their moments
   */
  public record Taken(int cards, List<ReachedStage> stages) {}

  /** Takes a batch. */
  public Taken take(int limit, StageAttempt attempt) {
    Instant now = clock.instant();
    List<StageCard> due = cards.lockDue(now, limit);
    if (due.isEmpty()) {
      return new Taken(0, List.of());
    }
    attempt.takes(due);
    Instant until = due.size() < limit ? now : due.get(due.size() - 1).nextAt();
    LatenessPolicy policy = policies.current();
    var known = ledger.of(due);
    List<ReachedStage> reached = new ArrayList<>();
    List<NextStages.Line> lines = new ArrayList<>();
    for (StageCard card : due) {
      attempt.at(card);
      List<AppliedStage> applied =
          known.getOrDefault(card.card().id(), List.of()).stream()
              .filter(each -> each.target().equals(card.target()))
              .toList();
      lines.add(take(card, plans.of(card, policy.table(), applied), until, now, reached));
    }
    attempt.atNone();
    reached.sort(Comparator.comparing(ReachedStage::at));
    ledger.write(reached, policy.version());
    next.write(lines, policy.version());
    telling.tell(reached);
    return new Taken(due.size(), reached);
  }

  private static NextStages.Line take(
      StageCard card,
      List<PlannedStage> plan,
      Instant until,
      Instant now,
      List<ReachedStage> reached) {
    int level = card.card().level();
    boolean raised = card.raised();
    int place = 0;
    for (; place < plan.size() && !plan.get(place).at().isAfter(until); place++) {
      Stage stage = plan.get(place).stage();
      level = Math.max(level, stage.level());
      raised |= stage.changesTask();
      boolean last = plan.stream().skip(place + 1).noneMatch(later -> toldBy(later, now));
      reached.add(new ReachedStage(card, card.target(), stage, plan.get(place).at(), level, last));
    }
    PlannedStage left = place < plan.size() ? plan.get(place) : null;
    return new NextStages.Line(card.card().id(), left, level, raised);
  }

  private static boolean toldBy(PlannedStage stage, Instant now) {
    return stage.stage().letter() && !stage.at().isAfter(now);
  }
}
