package ru.vekha.control.sequence;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import ru.vekha.control.CardState;
import ru.vekha.engine.FormRefused;

/** The responsible name the date that another document sets. */
final class NamesDate extends CardAction {

  private static final String TASK = "userTask_settleDate";

  @Override
  public boolean precondition(CardRun run) {
    return run.task(TASK).isPresent();
  }

  @Override
  Arbitrary<Integer> draws() {
    return Arbitraries.integers().between(-20, 60);
  }

  @Override
  void happen(CardRun run, int drawn) {
    LocalDate day = run.today().plusDays(drawn);
    boolean fits = run.card().state() == CardState.AWAITING_DATE && !day.isAfter(run.end());
    Map<String, Object> form = Map.of("eventDate", day.toString(), "basis", "Программа");
    if (done(
        run,
        fits,
        FormRefused.class,
        () -> run.scene.desk.submits(run.scene.head(), run.task(TASK).orElseThrow(), form))) {
      run.moves(day);
    }
  }
}
