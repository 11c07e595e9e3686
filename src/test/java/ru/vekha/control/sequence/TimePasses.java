package ru.vekha.control.sequence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import ru.vekha.control.ControlCard;

/** So many hours pass; at 0 the last second of the due day has come, at 1 the first after it. */
final class TimePasses extends CardAction {

  @Override
  public boolean precondition(CardRun run) {
    return true;
  }

  @Override
  Arbitrary<Integer> draws() {
    return Arbitraries.integers().between(0, 480);
  }

  @Override
  void happen(CardRun run, int drawn) {
    LocalDate due = run.due();
    if (drawn > 1 || due == null) {
      run.scene.clock.advance(Duration.ofHours(Math.max(1, drawn)));
    } else {
      Instant edge = ControlCard.endOf(due, run.card().zone()).minusSeconds(1L - drawn);
      run.scene.clock.set(Collections.max(List.of(edge, run.scene.clock.instant())));
    }
  }
}
