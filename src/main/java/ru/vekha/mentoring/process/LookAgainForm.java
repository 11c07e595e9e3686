package ru.vekha.mentoring.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.mentoring.pair.Pair;
import ru.vekha.mentoring.pair.PairEndReason;
import ru.vekha.mentoring.pair.PairEnding;

/** The curator's second look after a trial meeting that left doubts. */
@Component
class LookAgainForm implements TaskFormHandling {

  private final PairTasks tasks;
  private final PairShown shown;
  private final PairEnding ending;

  LookAgainForm(PairTasks tasks, PairShown shown, PairEnding ending) {
    this.tasks = tasks;
    this.shown = shown;
    this.ending = ending;
  }

  @Override
  public String formKey() {
    return "look-again";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    return shown.of(tasks.pair(task), "После пробной встречи остались сомнения");
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    Pair pair = tasks.pair(form.task());
    boolean stays = form.code("fit").equals("fits");
    LocalDate next =
        PairTasks.accepted(
            () ->
                ending.decide(
                    pair.id(),
                    stays ? null : PairEndReason.ofCode(form.code("reason")),
                    form.date("decidedOn")));
    Map<String, Object> kept = new HashMap<>(tasks.due(pair, next));
    kept.put(MentoringPairProcess.FIT, form.code("fit"));
    return kept;
  }
}
