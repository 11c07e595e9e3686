package ru.vekha.control.sequence;

/** A changed order takes the card back. */
final class Withdraws extends CardAction {

  @Override
  public boolean precondition(CardRun run) {
    return !run.card().state().isFinished();
  }

  @Override
  void happen(CardRun run, int drawn) {
    Amending.inOne(
        run, () -> run.scene.amending.withdraw(run.card(), run.scene.town().methodist().id()));
  }
}
