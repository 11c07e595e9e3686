package ru.vekha.control.sequence;

import static org.assertj.core.api.Assertions.assertThat;

/** The minute's run notes what is late. */
final class WatchRuns extends CardAction {

  @Override
  public boolean precondition(CardRun run) {
    return true;
  }

  @Override
  void happen(CardRun run, int drawn) {
    run.scene.runs.controlDeadlines();
    run.changes();
    assertThat(noted(run)).isEqualTo(run.card().isLate(run.scene.clock.instant()));
  }

  /**
   * Whether the passing of the date in force stands in the story since the date came into force.
   */
  private static boolean noted(CardRun run) {
    return run.card().isLate(run.scene.clock.instant())
        && CardInvariants.overdueOfThisDate(run) == 1;
  }
}
