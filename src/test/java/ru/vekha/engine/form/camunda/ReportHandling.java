package ru.vekha.engine.form.camunda;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;

/** What a module would do with the report form, which only tests deploy. */
public final class ReportHandling implements TaskFormHandling {

  SubmittedForm last;
  private Function<SubmittedForm, Map<String, Object>> keeping = ReportHandling::usual;

  void reset() {
    last = null;
    keeping = ReportHandling::usual;
  }

  void keep(Function<SubmittedForm, Map<String, Object>> rule) {
    keeping = rule;
  }

  void refuse(String key, String reason) {
    keeping =
        form -> {
          throw FormRefused.field(key, reason);
        };
  }

  @Override
  public String formKey() {
    return "hand-in-report";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    return Map.of(
        "activityTitle", "Обучение наставников",
        "controllers", List.of(Map.of("label", "Методист", "value", "person-8")),
        "rooms", List.of("room-1"),
        "askedOn", LocalDate.of(2026, 11, 1));
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    last = form;
    return keeping.apply(form);
  }

  private static Map<String, Object> usual(SubmittedForm form) {
    Map<String, Object> kept = new HashMap<>();
    kept.put("reportId", form.submissionId().toString());
    kept.put("outcome", form.code("outcome"));
    kept.put("documentDate", form.date("documentDate").toString());
    form.optionalNumber("participants").ifPresent(n -> kept.put("participants", n.intValueExact()));
    return kept;
  }
}
