package ru.vekha.execution.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.control.CardEvent;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ShiftRequest;
import ru.vekha.control.ShiftRequests;
import ru.vekha.control.Shifts;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.roadmap.Roadmaps;

/** The controller's decision on a later date: the day asked for, another one, or none. */
@Component
class DecideShiftForm implements TaskFormHandling {

  private static final String REFUSE = "refuse";
  private static final String ANOTHER_DATE = "anotherDate";
  private static final String REMARK = "remark";

  private final AssignmentFacts facts;
  private final Shifts shifts;
  private final ShiftRequests requests;
  private final Roadmaps roadmaps;
  private final Organisations organisations;
  private final People people;
  private final MovedDates dates;
  private final OwnDecisions ownDecisions;

  DecideShiftForm(
      AssignmentFacts facts,
      Shifts shifts,
      ShiftRequests requests,
      Roadmaps roadmaps,
      Organisations organisations,
      People people,
      MovedDates dates,
      OwnDecisions ownDecisions) {
    this.facts = facts;
    this.shifts = shifts;
    this.requests = requests;
    this.roadmaps = roadmaps;
    this.organisations = organisations;
    this.people = people;
    this.dates = dates;
    this.ownDecisions = ownDecisions;
  }

  @Override
  public String formKey() {
    return "decide-shift";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    ControlCard card = facts.card(task);
    ShiftRequest request = request(task);
    Map<String, Object> shown = new HashMap<>(facts.shown(card));
    shown.put("organisationLine", organisations.get(card.organisationId()).shortName());
    shown.put(
        "askedLine",
        people.find(request.askedBy()).map(Person::shortName).orElse(request.askedBy())
            + ", "
            + AssignmentFacts.DAY.format(request.askedAt().atZone(card.zone())));
    shown.put("askedDueText", AssignmentFacts.DAY.format(request.askedDue()));
    shown.put("reasonText", request.reason());
    shown.put(
        "originalDueText", AssignmentFacts.DAY.format(Objects.requireNonNull(card.originalDue())));
    shown.put("shiftCount", card.shiftCount());
    return shown;
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    ControlCard card = facts.card(form.task());
    ShiftRequest request = request(form.task());
    String decision = form.code(AssignmentProcess.DECISION);
    String actor = Objects.requireNonNull(form.userId());
    String remark = form.optionalText(REMARK).orElse("");
    ownDecisions.refuse(card.id(), CardEvent.SHIFT_ASKED, form);
    try {
      if (decision.equals(REFUSE)) {
        shifts.refuse(request, remark, actor, form.submissionId());
      } else {
        LocalDate due = form.optionalDate(ANOTHER_DATE).orElse(request.askedDue());
        LocalDate end = roadmaps.find(card.roadmapId()).orElseThrow().periodTo();
        dates.follow(shifts.grant(request, due, end, remark, actor, form.submissionId()));
      }
    } catch (CardChangeRefused refused) {
      throw FormRefused.because(refused.getMessage());
    }
    return Map.of(AssignmentProcess.DECISION, decision);
  }

  private ShiftRequest request(TaskFormContext task) {
    return requests
        .find(UUID.fromString((String) task.variables().get(ShiftProcess.SHIFT_ID)))
        .orElseThrow();
  }
}
