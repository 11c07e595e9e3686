package ru.vekha.mentoring.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.vekha.VekhaTest;
import ru.vekha.engine.EngineWords;
import ru.vekha.engine.FormRefused;
import ru.vekha.mentoring.MenteeFacts;
import ru.vekha.mentoring.RegisterRefused;

/** The way of a pair from its order to the mark of the full cycle, with its own people. */
@VekhaTest
class PairWayIT extends PairTown {

  private static final String INTRODUCTION = "userTask_holdIntroduction";
  private static final String TRIAL = "userTask_holdTrialMeeting";
  private static final String PLANNING = "userTask_holdPlanning";
  private static final String JOINT = "userTask_holdJointMeeting";
  private static final String CLOSING = "userTask_holdClosing";

  @BeforeEach
  void found() {
    foundTown();
  }

  @Test
  void fiveMeetingsReflectionAndEventInOrderMarkTheFullCycle() {
    UUID mentee = mentee();
    UUID id = form(mentorWithAccount(), mentee);

    assertThat(due(INTRODUCTION)).isEqualTo(day(9, 27));
    done(mentorPerson, INTRODUCTION, day(9, 22), meeting(day(9, 22)));
    assertThat(due(TRIAL)).isEqualTo(day(9, 29));
    done(mentorPerson, TRIAL, day(9, 29), meeting(day(9, 29), "fit", "fits"));
    assertThat(pair(id).state()).isEqualTo(PairState.TRIAL_DONE);
    done(mentorPerson, PLANNING, day(10, 4), plan(day(10, 4), 3, 14));
    assertThat(pair(id).state()).isEqualTo(PairState.WORKING);

    // Two weeks, four and six after the planning meeting of 4 October, whenever they are held.
    assertThat(due(JOINT)).isEqualTo(day(10, 18));
    done(mentorPerson, JOINT, day(10, 20), meeting(day(10, 20)));
    assertThat(due(JOINT)).isEqualTo(day(11, 1));
    done(mentorPerson, JOINT, day(11, 1), meeting(day(11, 1)));
    assertThat(due(JOINT)).isEqualTo(day(11, 15));
    done(mentorPerson, JOINT, day(11, 15), meeting(day(11, 15)));
    assertThat(pair(id).state()).isEqualTo(PairState.CLOSING);

    done(mentorPerson, CLOSING, day(11, 22), meeting(day(11, 22), "goalReached", "yes"));
    Map<String, Object> reflection =
        Map.of("heldOn", "2021-11-23", "summary", "Иволгины научились");
    done(mentorPerson, "userTask_reflectPersonally", day(11, 23), reflection);
    done(mentorPerson, "userTask_reflectInGroup", day(11, 23), reflection);
    assertThat(mentees.facts(mentee).map(MenteeFacts::fullCycleOn)).isEmpty();
    done(
        curator,
        "userTask_holdPublicEvent",
        day(12, 10),
        Map.of("heldOn", "2021-12-10", "summary", "Фестиваль Иволгина", "partners", 2));
    workOff(id);

    assertThat(pair(id).state()).isEqualTo(PairState.COMPLETED);
    assertThat(pair(id).fullCycleOn()).isEqualTo(day(12, 10));
    assertThat(mentees.facts(mentee).map(MenteeFacts::fullCycleOn)).contains(day(12, 10));
    assertThat(meetings.of(id)).hasSize(7);
    EngineWords words = new EngineWords(jdbc, CANARIES);
    assertThat(words.foundIn(Map.of("meeting", Set.of("topic", "result", "feedback_mentor"))))
        .hasSize(3);
    assertThat(words.foundInEngine()).isEmpty();
    assertThat(desk.tasks(mentorPerson)).isEmpty();
  }

  @Test
  void aMeetingOutOfOrderOrTimeIsRefusedAndTheTaskStays() {
    UUID id = form(mentorWithAccount(), mentee());
    refused(INTRODUCTION, day(9, 22), meeting(day(9, 23)), "ещё не наступила");
    refused(INTRODUCTION, day(9, 22), meeting(day(9, 19)), "вне срока работы пары");
    done(mentorPerson, INTRODUCTION, day(9, 24), meeting(day(9, 24)));
    refused(TRIAL, day(9, 30), meeting(day(9, 23), "fit", "fits"), "раньше предыдущей");
    refused(TRIAL, day(9, 30), meeting(day(9, 30), "fit", "does-not-fit"), "Почему не подходят");
    done(mentorPerson, TRIAL, day(9, 30), meeting(day(9, 30), "fit", "fits"));
    refused(PLANNING, day(10, 4), plan(day(10, 4), 100, 14), "Запланируйте меньше встреч");
    Map<String, Object> unread = plan(day(10, 4), 3, 14);
    unread.put("steps", "Выбрать тему");
    refused(PLANNING, day(10, 4), unread, "не понята");

    assertThat(meetings.of(id)).hasSize(2);
    assertThat(pair(id).state()).isEqualTo(PairState.TRIAL_DONE);
  }

  @Test
  void aMeetingWithoutItsConfirmingFormOrFeedbackIsRefused() {
    form(mentorWithAccount(), mentee());
    Map<String, Object> silent = meeting(day(9, 22));
    silent.remove("feedbackMentee");
    refused(INTRODUCTION, day(9, 22), silent, "Обратная связь наставляемого");
  }

  @Test
  void aPairThatDoesNotFitIsClosedWithItsReasonAndReplaced() {
    UUID mentee = mentee();
    UUID id = form(mentorWithAccount(), mentee);
    done(mentorPerson, INTRODUCTION, day(9, 22), meeting(day(9, 22)));
    done(
        mentorPerson,
        TRIAL,
        day(9, 28),
        meeting(day(9, 28), "fit", "does-not-fit", "reason", "no-common-time"));

    assertThat(pair(id).state()).isEqualTo(PairState.NOT_FIT);
    assertThat(pair(id).end().reason()).isEqualTo(PairEndReason.NO_COMMON_TIME);
    Task repair = task(curator, "userTask_findNewPair");
    assertThatThrownBy(() -> desk.submits(curator, repair, Map.of("repairing", "formed")))
        .isInstanceOf(FormRefused.class)
        .hasMessageContaining("ещё не сформирована");
    PairToForm next = toForm(id, EmploymentTerms.none(), mentor(1), mentee);
    UUID replacing = pairing.form(curator.id(), next);
    assertThat(pair(replacing).replaces()).isEqualTo(id);
    desk.submits(curator, repair, Map.of("repairing", "formed"));
    assertThat(desk.tasks(curator)).extracting(Task::getId).doesNotContain(repair.getId());
  }

  @Test
  void inDoubtTheCuratorDecides() {
    UUID id = form(mentorWithAccount(), mentee());
    done(mentorPerson, INTRODUCTION, day(9, 22), meeting(day(9, 22)));
    done(mentorPerson, TRIAL, day(9, 28), meeting(day(9, 28), "fit", "doubt"));
    assertThat(pair(id).state()).isEqualTo(PairState.FORMED);
    done(
        curator,
        "userTask_lookAgain",
        day(9, 30),
        Map.of("fit", "fits", "decidedOn", "2021-09-30"));
    assertThat(pair(id).state()).isEqualTo(PairState.TRIAL_DONE);
    assertThat(due(PLANNING)).isEqualTo(day(10, 7));
  }

  @Test
  void everyMenteeOfAGroupHasAGoalOfTheirOwn() {
    UUID id = form(mentorWithAccount(), mentee(), mentee());
    done(mentorPerson, INTRODUCTION, day(9, 22), meeting(day(9, 22)));
    done(mentorPerson, TRIAL, day(9, 28), meeting(day(9, 28), "fit", "fits"));
    Map<String, Object> plan = plan(day(10, 4), 3, 14);
    plan.put("menteeGoals", "1. Собрать робота");
    refused(PLANNING, day(10, 4), plan, "цель каждого");
    plan.put("menteeGoals", "1. Собрать робота\n2. Выступить на конкурсе");
    done(mentorPerson, PLANNING, day(10, 4), plan);

    assertThat(
            jdbc.sql("SELECT count(*) FROM pair_plan_goal WHERE pair_id = :pair")
                .param("pair", id)
                .query(Long.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void personalWordsStayOutOfTheEngineAndTheRecordOfForms() {
    UUID id = form(mentorWithAccount(), mentee());
    done(mentorPerson, INTRODUCTION, day(9, 22), meeting(day(9, 22)));

    assertThat(
            jdbc.sql("SELECT content::text FROM form_submission WHERE process_instance_id = :pair")
                .param("pair", pair(id).processInstanceId())
                .query(String.class)
                .single())
        .doesNotContain("Горихвостов", "Коростел", "Пеночкина", "Свиристелия")
        .contains("2021-09-22");
  }

  @Test
  void ofTwoWindowsWithOneFormTheSecondIsTold() {
    UUID id = form(mentorWithAccount(), mentee());
    clock.morningOf(day(9, 22), MOSCOW);
    Task open = task(mentorPerson, INTRODUCTION);
    desk.submits(mentorPerson, open, meeting(day(9, 22)));

    assertThatThrownBy(() -> desk.submits(mentorPerson, open, meeting(day(9, 22))))
        .isInstanceOf(ProcessEngineException.class);
    assertThatThrownBy(
            () -> meetings.enter(id, entered(MeetingKind.INTRODUCTION), mentorPerson.id()))
        .isInstanceOf(RegisterRefused.class)
        .hasMessageContaining("уже внесена, возможно, в другом окне");
    assertThat(meetings.of(id)).hasSize(1);
  }

  @Test
  void noPathEntersAMeetingBeforeItsPredecessorOrMarksHalfACycle() {
    UUID id = form(mentorWithAccount(), mentee());
    clock.morningOf(day(9, 22), MOSCOW);
    assertThatThrownBy(() -> meetings.enter(id, entered(MeetingKind.JOINT), mentorPerson.id()))
        .isInstanceOf(RegisterRefused.class)
        .hasMessageContaining("Сначала внесите предыдущую встречу");
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        """
                        INSERT INTO meeting (id, pair_id, kind, number, planned_on, held_on, mode,
                          minutes, topic, result, feedback_mentor, feedback_mentee, entered_by,
                          entered_at)
                        VALUES (gen_random_uuid(), :pair, 'PLANNING', 1, '2021-09-22', '2021-09-22',
                          'REMOTE', 30, 'т', 'т', 'т', 'т', :actor, now())\
                        """)
                    .param("pair", id)
                    .param("actor", mentorPerson.id())
                    .update())
        .hasMessageContaining("the meeting before this one is missing");
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        "UPDATE mentoring_pair SET state = 'COMPLETED', ended_on = starts_on"
                            + " WHERE id = :pair")
                    .param("pair", id)
                    .update())
        .hasMessageContaining("a step of the full cycle is missing");
  }

  @Test
  void aMentorWithoutAnAccountLeavesTheJournalToTheCurator() {
    form(mentor(1), mentee());

    assertThat(desk.tasks(mentorPerson)).isEmpty();
    done(curator, INTRODUCTION, day(9, 22), meeting(day(9, 22)));
    assertThat(task(curator, TRIAL)).isNotNull();
  }

  private static Meeting entered(MeetingKind kind) {
    return new Meeting(
        kind,
        1,
        day(9, 27),
        day(9, 22),
        Meeting.Mode.REMOTE,
        30,
        "Тема",
        "Результат",
        new Meeting.Feedback("Хорошо", "Хорошо"),
        false,
        "",
        null,
        null,
        null);
  }

  private LocalDate due(String key) {
    return task(mentorPerson, key).getDueDate().toInstant().atZone(MOSCOW).toLocalDate();
  }

  private void refused(String key, LocalDate day, Map<String, ?> fields, String told) {
    clock.morningOf(day, MOSCOW);
    Task open = task(mentorPerson, key);
    assertThatThrownBy(() -> desk.submits(mentorPerson, open, fields))
        .isInstanceOf(FormRefused.class)
        .hasMessageContaining(told);
  }

  private void workOff(UUID id) {
    jdbc.sql(
            "SELECT proc_inst_id_ FROM act_hi_procinst WHERE business_key_ = :pair AND end_time_ IS"
                + " NULL")
        .param("pair", id.toString())
        .query(String.class)
        .list()
        .forEach(runs::workOff);
  }
}
