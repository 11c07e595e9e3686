package ru.vekha.engine.form.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import ru.vekha.engine.form.FormSchema;
import ru.vekha.engine.form.FormSchemaReader;

/** The schema of the form that a task shows: exactly the deployed version the browser draws. */
final class DeployedForms {

  private record Place(String processDefinitionId, String taskDefinitionKey) {}

  private final FormSchemaReader reader = new FormSchemaReader();

  /** A form bound to its deployment never changes for a process definition. */
  private final Map<Place, FormSchema> known = new ConcurrentHashMap<>();

  FormSchema of(DelegateTask task) {
    Place place = new Place(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    FormSchema form = known.get(place);
    if (form == null) {
      form = read(task);
      known.put(place, form);
    }
    return form;
  }

  private FormSchema read(DelegateTask task) {
    try (InputStream json =
        task.getProcessEngineServices().getFormService().getDeployedTaskForm(task.getId())) {
      return reader.read(new String(json.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
