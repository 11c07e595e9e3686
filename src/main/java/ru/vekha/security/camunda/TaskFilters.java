package ru.vekha.security.camunda;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The lists on the left of Tasklist. Made by code at start: a stored filter's expressions run on
 * the server, so nobody may write one over HTTP.
 */
@Component
class TaskFilters implements SmartInitializingSingleton {

  private final FilterService filters;
  private final TaskService tasks;
  private final TransactionTemplate transaction;

  TaskFilters(FilterService filters, TaskService tasks, TransactionTemplate transaction) {
    this.filters = filters;
    this.tasks = tasks;
    this.transaction = transaction;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(
        status -> {
          save(
              "Мои задачи",
              "Задачи, которые выполняете вы, люди с вашей ролью или те, кого вы замещаете",
              10,
              "#155cb5",
              mine());
          save(
              "Просрочено",
              "Срок этих задач уже прошёл",
              20,
              "#b5152b",
              mine().dueBeforeExpression("${now()}"));
          save(
              "На этой неделе",
              "Срок наступает в ближайшие семь дней",
              30,
              "#b56a00",
              mine()
                  .dueAfterExpression("${now()}")
                  .dueBeforeExpression("${dateTime().plusDays(7)}"));
          save(
              "Моя организация",
              "Все открытые задачи вашей организации, которые вам видны",
              40,
              "#52616e",
              tasks.createTaskQuery().active());
        });
  }

  /**
   * What the person does, what waits for the person's roles, and the same of those whom the person
   * stands in for; what a deputy has taken stays in the list of the person whose it is.
   */
  private TaskQuery mine() {
    TaskQuery anyOf =
        tasks
            .createTaskQuery()
            .active()
            .or()
            .taskOwnerExpression("${currentUser()}")
            .taskCandidateGroupInExpression("${currentUserGroups()}");
    // The public query takes an expression for one assignee only.
    ((TaskQueryImpl) anyOf)
        .addExpression("taskAssigneeIn", "${standIns.selfAndAbsent(currentUser())}");
    return anyOf.endOr();
  }

  private void save(String name, String description, int priority, String color, TaskQuery query) {
    Filter found = filters.createTaskFilterQuery().filterName(name).singleResult();
    Filter filter = found == null ? filters.newTaskFilter(name) : found;
    filter.setProperties(
        Map.of(
            "description",
            description,
            "priority",
            priority,
            "color",
            color,
            "refresh",
            true,
            "showUndefinedVariable",
            false,
            "variables",
            List.of()));
    filter.setQuery(query);
    filters.saveFilter(filter);
  }
}
