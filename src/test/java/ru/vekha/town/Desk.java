package ru.vekha.town;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.task.Task;

/** Lets a person of a town do their tasks in the engine, with their own rights and no others. */
public final class Desk {

  private final ProcessEngine engine;

  public Desk(ProcessEngine engine) {
    this.engine = engine;
  }

  /** Does something as a person, with the groups and tenants that the web apps would find. */
  public <T> T as(TestPerson person, Callable<T> work) {
    var identity = engine.getIdentityService();
    List<String> groups =
        identity.createGroupQuery().groupMember(person.id()).list().stream()
            .map(Group::getId)
            .toList();
    List<String> tenants =
        identity
            .createTenantQuery()
            .userMember(person.id())
            .includingGroupsOfUser(true)
            .list()
            .stream()
            .map(Tenant::getId)
            .toList();
    identity.setAuthentication(person.id(), groups, tenants);
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      identity.clearAuthentication();
    }
  }

  /** What a person sees when they open a task. */
  public Map<String, Object> opens(TestPerson person, Task task) {
    return as(person, () -> engine.getFormService().getTaskFormVariables(task.getId()));
  }

  /** Hands a task's form in. */
  public void submits(TestPerson person, Task task, Map<String, ?> fields) {
    as(
        person,
        () -> {
          engine.getFormService().submitTaskForm(task.getId(), new HashMap<>(fields));
          return true;
        });
  }

  /** The tasks a person sees. */
  public List<Task> tasks(TestPerson person) {
    return as(person, () -> engine.getTaskService().createTaskQuery().list());
  }
}
