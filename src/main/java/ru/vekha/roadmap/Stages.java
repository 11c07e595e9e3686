package ru.vekha.roadmap;

import java.util.Optional;
import ru.vekha.roadmap.stage.StageWords;

/** Understands which stage of the lifecycle an activity belongs to. */
public final class Stages {

  private Stages() {}

  /**
   * The stage of an activity, by the words of its title, then of its group, its result and its
   * section. An activity that no words place is one of organising the whole: {@link
   * LifecycleStage#FRAMEWORK}.
   */
  public static LifecycleStage of(ActivityRow row) {
    return StageWords.decidedBy(row.result())
        .or(() -> goesOn(row) ? ofGroup(row) : Optional.empty())
        .or(() -> StageWords.of(row.title()))
        .or(() -> StageWords.of(row.group()))
        .or(() -> StageWords.ofResult(row.result()))
        .or(() -> StageWords.of(row.section()))
        .orElse(LifecycleStage.FRAMEWORK);
  }

  // «Обеспечивает внедрение модели: | - участие в мониторинге»: organising the whole says nothing.
  private static Optional<LifecycleStage> ofGroup(ActivityRow row) {
    return StageWords.of(row.group()).filter(stage -> stage != LifecycleStage.FRAMEWORK);
  }

  // «5.1. Контроль: | 5.1.1. в школах»: the title only goes on with what the group says.
  private static boolean goesOn(ActivityRow row) {
    return !row.group().isEmpty()
        && !row.title().isEmpty()
        && Character.isLowerCase(row.title().charAt(0));
  }
}
