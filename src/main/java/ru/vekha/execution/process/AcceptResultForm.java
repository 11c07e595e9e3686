package ru.vekha.execution.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.control.CardEvent;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.control.RoadmapWork;
import ru.vekha.control.Shifts;
import ru.vekha.document.Document;
import ru.vekha.document.Documents;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.roadmap.Roadmaps;

/** The controller's decision: the result is accepted or sent back with a remark. */
@Component
class AcceptResultForm implements TaskFormHandling {

  private static final String ACCEPT = "accept";

  private final AssignmentFacts facts;
  private final ControlCards cards;
  private final Documents documents;
  private final RoadmapWork work;
  private final Shifts shifts;
  private final Roadmaps roadmaps;
  private final MovedDates dates;
  private final OwnDecisions ownDecisions;

  AcceptResultForm(
      AssignmentFacts facts,
      ControlCards cards,
      Documents documents,
      RoadmapWork work,
      Shifts shifts,
      Roadmaps roadmaps,
      MovedDates dates,
      OwnDecisions ownDecisions) {
    this.facts = facts;
    this.cards = cards;
    this.documents = documents;
    this.work = work;
    this.shifts = shifts;
    this.roadmaps = roadmaps;
    this.dates = dates;
    this.ownDecisions = ownDecisions;
  }

  @Override
  public String formKey() {
    return "accept-result";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    ControlCard card = facts.card(task);
    Map<String, Object> shown = new HashMap<>(facts.shown(card));
    facts
        .submitted(card.id(), CardEvent.HANDED_IN, "reportText")
        .ifPresent(report -> shown.put("reportText", report));
    shown.put("documentLine", documentLine(card));
    shown.put("doerLine", facts.handedInBy(card));
    return shown;
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    ControlCard card = facts.card(form.task());
    ownDecisions.refuse(card.id(), CardEvent.HANDED_IN, form);
    String actor = Objects.requireNonNull(form.userId());
    String decision = form.code(AssignmentProcess.DECISION);
    try {
      if (decision.equals(ACCEPT)) {
        cards.accepted(card.id(), actor, form.submissionId());
        work.finishedOne(card.roadmapId());
      } else {
        cards.returned(card.id(), actor, form.submissionId());
        form.optionalDate("newDate").ifPresent(day -> move(card, day, actor, form));
      }
    } catch (CardChangeRefused refused) {
      throw FormRefused.because(refused.getMessage());
    }
    return Map.of(AssignmentProcess.DECISION, decision);
  }

  private void move(ControlCard card, LocalDate day, String actor, SubmittedForm form) {
    LocalDate end = roadmaps.find(card.roadmapId()).orElseThrow().periodTo();
    dates.follow(
        shifts.setWithReturn(card.id(), day, end, form.text("remark"), actor, form.submissionId()));
  }

  private String documentLine(ControlCard card) {
    String number = facts.submitted(card.id(), CardEvent.HANDED_IN, "documentNumber").orElse("");
    String date =
        facts
            .submitted(card.id(), CardEvent.HANDED_IN, "documentDate")
            .map(day -> AssignmentFacts.DAY.format(LocalDate.parse(day)))
            .orElse("");
    String paper = number.isEmpty() ? "без номера" : "№ " + number + " от " + date;
    String files =
        documents.of(card.id()).stream().map(Document::fileName).collect(Collectors.joining(", "));
    return files.isEmpty() ? paper : paper + "; файлы: " + files;
  }
}
