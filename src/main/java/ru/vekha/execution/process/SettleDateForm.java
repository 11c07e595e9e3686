package ru.vekha.execution.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineLanguage;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.Roadmaps;
import ru.vekha.roadmap.RowContexts;

/**
 * Names the date that an assignment was waiting for: the day of the event that its term runs from,
 * or the day that another document sets.
 */
@Component
class SettleDateForm implements TaskFormHandling {

  private final AssignmentFacts facts;
  private final ControlCards cards;
  private final Roadmaps roadmaps;
  private final WorkingCalendar calendar;

  SettleDateForm(
      AssignmentFacts facts, ControlCards cards, Roadmaps roadmaps, WorkingCalendar calendar) {
    this.calendar = calendar;
    this.facts = facts;
    this.cards = cards;
    this.roadmaps = roadmaps;
  }

  @Override
  public String formKey() {
    return "settle-date";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    return facts.shown(facts.card(task));
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    ControlCard card = facts.card(form.task());
    LocalDate due = due(card, form.date("eventDate"));
    try {
      cards.dateSettled(card.id(), due, Objects.requireNonNull(form.userId()), form.submissionId());
    } catch (CardChangeRefused refused) {
      throw FormRefused.because(refused.getMessage());
    }
    return Map.of(
        "eventDate",
        form.text("eventDate"),
        AssignmentProcess.DATE_KNOWN,
        true,
        AssignmentProcess.DUE_MOMENT,
        Assignments.moment(due, card.zone()));
  }

  private LocalDate due(ControlCard card, LocalDate named) {
    Roadmap roadmap = roadmaps.find(card.roadmapId()).orElseThrow();
    if (named.isBefore(roadmap.periodFrom()) || named.isAfter(roadmap.periodTo())) {
      throw FormRefused.field(
          "eventDate",
          "дата должна лежать в пределах дорожной карты: с "
              + AssignmentFacts.DAY.format(roadmap.periodFrom())
              + " по "
              + AssignmentFacts.DAY.format(roadmap.periodTo()));
    }
    Activity activity = roadmaps.findActivity(card.activityId()).orElseThrow();
    return switch (card.basis()) {
      case AFTER_EVENT -> afterEvent(roadmap, activity, named);
      case BY_OTHER_DOCUMENT, DATED, STANDING -> named;
    };
  }

  private LocalDate afterEvent(Roadmap roadmap, Activity activity, LocalDate event) {
    DeadlineReading reading = DeadlineLanguage.read(activity.deadline());
    if (!(reading instanceof DeadlineReading.Understood understood)) {
      throw new IllegalStateException("A launched activity's deadline is no longer understood");
    }
    DeadlineContext context =
        RowContexts.of(roadmap).inSection(activity.section()).orElseThrow().withEvent(event);
    Schedule schedule = understood.rule().schedule(context);
    Schedule settled = roadmap.movesDaysOff() ? schedule.movedToWorkingDays(calendar) : schedule;
    return settled.occurrences().stream().map(Occurrence::due).findFirst().orElseThrow();
  }
}
