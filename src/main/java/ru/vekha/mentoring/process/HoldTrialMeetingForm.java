package ru.vekha.mentoring.process;

import java.time.LocalDate;
import java.util.HashMap;
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
import ru.vekha.mentoring.pair.PairEndReason;
import ru.vekha.mentoring.pair.PairEnding;

/** The trial meeting: do the two fit? If not, the pair is closed at once with its reason. */
@Component
class HoldTrialMeetingForm implements TaskFormHandling {

  private final PairTasks tasks;
  private final PairShown shown;
  private final Meetings meetings;
  private final PairEnding ending;

  HoldTrialMeetingForm(PairTasks tasks, PairShown shown, Meetings meetings, PairEnding ending) {
    this.tasks = tasks;
    this.shown = shown;
    this.meetings = meetings;
    this.ending = ending;
  }

  @Override
  public String formKey() {
    return "hold-trial-meeting";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    return shown.of(tasks.pair(task), MeetingKind.TRIAL.title());
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    Pair pair = tasks.pair(form.task());
    Meeting meeting =
        MeetingFields.read(form, MeetingKind.TRIAL, 1, tasks.planned(form.task(), pair));
    String actor = Objects.requireNonNull(form.userId());
    LocalDate next =
        PairTasks.accepted(
            () -> {
              LocalDate due = meetings.enter(pair.id(), meeting, actor);
              if (meeting.fit() == Meeting.Fit.DOES_NOT_FIT) {
                ending.notFit(
                    pair.id(), PairEndReason.ofCode(form.code("reason")), meeting.heldOn());
              }
              return due;
            });
    Map<String, Object> kept = new HashMap<>(tasks.due(pair, next));
    kept.put(MentoringPairProcess.FIT, form.code("fit"));
    return kept;
  }
}
