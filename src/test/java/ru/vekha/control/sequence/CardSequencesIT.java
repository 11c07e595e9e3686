package ru.vekha.control.sequence;

import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.state.ActionChain;

/**
 * Whatever people, orders and time do to a card and in whatever order, card and engine say the same
 * and the rules hold. Real engine, real PostgreSQL; only the clock is the test's.
 */
class CardSequencesIT {

  private static final int LONGEST = 20;

  private static Scene scene;
  private static Budget budget;

  @BeforeContainer
  static void open() throws Exception {
    scene = Scene.open();
    budget = new Budget();
  }

  @AfterContainer
  static void close() {
    scene.close();
    System.out.println("Sequences tried: " + budget.tried() + " " + scene.happened());
  }

  @Property(tries = 20_000)
  void cardAndEngineSayTheSame(@ForAll("sequences") ActionChain<CardRun> sequence) {
    if (budget.allowsOneMore()) {
      sequence.withInvariant("card and engine", CardInvariants::hold).run();
    }
  }

  /** Of cards in the west, in Moscow and in the east, with a date and without. */
  @Provide
  Arbitrary<ActionChain<CardRun>> sequences() {
    return Combinators.combine(
            Arbitraries.of("Europe/Kaliningrad", "Europe/Moscow", "Asia/Kamchatka"),
            Arbitraries.of(true, true, false))
        .flatAs(
            (zone, dated) ->
                CardActions.of(
                        ActionChain.startWith(() -> new CardRun(scene, ZoneId.of(zone), dated)))
                    .withMaxTransformations(LONGEST));
  }
}
