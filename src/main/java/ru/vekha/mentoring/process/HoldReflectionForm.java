package ru.vekha.mentoring.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.mentoring.pair.CompletionStep;
import ru.vekha.mentoring.pair.CompletionStep.Kind;
import ru.vekha.mentoring.pair.Pair;
import ru.vekha.mentoring.pair.PairCompletion;

/** Reflection, first personal, then in the group. */
@Component
class HoldReflectionForm implements TaskFormHandling {

  private final PairTasks tasks;
  private final PairShown shown;
  private final PairCompletion completion;

  HoldReflectionForm(PairTasks tasks, PairShown shown, PairCompletion completion) {
    this.tasks = tasks;
    this.shown = shown;
    this.completion = completion;
  }

  @Override
  public String formKey() {
    return "hold-reflection";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    return shown.of(tasks.pair(task), kind(task).title());
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    Pair pair = tasks.pair(form.task());
    CompletionStep step =
        new CompletionStep(kind(form.task()), form.date("heldOn"), form.text("summary"), 0);
    LocalDate next =
        PairTasks.accepted(
            () -> completion.enter(pair.id(), step, Objects.requireNonNull(form.userId())));
    return tasks.due(pair, next);
  }

  private static Kind kind(TaskFormContext task) {
    return task.taskDefinitionKey().equals("userTask_reflectInGroup")
        ? Kind.GROUP_REFLECTION
        : Kind.PERSONAL_REFLECTION;
  }
}
