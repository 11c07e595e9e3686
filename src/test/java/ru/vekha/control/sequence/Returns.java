package ru.vekha.control.sequence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.camunda.bpm.engine.task.Task;
import ru.vekha.control.CardState;
import ru.vekha.engine.FormRefused;

/** The controller sends the result back, with a new date or, at 0, without. */
final class Returns extends CardAction {

  private static final String TASK = "userTask_acceptResult";

  @Override
  public boolean precondition(CardRun run) {
    return run.task(TASK).isPresent();
  }

  @Override
  Arbitrary<Integer> draws() {
    return Arbitraries.integers().between(-5, 40);
  }

  @Override
  void happen(CardRun run, int drawn) {
    Task task = run.task(TASK).orElseThrow();
    LocalDate day = drawn == 0 ? null : Objects.requireNonNull(run.due()).plusDays(drawn);
    boolean fits =
        run.card().state() == CardState.HANDED_IN
            && (day == null || run.fits(day) && !run.hasWaitingRequest());
    Map<String, Object> form = new HashMap<>(Map.of("decision", "return", "remark", "Дополнить"));
    if (day != null) {
      form.put("newDate", day.toString());
    }
    if (done(
            run,
            fits,
            FormRefused.class,
            () -> run.scene.desk.submits(run.scene.whoMay(task), task, form))
        && day != null) {
      run.shifts(day);
    }
  }
}
