package ru.vekha.execution.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.control.CardPart;
import ru.vekha.control.CardParts;
import ru.vekha.control.ControlCards;
import ru.vekha.control.PartChanges;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;

/** A co-executor delivers a part to the responsible one. */
@Component
class DeliverPartForm implements TaskFormHandling {

  private final CardParts parts;
  private final PartChanges changes;
  private final ControlCards cards;
  private final AssignmentFacts facts;
  private final People people;
  private final Organisations organisations;

  DeliverPartForm(
      CardParts parts,
      PartChanges changes,
      ControlCards cards,
      AssignmentFacts facts,
      People people,
      Organisations organisations) {
    this.parts = parts;
    this.changes = changes;
    this.cards = cards;
    this.facts = facts;
    this.people = people;
    this.organisations = organisations;
  }

  @Override
  public String formKey() {
    return "deliver-part";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    CardPart part = part(task);
    var card = cards.find(part.cardId()).orElseThrow();
    Map<String, Object> all = facts.shown(card);
    Map<String, Object> shown = new HashMap<>();
    for (String each : new String[] {"activityTitle", "activityNumber", "roadmapTitle"}) {
      shown.put(each, all.get(each));
    }
    shown.put("partText", part.words());
    shown.put("partDueText", "до " + AssignmentFacts.DAY.format(part.due()) + " включительно");
    shown.put(
        "givenLine",
        people.find(part.givenBy()).map(Person::shortName).orElse(part.givenBy())
            + ", "
            + organisations.get(card.organisationId()).shortName());
    if (part.state().isInWork() && part.remark() != null) {
      shown.put("remark", part.remark());
    }
    return shown;
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    try {
      changes.deliver(
          part(form.task()).id(), form.text("answer"), Objects.requireNonNull(form.userId()));
    } catch (CardChangeRefused refused) {
      throw FormRefused.because(refused.getMessage());
    }
    return Map.of();
  }

  /** A task without its variables is being completed by somebody else at this very moment. */
  private CardPart part(TaskFormContext task) {
    Object id = task.variables().get(CoExecutionProcess.PART_ID);
    if (id == null) {
      throw new OptimisticLockingException("Task " + task.taskId() + " has been completed");
    }
    return parts.find(UUID.fromString(id.toString())).orElseThrow();
  }
}
