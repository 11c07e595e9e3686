package ru.vekha.execution.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.organisation.Organisations;

/** A decision of the authority that an order or a letter lays down: its number and date. */
@Component
class RecordDocumentForm implements TaskFormHandling {

  private final Organisations organisations;
  private final Clock clock;

  RecordDocumentForm(Organisations organisations, Clock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  public String formKey() {
    return "record-document";
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    String organisation = Objects.requireNonNull(form.task().tenantId());
    LocalDate today = LocalDate.now(clock.withZone(organisations.get(organisation).zone()));
    if (form.date("documentDate").isAfter(today)) {
      throw FormRefused.field("documentDate", "дата документа ещё не наступила");
    }
    return Map.of();
  }
}
