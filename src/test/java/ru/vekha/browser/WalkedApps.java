package ru.vekha.browser;

import static ru.vekha.browser.WalkedPage.page;
import static ru.vekha.browser.WalkedPage.refused;
import static ru.vekha.browser.Who.ADMINISTRATOR;
import static ru.vekha.browser.Who.CONTROLLER;
import static ru.vekha.browser.Who.CURATOR;
import static ru.vekha.browser.Who.DEPUTY_HEAD;
import static ru.vekha.browser.Who.HEAD;
import static ru.vekha.browser.Who.MENTOR;
import static ru.vekha.browser.Who.STRANGER;

import java.util.List;

/** What people meet of Tasklist, Cockpit, Admin and Welcome. */
final class WalkedApps {

  private static final String TASKLIST = "/camunda/app/tasklist/default/";
  private static final String COCKPIT = "/camunda/app/cockpit/default/#/";
  private static final String ADMIN = "/camunda/app/admin/default/#/";
  private static final String WELCOME = "/camunda/app/welcome/default/#!/";

  static final List<WalkedPage> ALL =
      List.of(
          page(TASKLIST, HEAD, "Что представить")
              .showing(WalkedTown::otherRows, WalkedTasks::nextTasks)
              .then("task", WalkedTasks::openTask)
              .then("calendar", WalkedTasks::openCalendar)
              .then("refused", WalkedTasks::submitEmpty)
              .then("documents", WalkedTasks::openDocuments)
              .then("diagram", WalkedTasks::openDiagram),
          page(TASKLIST, MENTOR, "Провести знакомство")
              .then("task", WalkedTasks::openOwnTask)
              .then("calendar", WalkedTasks::openCalendar)
              .then("unrelated", WalkedTasks::openUnrelated),
          page(TASKLIST, CONTROLLER, "Решить о переносе")
              .then("shift", WalkedTasks::openShift)
              .then("acceptance", WalkedTasks::openAcceptance)
              .then("documents", WalkedTasks::openDocumentsOfResult),
          page(TASKLIST, STRANGER, "Имя для входа"),
          page(COCKPIT + "overdue", CONTROLLER, "Показано строк")
              .showing(WalkedTown::otherRows, WalkedStates::moreRows)
              .then("row", WalkedStates::openRow)
              .then("delays", WalkedStates::openDelays),
          page(
                  COCKPIT + "overdue?roadmap={id}",
                  DEPUTY_HEAD,
                  "Показано строк",
                  at -> at.roadmap.id())
              .then("timeline", WalkedStates::openTimeline)
              .showing(WalkedTown::rows),
          refused(COCKPIT, CURATOR),
          refused(COCKPIT, MENTOR),
          page(WELCOME + "welcome", DEPUTY_HEAD, "Приложения"),
          page(COCKPIT + "dashboard", DEPUTY_HEAD, "Все просроченные поручения"),
          page(COCKPIT + "processes", DEPUTY_HEAD, "Поручение"),
          page(
              COCKPIT + "process-definition/{id}/runtime",
              DEPUTY_HEAD,
              "Выполнить",
              at -> at.roadmap.definition()),
          page(
                  COCKPIT + "process-instance/{id}/runtime",
                  DEPUTY_HEAD,
                  "Выполнить",
                  at -> at.roadmap.instance())
              .then("data", WalkedStates::showData)
              .then("incidents", seat -> seat.page().getByText("Инциденты").first().click())
              .then("called", seat -> seat.page().getByText("Вызванные").first().click())
              .then("tasks", seat -> seat.page().getByText("Задачи").last().click()),
          // Nobody works in Admin: accounts and rights are the directory's.
          refused(ADMIN, ADMINISTRATOR),
          page(WELCOME + "welcome", ADMINISTRATOR, "Приложения"));

  private WalkedApps() {}
}
