package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a meeting may stand where it is entered: after its predecessor, in time, in the term. */
final class MeetingChecks {

  private final Pair pair;
  private final List<Meeting> held;
  private final Optional<PairPlan> plan;

  MeetingChecks(Pair pair, List<Meeting> held, Optional<PairPlan> plan) {
    this.pair = pair;
    this.held = held;
    this.plan = plan;
  }

  void refuse(Meeting meeting, LocalDate today) {
    Problems problems = new Problems();
    problems.require(
        !pair.state().ended(), "heldOn", "Пара уже завершила работу, встречу внести нельзя.");
    problems.require(
        find(meeting.kind(), meeting.number()).isEmpty(),
        "heldOn",
        "Встреча «"
            + meeting.kind().title()
            + "» этой пары уже внесена, возможно, в другом окне. Обновите страницу.");
    problems.past("heldOn", "Дата встречи", meeting.heldOn(), today);
    problems.require(
        pair.term().covers(meeting.heldOn()),
        "heldOn",
        "Дата встречи лежит вне срока работы пары: с "
            + Problems.DAY.format(pair.term().from())
            + " по "
            + Problems.DAY.format(pair.term().to())
            + ".");
    LocalDate next = meeting.nextOn();
    problems.require(
        next == null || !next.isBefore(meeting.heldOn()),
        "nextOn",
        "Следующая встреча не может быть раньше этой.");
    order(problems, meeting);
    problems.refuse();
  }

  private void order(Problems problems, Meeting meeting) {
    if (meeting.kind() == MeetingKind.INTRODUCTION) {
      return;
    }
    MeetingKind kind = predecessor(meeting);
    Optional<Meeting> before =
        find(
            kind,
            switch (meeting.kind()) {
              case JOINT -> Math.max(1, meeting.number() - 1);
              case CLOSING -> plan.map(PairPlan::jointMeetings).orElse(1);
              case INTRODUCTION, TRIAL, PLANNING -> 1;
            });
    problems.require(
        before.isPresent(),
        "heldOn",
        "Сначала внесите предыдущую встречу: «" + kind.title() + "».");
    before.ifPresent(
        earlier ->
            problems.require(
                !meeting.heldOn().isBefore(earlier.heldOn()),
                "heldOn",
                "Встреча не может быть раньше предыдущей, "
                    + Problems.DAY.format(earlier.heldOn())
                    + ". Проверьте дату."));
  }

  private static MeetingKind predecessor(Meeting meeting) {
    boolean later = meeting.kind() == MeetingKind.JOINT && meeting.number() > 1;
    return later ? MeetingKind.JOINT : MeetingKind.values()[meeting.kind().ordinal() - 1];
  }

  private Optional<Meeting> find(MeetingKind kind, int number) {
    return held.stream().filter(each -> each.kind() == kind && each.number() == number).findFirst();
  }
}
