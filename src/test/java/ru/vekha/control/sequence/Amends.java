package ru.vekha.control.sequence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import ru.vekha.control.ControlCard;
import ru.vekha.control.DueBasis;
import ru.vekha.control.NewCard;

/** A changed order gives the card another date, later or earlier. */
final class Amends extends CardAction {

  @Override
  public boolean precondition(CardRun run) {
    return run.due() != null && !run.card().state().isFinished();
  }

  @Override
  Arbitrary<Integer> draws() {
    return Arbitraries.integers().between(-20, 40);
  }

  @Override
  void happen(CardRun run, int drawn) {
    LocalDate day = Objects.requireNonNull(run.due()).plusDays(drawn);
    ControlCard card = run.card();
    Amending.inOne(
        run,
        () ->
            run.scene.amending.amend(
                card,
                new NewCard(
                    card.roadmapId(),
                    card.activityId(),
                    card.organisationId(),
                    card.controllerOrganisationId(),
                    new NewCard.Executor(card.responsibleRole(), card.responsiblePersonId()),
                    List.of(),
                    card.occurrence(),
                    DueBasis.DATED,
                    card.zone(),
                    card.opensOn(),
                    day,
                    card.settleBy(),
                    null),
                run.scene.town().methodist().id()));
    run.moves(day);
  }
}
