package ru.vekha.control.sequence;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import ru.vekha.control.CardState;
import ru.vekha.engine.FormRefused;

/** The controller accepts the result, or the deputy head after some rounds. */
final class Accepts extends CardAction {

  private static final String TASK = "userTask_acceptResult";

  @Override
  public boolean precondition(CardRun run) {
    return run.task(TASK).isPresent();
  }

  @Override
  void happen(CardRun run, int drawn) {
    Task task = run.task(TASK).orElseThrow();
    done(
        run,
        run.card().state() == CardState.HANDED_IN,
        FormRefused.class,
        () -> run.scene.desk.submits(run.scene.whoMay(task), task, Map.of("decision", "accept")));
  }
}
