package ru.vekha.control.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import ru.vekha.control.CardChangeRefused;

/** The responsible, or at a multiple of four who may be the deputy, ask for a later date. */
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
    boolean byDeputy = drawn % 4 == 0;
    String person = (byDeputy ? run.scene.deputy() : run.scene.head()).id();
    done(
        run,
        run.card().state().isInWork()
            && run.fits(day)
            && !run.hasWaitingRequest()
            && (!byDeputy || run.absence.runs()),
        CardChangeRefused.class,
        () -> assertThat(ask(run, day, person)).isPresent());
  }

  private static Optional<UUID> ask(CardRun run, LocalDate day, String person) {
    String task = run.task(TASK).orElseThrow().getId();
    return run.scene.asking.ask(task, day, "Педсовет перенесён", person);
  }
}
