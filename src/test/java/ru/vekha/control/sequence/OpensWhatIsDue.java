package ru.vekha.control.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import ru.vekha.control.CardState;

/** The minute's run opens what is due to be opened. */
final class OpensWhatIsDue extends CardAction {

  @Override
  public boolean precondition(CardRun run) {
    return run.card().state() == CardState.PLANNED;
  }

  @Override
  void happen(CardRun run, int drawn) {
    boolean due = !run.today().isBefore(run.card().opensOn());
    run.scene.runs.openAssignments();
    run.changes();
    assertThat(run.card().state() == CardState.PLANNED).isEqualTo(!due);
  }
}
