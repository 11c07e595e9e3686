package ru.vekha.control.sequence;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.Transformer;

/**
 * Something that can happen to a card. A new kind of it is a class of its own, named in {@link
 * CardActions}: it says when it can happen, does it as its people do, and tells the run what has to
 * be true then.
 */
abstract class CardAction implements Action.Independent<CardRun> {

  @Override
  public abstract boolean precondition(CardRun run);

  /** What is drawn for it: a number of days, hours, or a choice. */
  Arbitrary<Integer> draws() {
    return Arbitraries.just(0);
  }

  abstract void happen(CardRun run, int drawn);

  @Override
  public final Arbitrary<Transformer<CardRun>> transformer() {
    String name = getClass().getSimpleName();
    return draws()
        .map(
            drawn ->
                Transformer.mutate(
                    name + " " + drawn,
                    run -> {
                      run.scene.counts(name);
                      try {
                        happen(run, drawn);
                      } finally {
                        run.changes();
                      }
                    }));
  }

  /** Does what has to be refused when it does not fit, and only then; says whether it was done. */
  static boolean done(
      CardRun run, boolean fits, Class<? extends Exception> refusal, Runnable work) {
    if (fits) {
      work.run();
    } else {
      assertThatExceptionOfType(refusal).isThrownBy(work::run);
    }
    run.changes();
    return fits;
  }
}
