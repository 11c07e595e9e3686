package ru.vekha.mentoring.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.mentoring.pair.Meeting;
import ru.vekha.mentoring.pair.MeetingKind;
import ru.vekha.mentoring.pair.Meetings;
import ru.vekha.mentoring.pair.Pair;
import ru.vekha.mentoring.pair.PairPlan;

/** The planning meeting, which ends in an individual plan for every mentee. */
@Component
class HoldPlanningMeetingForm implements TaskFormHandling {

  private final PairTasks tasks;
  private final PairShown shown;
  private final Meetings meetings;

  HoldPlanningMeetingForm(PairTasks tasks, PairShown shown, Meetings meetings) {
    this.tasks = tasks;
    this.shown = shown;
    this.meetings = meetings;
  }

  @Override
  public String formKey() {
    return "hold-planning-meeting";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    return shown.of(tasks.pair(task), MeetingKind.PLANNING.title());
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    Pair pair = tasks.pair(form.task());
    Meeting meeting =
        MeetingFields.read(form, MeetingKind.PLANNING, 1, tasks.planned(form.task(), pair));
    LocalDate next =
        PairTasks.accepted(
            () ->
                meetings.plan(
                    pair.id(), meeting, plan(form, pair), Objects.requireNonNull(form.userId())));
    return tasks.due(pair, next);
  }

  private static PairPlan plan(SubmittedForm form, Pair pair) {
    String goal = form.text("goal");
    Map<UUID, String> goals =
        pair.isGroup()
            ? PlanLines.goals(form.optionalText("menteeGoals").orElse(""), pair.menteeIds())
            : Map.of(pair.menteeIds().get(0), goal);
    return new PairPlan(
        goal,
        goals,
        PlanLines.steps(form.text("steps")),
        form.integer("jointMeetings"),
        form.integer("intervalDays"),
        form.date("heldOn"));
  }
}
