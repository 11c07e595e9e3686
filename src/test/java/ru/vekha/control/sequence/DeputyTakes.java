package ru.vekha.control.sequence;

import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import ru.vekha.town.TestPerson;

/** The deputy makes the work their own, and may do so only as long as the absence lasts. */
final class DeputyTakes extends CardAction {

  @Override
  public boolean precondition(CardRun run) {
    return task(run).isPresent();
  }

  @Override
  void happen(CardRun run, int drawn) {
    Task task = task(run).orElseThrow();
    TestPerson deputy = run.scene.deputy();
    done(
        run,
        run.absence.runs(),
        RuntimeException.class,
        () ->
            run.scene.desk.as(
                deputy,
                () -> {
                  run.scene.engine.getTaskService().claim(task.getId(), deputy.id());
                  return true;
                }));
  }

  private static Optional<Task> task(CardRun run) {
    return run.task("userTask_performAssignment").filter(task -> task.getAssignee() == null);
  }
}
