package ru.vekha.control.sequence;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import ru.vekha.organisation.DirectoryRefused;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.SubstitutionPeriod;
import ru.vekha.town.TestPerson;

/**
 * The responsible names a deputy for five days, from today or a later day on; yesterday is gone.
 */
final class NamesDeputy extends CardAction {

  private static final int MORE_DAYS = 4;

  @Override
  public boolean precondition(CardRun run) {
    return !run.absence.isNamed();
  }

  @Override
  Arbitrary<Integer> draws() {
    return Arbitraries.integers().between(-1, 6);
  }

  @Override
  void happen(CardRun run, int drawn) {
    TestPerson head = run.scene.head();
    LocalDate first = run.absence.today().plusDays(drawn);
    LocalDate last = first.plusDays(MORE_DAYS);
    if (done(
        run,
        run.absence.leaves(first, last),
        DirectoryRefused.class,
        () ->
            run.scene.naming.name(
                head.id(),
                head.id(),
                List.of(new Membership(head.id(), head.organisationId(), Role.ORGANISATION_HEAD)),
                run.scene.deputy().id(),
                new SubstitutionPeriod(first, last)))) {
      run.absence.named(run.scene.substitutions.concerning(head.id()).get(0).id(), first, last);
    }
  }
}
