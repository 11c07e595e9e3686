package ru.vekha.control.sequence;

import net.jqwik.api.state.ActionChainArbitrary;

/** Everything that can happen to a card, with how often it is tried. */
final class CardActions {

  private CardActions() {}

  static ActionChainArbitrary<CardRun> of(ActionChainArbitrary<CardRun> chain) {
    return chain
        .withAction(40, new OpensWhatIsDue())
        .withAction(30, new NamesDate())
        .withAction(20, new HandsIn())
        .withAction(6, new Accepts())
        .withAction(24, new Returns())
        .withAction(16, new AsksForShift())
        .withAction(20, new DecidesShift())
        .withAction(8, new OrdersShift())
        .withAction(10, new NamesDeputy())
        .withAction(8, new DeputyTakes())
        .withAction(3, new EndsSubstitution())
        .withAction(6, new SubstitutionsEnd())
        .withAction(5, new Amends())
        .withAction(1, new Withdraws())
        .withAction(1, new EndsRoadmap())
        .withAction(12, new TimePasses())
        .withAction(8, new WatchRuns())
        .withAction(12, new RunsFollow())
        .withAction(30, new ComesToRest());
  }
}
