package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.RegisterRefused;

/**
 * The journal of a pair's meetings. Who may enter one is settled by the task whose form it comes
 * from.
 */
@Service
public class Meetings {

  private final PairRows pairs;
  private final PairChanges changes;
  private final MeetingRows rows;
  private final PairPlans plans;
  private final PairDays days;

  Meetings(PairRows pairs, PairChanges changes, MeetingRows rows, PairPlans plans, PairDays days) {
    this.pairs = pairs;
    this.changes = changes;
    this.rows = rows;
    this.plans = plans;
    this.days = days;
  }

  /** The meetings of a pair in the order of the five steps. */
  public List<Meeting> of(UUID pairId) {
    return rows.of(pairId);
  }

  /** The number that the next joint meeting has. */
  public int nextJoint(UUID pairId) {
    return (int) rows.of(pairId).stream().filter(each -> each.kind() == MeetingKind.JOINT).count()
        + 1;
  }

  /**
   * Enters a meeting and returns when the next step is due.
   *
   * @throws RegisterRefused if it cannot have been; then nothing is kept
   */
  @Transactional
  public LocalDate enter(UUID pairId, Meeting meeting, String actor) {
    Pair pair = checked(pairId, meeting);
    PairRefusals.written(() -> rows.insert(pairId, meeting, actor));
    return after(pair, meeting);
  }

  /** Enters the planning meeting together with the plan that it ends in. */
  @Transactional
  public LocalDate plan(UUID pairId, Meeting meeting, PairPlan plan, String actor) {
    Pair pair = checked(pairId, meeting);
    PlanChecks.refuse(pair, plan);
    PairRefusals.written(
        () -> {
          rows.insert(pairId, meeting, actor);
          plans.add(pairId, plan);
          changes.state(pairId, PairState.WORKING);
        });
    return PairDays.jointMeeting(pair, plan, 1);
  }

  /** Whether every joint meeting of the plan has been held. */
  public boolean allJointHeld(UUID pairId) {
    return plans.of(pairId).filter(plan -> nextJoint(pairId) > plan.jointMeetings()).isPresent();
  }

  private Pair checked(UUID pairId, Meeting meeting) {
    Pair pair = pairs.lock(pairId).orElseThrow();
    new MeetingChecks(pair, rows.of(pairId), plans.of(pairId))
        .refuse(meeting, days.today(pair.organisationId()));
    return pair;
  }

  private LocalDate after(Pair pair, Meeting meeting) {
    Optional<PairPlan> plan = plans.of(pair.id());
    if (meeting.kind() == MeetingKind.TRIAL && meeting.fit() == Meeting.Fit.FITS) {
      changes.state(pair.id(), PairState.TRIAL_DONE);
    }
    if (meeting.kind() != MeetingKind.JOINT || plan.isEmpty()) {
      return days.nextStep(pair, meeting.heldOn());
    }
    if (meeting.number() < plan.get().jointMeetings()) {
      return PairDays.jointMeeting(pair, plan.get(), meeting.number() + 1);
    }
    changes.state(pair.id(), PairState.CLOSING);
    return days.nextStep(pair, meeting.heldOn());
  }
}
