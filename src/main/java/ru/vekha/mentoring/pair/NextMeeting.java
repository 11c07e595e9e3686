package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The meeting that a pair has before it. */
public record NextMeeting(MeetingKind kind, int number, LocalDate due) {

  /** Nothing before an ended pair, and nothing after the closing meeting. */
  static Optional<NextMeeting> of(
      Pair pair, List<Meeting> held, Optional<PairPlan> plan, PairDays days) {
    if (pair.state().ended() || pair.end().announced()) {
      return Optional.empty();
    }
    if (held.isEmpty()) {
      return Optional.of(new NextMeeting(MeetingKind.INTRODUCTION, 1, days.introductionDue(pair)));
    }
    Meeting last = held.get(held.size() - 1);
    LocalDate soon = days.nextStep(pair, last.heldOn());
    return switch (last.kind()) {
      case INTRODUCTION -> Optional.of(new NextMeeting(MeetingKind.TRIAL, 1, soon));
      case TRIAL -> Optional.of(new NextMeeting(MeetingKind.PLANNING, 1, soon));
      case PLANNING, JOINT ->
          plan.map(
              agreed -> {
                int number = last.kind() == MeetingKind.JOINT ? last.number() + 1 : 1;
                return number > agreed.jointMeetings()
                    ? new NextMeeting(MeetingKind.CLOSING, 1, soon)
                    : new NextMeeting(
                        MeetingKind.JOINT, number, PairDays.jointMeeting(pair, agreed, number));
              });
      case CLOSING -> Optional.empty();
    };
  }
}
