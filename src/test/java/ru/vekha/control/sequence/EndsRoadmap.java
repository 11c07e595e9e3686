package ru.vekha.control.sequence;

import ru.vekha.execution.RoadmapEarlyEnd;

/** An order ends the roadmap before its time. */
final class EndsRoadmap extends CardAction {

  @Override
  public boolean precondition(CardRun run) {
    return !run.scene.roadmaps.isClosed(run.roadmapId);
  }

  @Override
  void happen(CardRun run, int drawn) {
    run.scene.earlyEnd.end(
        run.roadmapId,
        new RoadmapEarlyEnd.Order("1-п", CardRun.ORDER_DATE, "Новая модель"),
        run.scene.town().methodist().id());
  }
}
