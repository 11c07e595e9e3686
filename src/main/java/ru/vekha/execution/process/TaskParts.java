package ru.vekha.execution.process;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardPart;
import ru.vekha.control.CardParts;
import ru.vekha.organisation.Access;

/** The part behind a co-executor's task, for those who may see the task. */
@Component
public class TaskParts {

  private final TaskService tasks;
  private final TaskCards cards;
  private final CardParts parts;
  private final Access access;

  TaskParts(TaskService tasks, TaskCards cards, CardParts parts, Access access) {
    this.tasks = tasks;
    this.cards = cards;
    this.parts = parts;
    this.access = access;
  }

  /**
   * A task with its part.
   *
   * @param mine whether the person may do the task
   */
  public record Found(String taskId, CardPart part, boolean mine) {

    /** Whether the person is at the part, so that its files are theirs to add. */
    public boolean inMyWork() {
      return mine && part.state().isInWork();
    }
  }

  /** The part of a task; nothing when there is no such task for this person. */
  public Optional<Found> find(String taskId, String personId) {
    Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
    if (task == null || !access.mayRead(personId, task.getTenantId())) {
      return Optional.empty();
    }
    return Optional.ofNullable(tasks.getVariable(taskId, CoExecutionProcess.PART_ID))
        .map(id -> UUID.fromString(id.toString()))
        .flatMap(parts::find)
        .map(part -> new Found(taskId, part, cards.mayDo(personId, task)));
  }
}
