package ru.vekha.control.sequence;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import ru.vekha.control.CardState;
import ru.vekha.control.ShiftTerm;
import ru.vekha.execution.LaunchRefused;
import ru.vekha.execution.order.ShiftPreview;
import ru.vekha.execution.order.ShiftWish;

/** An order moves the dates of the whole roadmap; its end stays, and dates stop there. */
final class OrdersShift extends CardAction {

  @Override
  public boolean precondition(CardRun run) {
    return !run.scene.roadmaps.isClosed(run.roadmapId);
  }

  @Override
  Arbitrary<Integer> draws() {
    return Arbitraries.integers().between(1, 45);
  }

  @Override
  void happen(CardRun run, int drawn) {
    ShiftWish wish =
        new ShiftWish(
            run.scene.nextNumber() + "-п",
            CardRun.ORDER_DATE,
            "Карантин",
            null,
            new ShiftTerm(ShiftTerm.Unit.DAYS, drawn, null),
            null,
            true);
    CardState state = run.card().state();
    LocalDate due = run.due();
    boolean movable = due != null && (state == CardState.PLANNED || state.isInWork());
    LocalDate day = due == null ? run.end() : min(due.plusDays(drawn), run.end());
    ShiftPreview plan =
        run.scene.orders.preview(run.scene.roadmaps.find(run.roadmapId).orElseThrow(), wish);
    String methodist = run.scene.town().methodist().id();
    if (done(
        run,
        movable && day.isAfter(due),
        LaunchRefused.class,
        () -> run.scene.orders.move(run.roadmapId, wish, plan.mark(), null, methodist))) {
      run.shifts(day);
    }
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
