package ru.vekha.mentoring.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.mentoring.pair.MeetingKind;
import ru.vekha.mentoring.pair.Meetings;
import ru.vekha.mentoring.pair.Pair;

/** The confirming form of an introduction or of a joint meeting. */
@Component
class HoldMeetingForm implements TaskFormHandling {

  private static final String INTRODUCTION = "userTask_holdIntroduction";

  private final PairTasks tasks;
  private final PairShown shown;
  private final Meetings meetings;

  HoldMeetingForm(PairTasks tasks, PairShown shown, Meetings meetings) {
    this.tasks = tasks;
    this.shown = shown;
    this.meetings = meetings;
  }

  @Override
  public String formKey() {
    return "hold-meeting";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    Pair pair = tasks.pair(task);
    return shown.of(
        pair,
        introduces(task)
            ? MeetingKind.INTRODUCTION.title()
            : MeetingKind.JOINT.title() + ", встреча " + meetings.nextJoint(pair.id()));
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    Pair pair = tasks.pair(form.task());
    boolean first = introduces(form.task());
    LocalDate next =
        PairTasks.accepted(
            () ->
                meetings.enter(
                    pair.id(),
                    MeetingFields.read(
                        form,
                        first ? MeetingKind.INTRODUCTION : MeetingKind.JOINT,
                        first ? 1 : meetings.nextJoint(pair.id()),
                        tasks.planned(form.task(), pair)),
                    Objects.requireNonNull(form.userId())));
    Map<String, Object> kept = new HashMap<>(tasks.due(pair, next));
    if (!first) {
      kept.put(MentoringPairProcess.ALL_MEETINGS_HELD, meetings.allJointHeld(pair.id()));
    }
    return kept;
  }

  private static boolean introduces(TaskFormContext task) {
    return task.taskDefinitionKey().equals(INTRODUCTION);
  }
}
