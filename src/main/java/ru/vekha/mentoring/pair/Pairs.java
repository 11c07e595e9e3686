package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.RegisterAccess;
import ru.vekha.mentoring.RegisterHidden;

/** The pairs and groups of organisations, for those who keep their registers. */
@Service
public class Pairs {

  private final PairRows rows;
  private final MeetingRows meetings;
  private final PairPlans plans;
  private final PersonalProgrammes programmes;
  private final PairDays days;
  private final PairRules rules;
  private final RegisterAccess access;

  Pairs(
      PairRows rows,
      MeetingRows meetings,
      PairPlans plans,
      PersonalProgrammes programmes,
      PairDays days,
      PairRules rules,
      RegisterAccess access) {
    this.rows = rows;
    this.meetings = meetings;
    this.plans = plans;
    this.programmes = programmes;
    this.days = days;
    this.rules = rules;
    this.access = access;
  }

  /** A pair; without a check of rights, so never for a page. */
  public Optional<Pair> find(UUID id) {
    return rows.find(id);
  }

  /** Whether another pair has taken the place of one that did not fit. */
  public boolean isReplaced(UUID id) {
    return rows.successorOf(id).isPresent();
  }

  /**
   * A pair with what comes next.
   *
   * @throws RegisterHidden if the actor may not see it
   * @throws PairHidden if there is none
   */
  @Transactional(readOnly = true)
  public PairOverview find(String actor, UUID id) {
    Pair pair = rows.find(id).orElseThrow(() -> new PairHidden(id));
    access.requireKeeper(actor, pair.organisationId());
    return overview(pair, days.today(pair.organisationId()));
  }

  /** All pairs of an organisation, those that work first. */
  @Transactional(readOnly = true)
  public List<PairOverview> of(String actor, String organisationId) {
    access.requireKeeper(actor, organisationId);
    LocalDate today = days.today(organisationId);
    return rows.of(organisationId).stream().map(pair -> overview(pair, today)).toList();
  }

  private PairOverview overview(Pair pair, LocalDate today) {
    List<Meeting> held = meetings.of(pair.id());
    LocalDate last = held.stream().map(Meeting::heldOn).max(LocalDate::compareTo).orElse(null);
    LocalDate heardOf = last == null ? pair.term().from() : last;
    return new PairOverview(
        pair,
        held,
        plans.of(pair.id()).orElse(null),
        programmes.of(pair.id()).orElse(null),
        NextMeeting.of(pair, held, plans.of(pair.id()), days).orElse(null),
        !pair.state().ended() && heardOf.plusDays(rules.silentDays()).isBefore(today),
        pair.state() == PairState.NOT_FIT && !isReplaced(pair.id()));
  }
}
