package ru.vekha.execution.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;
import ru.vekha.control.UnfinishedCards;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.execution.RoadmapEndings;
import ru.vekha.organisation.Organisations;

/**
 * The final report of a roadmap. It waits for work that still has time, and never for those who are
 * late: it names them, and with it the roadmap closes.
 */
@Component
class FinalReportForm implements TaskFormHandling {

  private final WorkLeft left;
  private final UnfinishedCards unfinished;
  private final RoadmapEndings endings;
  private final Organisations organisations;
  private final Clock clock;

  FinalReportForm(
      WorkLeft left,
      UnfinishedCards unfinished,
      RoadmapEndings endings,
      Organisations organisations,
      Clock clock) {
    this.left = left;
    this.unfinished = unfinished;
    this.endings = endings;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  public String formKey() {
    return "final-report";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    return Map.of("missingText", missing(roadmapId(task)));
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    UUID roadmap = roadmapId(form.task());
    int waiting = left.inTime(roadmap);
    if (waiting > 0) {
      throw FormRefused.because(
          "Ещё идёт работа, срок которой не прошёл, поручений: "
              + waiting
              + ". Сдайте итоговый отчёт, когда она закончится или истечёт период дорожной карты");
    }
    int handedIn = unfinished.handedIn(roadmap);
    if (handedIn > 0) {
      throw FormRefused.because(
          "Представленные результаты ещё не приняты: "
              + handedIn
              + ". Примите их или верните на доработку, потом сдайте итоговый отчёт");
    }
    checkDocument(form);
    endings.add(
        roadmap,
        RoadmapEndings.Kind.BY_REPORT,
        form.optionalText("documentNumber").orElse(""),
        form.optionalDate("documentDate").orElse(null),
        "",
        Objects.requireNonNull(form.userId()));
    return Map.of();
  }

  /** Organisations that have not finished, line by line; empty when all have. */
  private String missing(UUID roadmapId) {
    List<UnfinishedCards.Left> found =
        unfinished.of(roadmapId, ConclusionProcess.WRITE_FINAL_REPORT);
    return found.stream()
        .map(
            each ->
                organisations.get(each.organisationId()).shortName()
                    + ": не закончено "
                    + each.unfinished()
                    + ", из них просрочено "
                    + each.late())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private void checkDocument(SubmittedForm form) {
    boolean number = form.optionalText("documentNumber").isPresent();
    boolean date = form.optionalDate("documentDate").isPresent();
    if (number && !date) {
      throw FormRefused.field("documentDate", "укажите дату документа вместе с его номером");
    }
    if (date && !number) {
      throw FormRefused.field("documentNumber", "укажите номер документа вместе с его датой");
    }
    String organisation = Objects.requireNonNull(form.task().tenantId());
    LocalDate today = LocalDate.now(clock.withZone(organisations.get(organisation).zone()));
    if (form.optionalDate("documentDate").filter(day -> day.isAfter(today)).isPresent()) {
      throw FormRefused.field("documentDate", "дата документа ещё не наступила");
    }
  }

  /** A task without its variables is being completed by somebody else at this very moment. */
  private static UUID roadmapId(TaskFormContext task) {
    Object id = task.variables().get(RoadmapProcess.ROADMAP_ID);
    if (id == null) {
      throw new OptimisticLockingException("Task " + task.taskId() + " has been completed");
    }
    return UUID.fromString(id.toString());
  }
}
