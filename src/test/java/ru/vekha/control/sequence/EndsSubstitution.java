package ru.vekha.control.sequence;

/** The responsible is back before the last day, or does not go away. */
final class EndsSubstitution extends CardAction {

  @Override
  public boolean precondition(CardRun run) {
    return run.absence.isNamed();
  }

  @Override
  void happen(CardRun run, int drawn) {
    run.absence.ends();
  }
}
