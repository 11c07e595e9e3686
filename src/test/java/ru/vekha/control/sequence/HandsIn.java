package ru.vekha.control.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import ru.vekha.control.CardEvent;
import ru.vekha.control.CardEvents;
import ru.vekha.engine.FormRefused;
import ru.vekha.town.TestPerson;

/**
 * The responsible, or at 2 who may be the deputy, hands a result in, perhaps with a task that an
 * order has overtaken; the record names both.
 */
final class HandsIn extends CardAction {

  private static final String TASK = "userTask_performAssignment";
  private static final Map<String, Object> REPORT =
      Map.of(
          "done", "full",
          "reportText", "Приказ издан",
          "documentNumber", "12-у",
          "documentDate", "2021-02-10");

  @Override
  public boolean precondition(CardRun run) {
    return run.task(TASK).isPresent();
  }

  @Override
  Arbitrary<Integer> draws() {
    return Arbitraries.integers().between(0, 2);
  }

  @Override
  void happen(CardRun run, int drawn) {
    boolean byDeputy = drawn == 2;
    TestPerson person = byDeputy ? run.scene.deputy() : run.scene.head();
    if (done(
        run,
        run.card().state().isInWork() && (!byDeputy || run.absence.runs()),
        byDeputy ? RuntimeException.class : FormRefused.class,
        () -> run.scene.desk.submits(person, run.task(TASK).orElseThrow(), REPORT))) {
      assertThat(run.scene.events.of(run.cardId))
          .filteredOn(each -> each.event() == CardEvent.HANDED_IN)
          .last()
          .returns(person.id(), CardEvents.Entry::actor)
          .returns(byDeputy ? run.scene.head().id() : null, CardEvents.Entry::forPersonId);
    }
  }
}
