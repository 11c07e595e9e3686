package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.Mentees;
import ru.vekha.mentoring.Mentors;
import ru.vekha.mentoring.RegisterAccess;

/** Ends of pairs before the full cycle. */
@Service
public class PairEnding {

  private final PairRows pairs;
  private final PairChanges changes;
  private final MeetingRows meetings;
  private final PairTexts texts;
  private final Mentees mentees;
  private final Mentors mentors;
  private final PairDays days;
  private final PairWork work;
  private final RegisterAccess access;

  PairEnding(
      PairRows pairs,
      PairChanges changes,
      MeetingRows meetings,
      PairTexts texts,
      Mentees mentees,
      Mentors mentors,
      PairDays days,
      PairWork work,
      RegisterAccess access) {
    this.pairs = pairs;
    this.changes = changes;
    this.meetings = meetings;
    this.texts = texts;
    this.mentees = mentees;
    this.mentors = mentors;
    this.days = days;
    this.work = work;
    this.access = access;
  }

  /**
   * Notes that somebody ends the pair early. Where it is work, the pair goes on for three working
   * days (Labour Code, article 351.8); until then it cannot be settled as ended.
   */
  @Transactional
  public void announce(
      String actor, UUID pairId, PairEndReason reason, LocalDate noticeOn, NoticeBy by) {
    Pair pair = pairs.lock(pairId).orElseThrow();
    access.requireKeeper(actor, pair.organisationId());
    LocalDate today = days.today(pair.organisationId());
    Problems problems = new Problems();
    problems.require(!pair.state().ended(), "entry", "Пара уже завершила работу.");
    problems.require(
        !pair.end().announced(),
        "entry",
        "Досрочное завершение этой пары уже оформляется. Обновите страницу.");
    problems.require(
        reason != PairEndReason.CONSENT_WITHDRAWN,
        "reason",
        "Отзыв согласия оформляется в базе участников: пара завершится сама.");
    problems.past("noticeOn", "Дата предупреждения", noticeOn, today);
    problems.require(
        !noticeOn.isBefore(pair.order().date()),
        "noticeOn",
        "Предупреждение не может быть раньше приказа о паре.");
    problems.refuse();
    LocalDate last = isWork(pair) ? days.lastDayAfter(noticeOn) : noticeOn;
    changes.announceEnd(pairId, reason, noticeOn, by, last);
    work.endEarly(pair, last.isBefore(today) ? today : last);
  }

  /** Settles an announced end: the day and the order. */
  @Transactional
  public void settle(UUID pairId, LocalDate endedOn, OrderRef order) {
    Pair pair = pairs.lock(pairId).orElseThrow();
    Problems problems = new Problems();
    LocalDate today = days.today(pair.organisationId());
    LocalDate last = pair.end().lastDay();
    problems.text("orderNumber", "Номер приказа", order.number(), 50);
    problems.past("orderDate", "Дата приказа", order.date(), today);
    problems.past("endedOn", "Последний день работы пары", endedOn, today);
    problems.require(
        last == null || !endedOn.isBefore(last),
        "endedOn",
        "Работа прекращается не раньше чем через три рабочих дня после предупреждения (ТК РФ,"
            + " ст. 351.8): "
            + (last == null ? "" : Problems.DAY.format(last))
            + ".");
    problems.refuse();
    PairEndReason reason = pair.end().reason();
    if (!pair.state().ended() && reason != null) {
      changes.end(pairId, PairState.ENDED_EARLY, reason, endedOn);
    }
    changes.endOrder(pairId, order);
  }

  /** Closes a pair whose trial meeting has shown that the two do not fit. */
  @Transactional
  public void notFit(UUID pairId, PairEndReason reason, LocalDate day) {
    changes.end(pairId, PairState.NOT_FIT, reason, day);
  }

  /**
   * Settles the doubt after a trial meeting and returns when the next step is due.
   *
   * @param reason why the two do not fit, null if the pair goes on
   */
  @Transactional
  public LocalDate decide(UUID pairId, @Nullable PairEndReason reason, LocalDate day) {
    Pair pair = pairs.lock(pairId).orElseThrow();
    Problems problems = new Problems();
    problems.require(!pair.state().ended(), "entry", "Пара уже завершила работу.");
    problems.past("decidedOn", "Дата решения", day, days.today(pair.organisationId()));
    LocalDate trial =
        meetings.of(pairId).stream().map(Meeting::heldOn).max(LocalDate::compareTo).orElse(day);
    problems.require(
        !day.isBefore(trial), "decidedOn", "Решение не может быть раньше пробной встречи.");
    problems.refuse();
    if (reason == null) {
      changes.state(pairId, PairState.TRIAL_DONE);
    } else {
      notFit(pairId, reason, day);
    }
    return days.nextStep(pair, day);
  }

  /** Notes why nothing takes the place of a pair that did not fit. */
  @Transactional
  public void notReplaced(UUID pairId, String why) {
    changes.notReplaced(pairId, why);
  }

  /**
   * Takes a mentee out of all pairs, because the consent is gone: a pair ends with it, a group goes
   * on without the mentee.
   */
  @Transactional
  public void endFor(UUID menteeId) {
    for (Pair live : pairs.liveOfMentee(menteeId)) {
      Pair pair = pairs.lock(live.id()).orElseThrow();
      LocalDate today = days.today(pair.organisationId());
      changes.leave(pair.id(), menteeId, today);
      texts.eraseGoal(pair.id(), menteeId);
      if (!pair.isGroup()) {
        endNow(pair, today);
      }
    }
  }

  /** Ends all pairs of a mentor, because the consent is gone. */
  @Transactional
  public void endForMentor(UUID mentorId) {
    for (Pair live : pairs.liveOfMentor(mentorId)) {
      endNow(pairs.lock(live.id()).orElseThrow(), days.today(live.organisationId()));
    }
  }

  private void endNow(Pair pair, LocalDate today) {
    boolean settling = pair.end().announced();
    texts.erase(pair.id());
    changes.end(pair.id(), PairState.ENDED_EARLY, PairEndReason.CONSENT_WITHDRAWN, today);
    if (!settling) {
      work.endEarly(pair, today);
    }
  }

  private boolean isWork(Pair pair) {
    return mentors.facts(pair.mentorId()).filter(PairChecks::isWork).isPresent()
        || pair.menteeIds().stream()
            .flatMap(id -> mentees.facts(id).stream())
            .anyMatch(PairChecks::isWork);
  }
}
