package ru.vekha.control.sequence;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.camunda.bpm.engine.task.Task;
import ru.vekha.control.ShiftRequest;
import ru.vekha.control.ShiftState;
import ru.vekha.engine.FormRefused;

/** The controller refuses at 0, else sets the day asked for or, from 1 on, another one. */
final class DecidesShift extends CardAction {

  @Override
  public boolean precondition(CardRun run) {
    return !run.questions().isEmpty();
  }

  @Override
  Arbitrary<Integer> draws() {
    return Arbitraries.integers().between(-1, 40);
  }

  @Override
  void happen(CardRun run, int drawn) {
    Task task = run.questions().get(0);
    ShiftRequest request =
        run.requests().stream()
            .filter(each -> task.getProcessInstanceId().equals(each.processInstanceId()))
            .findFirst()
            .orElseThrow();
    boolean waits = request.state() == ShiftState.ASKED;
    LocalDate day =
        drawn < 0 ? request.askedDue() : Objects.requireNonNull(run.due()).plusDays(drawn);
    Map<String, Object> form =
        drawn == 0
            ? Map.of("decision", "refuse", "remark", "Срок установлен")
            : drawn < 0
                ? Map.of("decision", "grant")
                : Map.of(
                    "decision", "grantOther", "anotherDate", day.toString(), "remark", "Хватит");
    if (done(
            run,
            waits && (drawn == 0 || run.fits(day)),
            FormRefused.class,
            () -> run.scene.desk.submits(run.scene.whoMay(task), task, form))
        && drawn != 0) {
      run.shifts(day);
    }
  }
}
