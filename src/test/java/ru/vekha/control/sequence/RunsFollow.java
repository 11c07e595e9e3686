package ru.vekha.control.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** The engine follows what orders have decided. */
final class RunsFollow extends CardAction {

  @Override
  public boolean precondition(CardRun run) {
    return run.following() > 0;
  }

  @Override
  void happen(CardRun run, int drawn) {
    for (String process : List.of("amendment", "shiftByOrder", "roadmapEnding")) {
      run.scene
          .engine
          .getRuntimeService()
          .createProcessInstanceQuery()
          .processDefinitionKey(process)
          .tenantIdIn(run.scene.town().department().id())
          .list()
          .forEach(instance -> run.scene.runs.workOff(instance.getId()));
    }
    run.changes();
    assertThat(run.following()).isZero();
  }
}
