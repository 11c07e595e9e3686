package ru.vekha.mentoring.process;

/**
 * Names of {@code processes/mentoring-pair.bpmn} and of the processes it calls: trial, joint
 * meetings and completion.
 */
final class MentoringPairProcess {

  static final String ID = "mentoringPair";

  static final String PAIR_ID = "pairId";

  /** The mentor's account, null when the mentor has none and the curator enters the meetings. */
  static final String MENTOR_ACCOUNT = "mentorAccount";

  static final String MEETING_GROUP = "meetingGroup";
  static final String MEETING_DUE = "meetingDue";
  static final String FIT = "fit";
  static final String ALL_MEETINGS_HELD = "allMeetingsHeld";

  /** Message by which a pair leaves its way before the full cycle. */
  static final String EARLY_END_ANNOUNCED = "mentoringPair.earlyEndAnnounced";

  private MentoringPairProcess() {}
}
