package ru.vekha.execution.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardState;
import ru.vekha.control.ControlCard;
import ru.vekha.control.Handovers;
import ru.vekha.control.OpenWork;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.PersonalWork;
import ru.vekha.organisation.Role;

/**
 * Assignments and tasks that go to a successor: those that are a person's own, and of the last
 * bearer of a role also those that wait for the role.
 */
@Component
@Order(2)
class LeftBehind implements PersonalWork {

  private static final String REASON = "Сотрудник больше не выполняет эту работу";

  private final Handovers handovers;
  private final OpenWork open;
  private final AmendedAssignments engine;
  private final TaskGiving giving;
  private final TaskService tasks;

  LeftBehind(
      Handovers handovers,
      OpenWork open,
      AmendedAssignments engine,
      TaskGiving giving,
      TaskService tasks) {
    this.handovers = handovers;
    this.open = open;
    this.engine = engine;
    this.giving = giving;
    this.tasks = tasks;
  }

  @Override
  public List<Left> left(Leaving leaving) {
    Membership of = leaving.of();
    List<Left> left = new ArrayList<>();
    add(left, "собственные поручения", open.own(leaving));
    if (of.role() != Role.MENTOR) {
      add(left, "задачи на исполнении", work(held(of), leaving));
    }
    if (leaving.last()) {
      add(
          left,
          "задачи роли, других сотрудников с которой нет",
          work(offered(of).taskUnassigned(), leaving));
      add(left, "поручения роли, которые ещё откроются", open.planned(leaving));
      add(left, "поручения, результаты которых некому будет принять", open.toAccept(leaving));
    }
    return left;
  }

  @Override
  public void handOver(Leaving leaving, @Nullable String successorId) {
    if (successorId == null) {
      return;
    }
    var handover = new Handovers.Handover(leaving.of(), successorId, REASON, leaving.actor());
    List<Task> had = held(leaving.of()).list();
    had.forEach(task -> giving.give(task.getId(), successorId, null));
    Set<String> followed = new HashSet<>();
    for (ControlCard card : handovers.lockOwn(leaving.of())) {
      ControlCard changed = handovers.card(card, handover, null);
      if (changed.processInstanceId() != null && changed.state() != CardState.PLANNED) {
        engine.follow(changed);
        followed.add(changed.processInstanceId());
      }
    }
    had.stream()
        .filter(task -> !followed.contains(task.getProcessInstanceId()))
        .forEach(task -> handovers.task(handover, task.getId()));
  }

  /** The tasks of a role that its bearer has. */
  private TaskQuery held(Membership of) {
    return offered(of).taskAssignee(of.personId());
  }

  private TaskQuery offered(Membership of) {
    return tasks
        .createTaskQuery()
        .tenantIdIn(of.organisationId())
        .taskCandidateGroup(of.role().groupId())
        .includeAssignedTasks();
  }

  /** Tasks by their names, and by the row of the roadmap where they are about one. */
  private OpenWork.Work work(TaskQuery query, Leaving leaving) {
    List<Piece> first =
        query.orderByDueDate().asc().listPage(0, PersonalWork.NAMED).stream()
            .map(task -> piece(task, leaving))
            .toList();
    return new OpenWork.Work(first.isEmpty() ? 0 : query.count(), first);
  }

  private Piece piece(Task task, Leaving leaving) {
    return Optional.ofNullable(tasks.getVariable(task.getId(), AssignmentProcess.ASSIGNMENT_ID))
        .map(id -> open.first(List.of(UUID.fromString(id.toString())), leaving))
        .flatMap(found -> found.stream().findFirst())
        .map(card -> new Piece(task.getName() + ": " + card.text(), card.path()))
        .orElseGet(() -> new Piece(task.getName(), null));
  }

  private static void add(List<Left> left, String what, OpenWork.Work work) {
    if (work.count() > 0) {
      left.add(new Left(what, work.count(), true, work.first()));
    }
  }
}
