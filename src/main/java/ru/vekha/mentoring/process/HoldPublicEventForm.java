package ru.vekha.mentoring.process;

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

/** The open event with partners that ends the cycle (school template 7/4). */
@Component
class HoldPublicEventForm implements TaskFormHandling {

  private final PairTasks tasks;
  private final PairShown shown;
  private final PairCompletion completion;

  HoldPublicEventForm(PairTasks tasks, PairShown shown, PairCompletion completion) {
    this.tasks = tasks;
    this.shown = shown;
    this.completion = completion;
  }

  @Override
  public String formKey() {
    return "hold-public-event";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    return shown.of(tasks.pair(task), Kind.PUBLIC_EVENT.title());
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    Pair pair = tasks.pair(form.task());
    CompletionStep step =
        new CompletionStep(
            Kind.PUBLIC_EVENT, form.date("heldOn"), form.text("summary"), form.integer("partners"));
    PairTasks.accepted(
        () -> completion.enter(pair.id(), step, Objects.requireNonNull(form.userId())));
    return Map.of();
  }
}
