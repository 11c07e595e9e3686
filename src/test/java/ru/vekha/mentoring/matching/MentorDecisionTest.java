package ru.vekha.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.vekha.mentoring.MenteeCategory;
import ru.vekha.mentoring.MentorCategory;
import ru.vekha.mentoring.MentoringForm;

/** Who may mentor whom, row by row. */
class MentorDecisionTest {

  private static final WhoMayMentor TABLE = new ShippedTable();

  @Test
  void aTrainedTeacherWithRoomMayMentorALearnerOfAnotherClass() {
    assertThat(forbidding(false, false, false, true, true, true)).isEqualTo("[] []");
  }

  @ParameterizedTest
  @CsvSource({
    "true,  false, false, true,  true,  true,  OWN_CHILD",
    "false, true,  false, true,  true,  true,  OWN_CLASS",
    "false, false, true,  true,  true,  true,  SAME_PERSON",
    "false, false, false, false, true,  true,  NO_ROOM",
    "false, false, false, true,  false, true,  NOT_TRAINED",
    "false, false, false, true,  true,  false, OTHER_FORM"
  })
  void oneFactForbids(
      boolean child,
      boolean group,
      boolean same,
      boolean room,
      boolean trained,
      boolean form,
      String objection) {
    assertThat(forbidding(child, group, same, room, trained, form))
        .isEqualTo("[" + objection + "] []");
  }

  @Test
  void everyReasonIsToldAtOnce() {
    assertThat(forbidding(true, true, true, false, false, false))
        .isEqualTo("[OWN_CHILD, OWN_CLASS, SAME_PERSON, NO_ROOM, NOT_TRAINED, OTHER_FORM] []");
  }

  @ParameterizedTest
  @CsvSource({
    "TEACHER_TEACHER,         TEACHER,   YOUNG_SPECIALIST,   -",
    "TEACHER_TEACHER,         GRADUATE,  TEACHER,            -",
    "TEACHER_TEACHER,         PARENT,    TEACHER_MOVED,      UNUSUAL_MENTOR",
    "TEACHER_TEACHER,         TEACHER,   LEARNER,            UNUSUAL_MENTEE",
    "LEARNER_LEARNER,         LEARNER,   LEARNER,            -",
    "LEARNER_LEARNER,         TEACHER,   LEARNER,            UNUSUAL_MENTOR",
    "LEARNER_LEARNER,         LEARNER,   TEACHER,            UNUSUAL_MENTEE",
    "STUDENT_LEARNER,         STUDENT,   LEARNER,            -",
    "STUDENT_LEARNER,         LEARNER,   LEARNER,            UNUSUAL_MENTOR",
    "TEACHER_LEARNER,         TEACHER,   STUDENT,            -",
    "TEACHER_LEARNER,         EMPLOYER,  LEARNER,            UNUSUAL_MENTOR",
    "EDUCATOR_LEARNER,        VOLUNTEER, LEARNER,            UNUSUAL_MENTOR",
    "EDUCATOR_SPECIAL_NEEDS,  TEACHER,   TEACHER_NEW_DUTIES, UNUSUAL_MENTEE",
    "EDUCATOR_PARENT,         TEACHER,   TEACHER,            -",
    "EMPLOYER_LEARNER,        EMPLOYER,  STUDENT,            -",
    "EMPLOYER_LEARNER,        TEACHER,   STUDENT,            UNUSUAL_MENTOR",
    "PARENT_LEARNER,          PARENT,    LEARNER,            -",
    "PARENT_LEARNER,          GRADUATE,  LEARNER,            UNUSUAL_MENTOR",
    "VOLUNTEER_LEARNER,       VOLUNTEER, LEARNER,            -",
    "VOLUNTEER_SPECIAL_NEEDS, STUDENT,   LEARNER,            UNUSUAL_MENTOR"
  })
  void whatIsUnusualForAFormIsACaution(
      MentoringForm form, MentorCategory mentor, MenteeCategory mentee, String caution) {
    Verdict verdict =
        TABLE.about(new PairFacts(false, false, false, true, true, true, form, mentor, mentee));
    assertThat(verdict.forbidden()).isEmpty();
    assertThat(verdict.cautions())
        .extracting(Objection::name)
        .isEqualTo(caution.equals("-") ? List.of() : List.of(caution));
  }

  private static String forbidding(
      boolean child, boolean group, boolean same, boolean room, boolean trained, boolean form) {
    Verdict verdict =
        TABLE.about(
            new PairFacts(
                child,
                group,
                same,
                room,
                trained,
                form,
                MentoringForm.TEACHER_LEARNER,
                MentorCategory.TEACHER,
                MenteeCategory.LEARNER));
    return verdict.forbidden() + " " + verdict.cautions();
  }
}
