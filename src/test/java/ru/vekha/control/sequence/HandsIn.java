package ru.vekha.control.sequence;

import java.util.Map;
import ru.vekha.engine.FormRefused;

/** The responsible hand a result in, perhaps with a task that an order has overtaken. */
final class HandsIn extends CardAction {

  private static final String TASK = "userTask_performAssignment";
  private static final Map<String, Object> REPORT =
      Map.of(
          "done", "full",
          "reportText", "Приказ издан",
          "documentNumber", "12-у",
          "documentDate", "2021-02-10");

  @Override
  public boolean precondition(CardRun run) {
    return run.task(TASK).isPresent();
  }

  @Override
  void happen(CardRun run, int drawn) {
    done(
        run,
        run.card().state().isInWork(),
        FormRefused.class,
        () -> run.scene.desk.submits(run.scene.head(), run.task(TASK).orElseThrow(), REPORT));
  }
}
