package ru.vekha.engine.form.camunda;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.form.CheckedForm;
import ru.vekha.engine.form.FormSchema;
import ru.vekha.engine.form.Keeping;

/**
 * The append-only record of accepted forms: who handed in what, when, for which task. Fields that
 * only their module may keep are not in it.
 */
final class FormSubmissions {

  private final JdbcClient jdbc;
  private final Clock clock;

  FormSubmissions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void record(FormSchema schema, SubmittedForm form, CheckedForm checked) {
    Instant now = clock.instant();
    jdbc.sql(
            """
            INSERT INTO form_submission (id, form_key, task_id, process_instance_id, tenant_id,
              submitted_by, for_person_id, submitted_at, content, dropped)
            VALUES (:id, :formKey, :task, :instance, :tenant,
              :user, :forPerson, :at, CAST(:content AS jsonb), string_to_array(:dropped, ','))
            """)
        .param("id", form.submissionId())
        .param("formKey", form.formKey())
        .param("task", form.task().taskId())
        .param("instance", form.task().processInstanceId())
        .param("tenant", form.task().tenantId())
        .param("user", form.userId())
        .param("forPerson", form.forPersonId())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("content", EngineValues.json(content(schema, form)))
        .param("dropped", String.join(",", checked.dropped()))
        .update();
  }

  private static Map<String, Object> content(FormSchema schema, SubmittedForm form) {
    Map<String, Object> content = new LinkedHashMap<>(form.values());
    content
        .keySet()
        .removeIf(
            key -> schema.keepingOf(key).filter(keeping -> keeping == Keeping.MODULE).isPresent());
    return content;
  }
}
