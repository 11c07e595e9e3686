package ru.vekha.execution.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import ru.vekha.control.Acceptance;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.control.CardEvent;
import ru.vekha.control.CardState;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.document.Documents;
import ru.vekha.engine.FieldProblem;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.execution.process.ExpectedDocuments.Evidence;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.Roadmaps;

/** Hands the result of an assignment in: what was done, and the document that shows it. */
@Component
class PerformAssignmentForm implements TaskFormHandling {

  private final AssignmentFacts facts;
  private final ControlCards cards;
  private final Documents documents;
  private final Roadmaps roadmaps;
  private final ExpectedDocuments expected;
  private final AcceptanceTerm term;
  private final AcceptanceLevel level;
  private final MissingParts missing;
  private final Clock clock;

  PerformAssignmentForm(
      AssignmentFacts facts,
      ControlCards cards,
      Documents documents,
      Roadmaps roadmaps,
      ExpectedDocuments expected,
      AcceptanceTerm term,
      AcceptanceLevel level,
      MissingParts missing,
      Clock clock) {
    this.facts = facts;
    this.cards = cards;
    this.documents = documents;
    this.roadmaps = roadmaps;
    this.expected = expected;
    this.term = term;
    this.level = level;
    this.missing = missing;
    this.clock = clock;
  }

  @Override
  public String formKey() {
    return "perform-assignment";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    ControlCard card = facts.card(task);
    Map<String, Object> shown = new HashMap<>(facts.shown(card));
    if (card.state() == CardState.RETURNED) {
      facts
          .submitted(card.id(), CardEvent.RETURNED, "remark")
          .ifPresent(remark -> shown.put("remark", remark));
    }
    String undelivered = missing.words(card.id());
    if (!undelivered.isEmpty()) {
      shown.put("missingParts", undelivered);
    }
    return shown;
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    ControlCard card = facts.card(form.task());
    checkDocument(form, card);
    Acceptance acceptance =
        new Acceptance(term.from(card.zone()), level.of(card, card.round() + 1));
    try {
      cards.handedIn(
          card.id(), acceptance, Objects.requireNonNull(form.userId()), form.submissionId());
      missing.note(card.id(), form.userId());
    } catch (CardChangeRefused refused) {
      throw FormRefused.because(refused.getMessage());
    }
    Map<String, Object> kept = new HashMap<>();
    kept.put("done", form.code("done"));
    kept.put(AssignmentProcess.ROUND, card.round() + 1);
    kept.put(AssignmentProcess.CONTROLLER_GROUP, acceptance.role().groupId());
    kept.put(AssignmentProcess.ACCEPT_BY, Assignments.moment(acceptance.by(), card.zone()));
    return kept;
  }

  /** The roadmap's column «Результат. Вид документа»: where it names a paper, there must be one. */
  private void checkDocument(SubmittedForm form, ControlCard card) {
    boolean number = form.optionalText("documentNumber").isPresent();
    boolean date = form.optionalDate("documentDate").isPresent();
    if (number != date) {
      throw new FormRefused(
          List.of(
              number
                  ? FieldProblem.of("documentDate", "укажите дату документа вместе с его номером")
                  : FieldProblem.of(
                      "documentNumber", "укажите номер документа вместе с его датой")));
    }
    form.optionalDate("documentDate")
        .filter(day -> day.isAfter(LocalDate.now(clock.withZone(card.zone()))))
        .ifPresent(
            day -> {
              throw FormRefused.field("documentDate", "дата документа ещё не наступила");
            });
    Activity activity = roadmaps.findActivity(card.activityId()).orElseThrow();
    Evidence evidence = expected.of(DocumentKind.ofCode(activity.documentKind()));
    if (evidence == Evidence.NUMBERED && !number) {
      throw FormRefused.because(
          "По этому поручению ожидается документ с номером и датой: «"
              + activity.result()
              + "». Укажите его номер и дату; если номера нет, напишите «б/н»");
    }
    if (evidence == Evidence.DOCUMENT && !number && documents.of(card.id()).isEmpty()) {
      throw FormRefused.because(
          "По этому поручению ожидается документ: «"
              + activity.result()
              + "». Укажите его номер и дату или приложите файл на вкладке «Поручение и документы»");
    }
  }
}
