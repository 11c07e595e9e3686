package ru.vekha.mentoring.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;
import ru.vekha.engine.FieldProblem;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.mentoring.RegisterRefused;
import ru.vekha.mentoring.pair.Pair;
import ru.vekha.mentoring.pair.Pairs;

/** What every form of a pair's tasks needs: the pair, and when its next step is due. */
@Component
class PairTasks {

  private final Pairs pairs;
  private final PairMoments moments;

  PairTasks(Pairs pairs, PairMoments moments) {
    this.pairs = pairs;
    this.moments = moments;
  }

  /** A task without its variables is being completed by somebody else at this very moment. */
  Pair pair(TaskFormContext task) {
    Object id = task.variables().get(MentoringPairProcess.PAIR_ID);
    if (id == null) {
      throw new OptimisticLockingException("Task " + task.taskId() + " has been completed");
    }
    return pairs.find(UUID.fromString(id.toString())).orElseThrow();
  }

  /** By when the task was to be done. */
  LocalDate planned(TaskFormContext task, Pair pair) {
    return moments.dayOf(
        String.valueOf(task.variables().get(MentoringPairProcess.MEETING_DUE)),
        pair.organisationId());
  }

  /** What the engine keeps of the next step's day. */
  Map<String, Object> due(Pair pair, LocalDate day) {
    return Map.of(MentoringPairProcess.MEETING_DUE, moments.endOf(day, pair.organisationId()));
  }

  /** Does the work of a form; what a rule refuses is told as the form's refusal. */
  static <T> T accepted(Supplier<T> work) {
    try {
      return work.get();
    } catch (RegisterRefused refused) {
      throw new FormRefused(
          refused.problems().values().stream().map(FieldProblem::ofForm).toList());
    }
  }
}
