package ru.vekha.mentoring.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.mentoring.pair.Meeting;
import ru.vekha.mentoring.pair.MeetingKind;
import ru.vekha.mentoring.pair.Meetings;
import ru.vekha.mentoring.pair.Pair;

/** The closing meeting: has the goal been reached? */
@Component
class HoldClosingMeetingForm implements TaskFormHandling {

  private final PairTasks tasks;
  private final PairShown shown;
  private final Meetings meetings;

  HoldClosingMeetingForm(PairTasks tasks, PairShown shown, Meetings meetings) {
    this.tasks = tasks;
    this.shown = shown;
    this.meetings = meetings;
  }

  @Override
  public String formKey() {
    return "hold-closing-meeting";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    return shown.of(tasks.pair(task), MeetingKind.CLOSING.title());
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    Pair pair = tasks.pair(form.task());
    Meeting meeting =
        MeetingFields.read(form, MeetingKind.CLOSING, 1, tasks.planned(form.task(), pair));
    LocalDate next =
        PairTasks.accepted(
            () -> meetings.enter(pair.id(), meeting, Objects.requireNonNull(form.userId())));
    return tasks.due(pair, next);
  }
}
