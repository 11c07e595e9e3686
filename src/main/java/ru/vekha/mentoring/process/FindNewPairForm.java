package ru.vekha.mentoring.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.mentoring.pair.Pair;
import ru.vekha.mentoring.pair.PairEnding;
import ru.vekha.mentoring.pair.Pairs;

/** What becomes of a pair that did not fit: another one in its place, or none and why. */
@Component
class FindNewPairForm implements TaskFormHandling {

  private final PairTasks tasks;
  private final PairShown shown;
  private final Pairs pairs;
  private final PairEnding ending;

  FindNewPairForm(PairTasks tasks, PairShown shown, Pairs pairs, PairEnding ending) {
    this.tasks = tasks;
    this.shown = shown;
    this.pairs = pairs;
    this.ending = ending;
  }

  @Override
  public String formKey() {
    return "find-new-pair";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    return shown.of(tasks.pair(task), "Пара закрыта: участники не подошли друг другу");
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    Pair pair = tasks.pair(form.task());
    boolean formed = form.code("repairing").equals("formed");
    if (formed && !pairs.isReplaced(pair.id())) {
      throw FormRefused.because(
          "Новая пара взамен этой ещё не сформирована. Сформируйте её на странице «Пары» или"
              + " укажите, почему она не понадобится");
    }
    if (!formed) {
      ending.notReplaced(pair.id(), form.text("explanation"));
    }
    return Map.of();
  }
}
