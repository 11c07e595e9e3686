package ru.vekha.mentoring.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.mentoring.pair.OrderRef;
import ru.vekha.mentoring.pair.Pair;
import ru.vekha.mentoring.pair.PairEnding;

/** Settles an early end: the last day and the order; for employees after the term of notice. */
@Component
class SettleEarlyEndForm implements TaskFormHandling {

  private final PairTasks tasks;
  private final PairShown shown;
  private final PairEnding ending;

  SettleEarlyEndForm(PairTasks tasks, PairShown shown, PairEnding ending) {
    this.tasks = tasks;
    this.shown = shown;
    this.ending = ending;
  }

  @Override
  public String formKey() {
    return "settle-early-end";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    return shown.of(tasks.pair(task), "Досрочное завершение пары");
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    Pair pair = tasks.pair(form.task());
    PairTasks.accepted(
        () -> {
          ending.settle(
              pair.id(),
              form.date("endedOn"),
              new OrderRef(form.text("orderNumber"), form.date("orderDate")));
          return pair;
        });
    return Map.of();
  }
}
