package ru.vekha.control.sequence;

import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import ru.vekha.control.CardChangeRefused;

/** The responsible ask for a later date. */
final class AsksForShift extends CardAction {

  private static final String TASK = "userTask_performAssignment";

  @Override
  public boolean precondition(CardRun run) {
    return run.task(TASK).isPresent() && run.due() != null;
  }

  @Override
  Arbitrary<Integer> draws() {
    return Arbitraries.integers().between(-3, 60);
  }

  @Override
  void happen(CardRun run, int drawn) {
    LocalDate day = Objects.requireNonNull(run.due()).plusDays(drawn);
    String person = run.scene.head().id();
    done(
        run,
        run.card().state().isInWork() && run.fits(day) && !run.hasWaitingRequest(),
        CardChangeRefused.class,
        () ->
            run.scene.asking.ask(
                run.task(TASK).orElseThrow().getId(), day, "Педсовет перенесён", person));
  }
}
