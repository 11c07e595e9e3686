package ru.vekha.engine.form.camunda;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.VariableMap;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.engine.form.CheckedForm;
import ru.vekha.engine.form.FormCheck;
import ru.vekha.engine.form.FormSchema;
import ru.vekha.engine.form.KeptVariables;

/** Opens task forms and takes them in, inside the engine's command and transaction. */
final class TaskForms {

  private final DeployedForms deployed;
  private final FormHandlings handlings;
  private final FormCheck check;
  private final FormSubmissions submissions;
  private final TaskUsers users;

  TaskForms(
      DeployedForms deployed,
      FormHandlings handlings,
      FormCheck check,
      FormSubmissions submissions,
      TaskUsers users) {
    this.deployed = deployed;
    this.handlings = handlings;
    this.check = check;
    this.submissions = submissions;
    this.users = users;
  }

  /**
   * Puts into the variables of an opening form what its module shows. A variable that only has the
   * same name as a field is taken out: a decision of an earlier round must not stand there chosen.
   */
  VariableMap open(DelegateTask task, VariableMap variables, Predicate<String> wanted) {
    FormSchema form = deployed.of(task);
    form.fieldKeys().forEach(variables::remove);
    handlings
        .of(form.key())
        .valuesShown(context(task))
        .forEach(
            (name, value) -> {
              if (wanted.test(name)) {
                variables.putValueTyped(name, EngineValues.shown(value));
              }
            });
    return variables;
  }

  /** Returns what the engine may keep of a submission, or refuses it. */
  Map<String, Object> accept(DelegateTask task, VariableMap submitted) {
    FormSchema schema = deployed.of(task);
    TaskFormHandling handling = handlings.of(schema.key());
    TaskFormContext context = context(task);
    CheckedForm checked =
        check.check(
            schema,
            EngineValues.submitted(submitted),
            context.variables(),
            handling.valuesShown(context));
    SubmittedForm form =
        new SubmittedForm(
            UUID.randomUUID(),
            context,
            schema.key(),
            TaskUsers.current(task),
            users.inPlaceOf(task),
            checked.values());
    submissions.record(schema, form, checked);
    Map<String, Object> kept = new LinkedHashMap<>(accept(handling, form, schema));
    KeptVariables.check(schema, kept);
    return kept;
  }

  private static Map<String, Object> accept(
      TaskFormHandling handling, SubmittedForm form, FormSchema schema) {
    try {
      return handling.accept(form);
    } catch (FormRefused refused) {
      throw refused.labelled(schema::labelOf);
    }
  }

  private static TaskFormContext context(DelegateTask task) {
    return new TaskFormContext(
        task.getId(),
        task.getTaskDefinitionKey(),
        task.getProcessInstanceId(),
        task.getTenantId(),
        EngineValues.scalars(task.getVariablesTyped(false)));
  }
}
