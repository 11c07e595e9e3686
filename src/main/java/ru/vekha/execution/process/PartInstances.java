package ru.vekha.execution.process;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardPart;
import ru.vekha.control.EndingWork;
import ru.vekha.engine.OwnWork;
import ru.vekha.engine.Tenancy;

/** The engine's side of parts: the co-executor's task, in the co-executor's own organisation. */
@Component
public class PartInstances {

  private final RuntimeService runtime;
  private final TaskService tasks;

  PartInstances(RuntimeService runtime, TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  /** Gives the co-executor a task and returns the instance's id. */
  public String start(CardPart part) {
    return runtime
        .createProcessInstanceByKey(CoExecutionProcess.ID)
        .businessKey(part.id().toString())
        .setVariable(CoExecutionProcess.PART_ID, part.id().toString())
        .setVariable(Tenancy.ORGANISATION_ID, part.organisationId())
        .setVariable(CoExecutionProcess.EXECUTOR_GROUP, part.role().groupId())
        .setVariable(CoExecutionProcess.EXECUTOR_PERSON, part.executor().personId())
        .setVariable(CoExecutionProcess.PART_DUE, Assignments.moment(part.due(), part.zone()))
        .execute()
        .getId();
  }

  /** Brings the task to the date of its part. */
  public void follow(CardPart part) {
    Date due = Date.from(Instant.parse(Assignments.moment(part.due(), part.zone())));
    OwnWork.acrossOrganisations(
        () ->
            tasks
                .createTaskQuery()
                .processInstanceId(part.processInstanceId())
                .list()
                .forEach(
                    task -> {
                      task.setDueDate(due);
                      tasks.saveTask(task);
                    }));
  }

  /** Takes the task away. */
  public void close(CardPart part) {
    OwnWork.acrossOrganisations(
        () ->
            runtime
                .createMessageCorrelation(CoExecutionProcess.CLOSED)
                .processInstanceId(part.processInstanceId())
                .correlate());
  }

  /** The instance that has to be told of the end of its roadmap. */
  EndingWork.Instance ending(CardPart part) {
    return new EndingWork.Instance(
        Objects.requireNonNull(part.processInstanceId()), CoExecutionProcess.CLOSED);
  }
}
