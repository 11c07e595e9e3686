package ru.vekha.control.sequence;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.Transformer;

/** Finished work that the engine has followed changes no more; some sequences stop there. */
final class ComesToRest implements Action.Independent<CardRun> {

  @Override
  public boolean precondition(CardRun run) {
    return run.card().state().isFinished() && run.following() == 0;
  }

  @Override
  public Arbitrary<Transformer<CardRun>> transformer() {
    return Arbitraries.just(Transformer.endOfChain());
  }
}
