package ru.vekha.control.sequence;

import static org.assertj.core.api.Assertions.assertThat;

/** The minute's run gives back what deputies had taken whose time is over. */
final class SubstitutionsEnd extends CardAction {

  @Override
  public boolean precondition(CardRun run) {
    return !run.absence.isNamed();
  }

  @Override
  void happen(CardRun run, int drawn) {
    run.scene.runs.endSubstitutions();
    run.changes();
    assertThat(run.tasks()).noneMatch(task -> run.scene.deputy().id().equals(task.getAssignee()));
  }
}
