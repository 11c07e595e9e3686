package ru.vekha.mentoring.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.mentoring.Programme;
import ru.vekha.mentoring.Programmes;
import ru.vekha.organisation.Organisations;

/** What the forms of all steps of a programme have in common. */
@Component
class StepReports {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Programmes programmes;
  private final Organisations organisations;
  private final Clock clock;

  StepReports(Programmes programmes, Organisations organisations, Clock clock) {
    this.programmes = programmes;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** The programme whose step a task is. */
  Programme programme(TaskFormContext task) {
    Object id = task.variables().get(ProgrammeProcess.PROGRAMME_ID);
    if (id == null) {
      // A task without its variables is being completed by somebody else at this very moment.
      throw new OptimisticLockingException("Task " + task.taskId() + " has been completed");
    }
    return programmes.get(UUID.fromString(id.toString()));
  }

  /** Today where the task is done. */
  LocalDate today(TaskFormContext task) {
    return LocalDate.now(
        clock.withZone(organisations.get(Objects.requireNonNull(task.tenantId())).zone()));
  }

  /** A document has a number and a date, and exists already. */
  void checkDocument(SubmittedForm form) {
    boolean number = form.optionalText("documentNumber").isPresent();
    boolean date = form.optionalDate("documentDate").isPresent();
    if (number && !date) {
      throw FormRefused.field("documentDate", "укажите дату документа вместе с его номером");
    }
    if (date && !number) {
      throw FormRefused.field("documentNumber", "укажите номер документа вместе с его датой");
    }
    if (date) {
      checkPast(form, "documentDate", "дата документа ещё не наступила");
    }
  }

  /** Refuses a day that has not come. */
  void checkPast(SubmittedForm form, String field, String refusal) {
    if (form.date(field).isAfter(today(form.task()))) {
      throw FormRefused.field(field, refusal);
    }
  }
}
