package ru.vekha.monitoring;

import java.util.Arrays;
import java.util.Optional;

/**
 * A figure that Vekha counts by itself. Each query gives organisation and id of everything that is
 * counted for {@code :orgs} from {@code :from} to {@code :to}: the number and what it is made of
 * are one answer. Participation counts only with the mark of the full cycle and only where the
 * mentee works or studies (Bodaybo, model 5.5).
 *
 * <p>Where an age is asked for and the person's data have been erased, the category alone decides:
 * what was counted once stays counted.
 */
enum CountedFigure {
  SCHOOL_LEARNERS_MENTORED(
      "schoolLearnersMentored",
      Mark.mentees("m.category IN ('LEARNER', 'STUDENT') AND o.kind = 'SCHOOL'")),
  ADDITIONAL_LEARNERS_MENTORED(
      "additionalLearnersMentored",
      Mark.mentees("m.category IN ('LEARNER', 'STUDENT') AND o.kind = 'ADDITIONAL_EDUCATION'")),
  ADDITIONAL_PEERS_OR_EMPLOYERS(
      "additionalPeersOrEmployers",
      Mark.mentees(
              """
              m.category IN ('LEARNER', 'STUDENT') AND o.kind = 'ADDITIONAL_EDUCATION' AND EXISTS (
                SELECT 1 FROM pair_mentee pm JOIN mentoring_pair mp ON mp.id = pm.pair_id
                 WHERE pm.mentee_id = m.id AND mp.full_cycle_on IS NOT NULL
                   AND mp.mentoring_form IN ('learner-learner', 'employer-learner'))\
              """)
          + " UNION "
          + Mark.mentors(
              """
              m.category = 'LEARNER' AND o.kind = 'ADDITIONAL_EDUCATION'
              AND mp.mentoring_form = 'learner-learner'\
              """)),
  STAFF_QUALIFIED(
      "staffQualified",
      """
      SELECT DISTINCT t.organisation_id, COALESCE(t.person_id, mp.person_id, t.mentor_id::text) AS id
        FROM training t LEFT JOIN mentor m ON m.id = t.mentor_id
        LEFT JOIN mentor_person mp ON mp.mentor_id = t.mentor_id
       WHERE t.qualification AND t.organisation_id = ANY (:orgs)
         AND t.finished_on BETWEEN :from AND :to AND (m.id IS NULL OR m.category = 'TEACHER')\
      """),
  YOUNG_TEACHERS_SUPPORTED(
      "youngTeachersSupported",
      Mark.mentees(
          """
          m.category = 'YOUNG_SPECIALIST'
          AND (p.birth_date IS NULL OR p.birth_date + interval '35 years' > m.full_cycle_on)
          AND (p.work_started_on IS NULL OR p.work_started_on + interval '3 years' > m.entered_on)\
          """)),
  CHILDREN_MENTORED(
      "childrenMentored",
      Mark.mentees(
          """
          m.category = 'LEARNER' AND (p.birth_date IS NULL
          OR extract(year FROM age(m.full_cycle_on, p.birth_date)) BETWEEN 10 AND 19)\
          """)),
  TEENAGERS_MENTORING(
      "teenagersMentoring",
      Mark.mentors(
          """
          m.category = 'LEARNER' AND (p.birth_date IS NULL
          OR extract(year FROM age(mp.full_cycle_on, p.birth_date)) BETWEEN 15 AND 19)\
          """)),
  YOUNG_SPECIALISTS_MENTORED(
      "youngSpecialistsMentored", Mark.mentees("m.category = 'YOUNG_SPECIALIST'")),
  TEACHERS_MENTORED(
      "teachersMentored", Mark.mentees("m.category IN ('YOUNG_SPECIALIST', 'TEACHER')")),
  PARTNERS_WITH_MENTORS(
      "partnersWithMentors",
      "SELECT DISTINCT ON (organisation_id, place) organisation_id, id FROM ("
          + Mark.mentors("m.category = 'EMPLOYER'", "lower(COALESCE(p.place, m.id::text)) AS place")
          + ") employers ORDER BY organisation_id, place, id"),
  MENTEES_ASKED("menteesAsked", Mark.mentees(Answers.GIVEN)),
  MENTEES_SATISFIED("menteesSatisfied", Mark.mentees(Answers.SATISFIED)),
  MENTORS_ASKED("mentorsAsked", Mark.mentors(Answers.GIVEN)),
  MENTORS_SATISFIED("mentorsSatisfied", Mark.mentors(Answers.SATISFIED)),
  FULL_CYCLES("fullCycles", Mark.mentees("true")),
  MENTEES_IN_REGISTER("menteesInRegister", Mark.inRegister("mentee")),
  MENTORS_IN_REGISTER("mentorsInRegister", Mark.inRegister("mentor")),
  PAIRS_AT_WORK(
      "pairsAtWork",
      """
      SELECT organisation_id, id::text AS id FROM mentoring_pair
       WHERE organisation_id = ANY (:orgs) AND starts_on <= :to AND (ended_on IS NULL OR ended_on > :to)
         AND starts_on >= :from - 3660\
      """),
  PAIRS_COMPLETED(
      "pairsCompleted",
      """
      SELECT organisation_id, id::text AS id FROM mentoring_pair
       WHERE organisation_id = ANY (:orgs) AND state = 'COMPLETED' AND ended_on BETWEEN :from AND :to\
      """),
  PAIRS_BROKEN_OFF(
      "pairsBrokenOff",
      """
      SELECT organisation_id, id::text AS id FROM mentoring_pair
       WHERE organisation_id = ANY (:orgs) AND state IN ('NOT_FIT', 'ENDED_EARLY')
         AND ended_on BETWEEN :from AND :to\
      """),
  MEETINGS_HELD(
      "meetingsHeld",
      """
      SELECT p.organisation_id, m.id::text AS id FROM meeting m JOIN mentoring_pair p ON p.id = m.pair_id
       WHERE p.organisation_id = ANY (:orgs) AND m.held_on BETWEEN :from AND :to\
      """),
  WORK_DUE("workDue", Work.due("true")),
  WORK_IN_TIME(
      "workInTime", Work.due("c.state IN ('HANDED_IN', 'CLOSED') AND c.handed_in_at < c.due_at")),
  WORK_LATE(
      "workLate", Work.due("c.state IN ('HANDED_IN', 'CLOSED') AND c.handed_in_at >= c.due_at"));

  private final String code;
  private final String query;

  CountedFigure(String code, String query) {
    this.code = code;
    this.query = query;
  }

  /** The code by which the catalogue and reports know it. */
  String code() {
    return code;
  }

  /** Columns organisation_id and id, one row for each thing counted. */
  String query() {
    return query;
  }

  static Optional<CountedFigure> ofCode(String code) {
    return Arrays.stream(values()).filter(figure -> figure.code.equals(code)).findFirst();
  }
}
