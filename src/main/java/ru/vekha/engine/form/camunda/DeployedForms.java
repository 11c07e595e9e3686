package ru.vekha.engine.form.camunda;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import ru.vekha.engine.form.FormSchema;
import ru.vekha.engine.form.FormSchemaReader;

/** The schema of the form that a task shows: exactly the deployed version the browser draws. */
final class DeployedForms {

  private final FormSchemaReader reader = new FormSchemaReader();

  /** A deployed form never changes; a deployment holds a few dozen of them. */
  private final Map<String, FormSchema> byDefinitionId = new ConcurrentHashMap<>();

  FormSchema of(TaskEntity task) {
    TaskFormData opened = task.getTaskDefinition().getTaskFormHandler().createTaskForm(task);
    CamundaFormRef ref = opened.getCamundaFormRef();
    CommandContext context = Context.getCommandContext();
    CamundaFormDefinition definition =
        new GetCamundaFormDefinitionCmd(ref, opened.getDeploymentId()).execute(context);
    if (definition == null) {
      throw new IllegalStateException("The form " + ref.getKey() + " is not deployed");
    }
    return byDefinitionId.computeIfAbsent(
        definition.getId(),
        id ->
            reader.read(
                new String(
                    context
                        .getResourceManager()
                        .findResourceByDeploymentIdAndResourceName(
                            definition.getDeploymentId(), definition.getResourceName())
                        .getBytes(),
                    StandardCharsets.UTF_8)));
  }
}
