package ru.vekha.browser;

import static ru.vekha.browser.WalkedPage.page;
import static ru.vekha.browser.Who.ADMINISTRATOR;
import static ru.vekha.browser.Who.CONTROLLER;
import static ru.vekha.browser.Who.DEPUTY_HEAD;
import static ru.vekha.browser.Who.HEAD;

import java.util.List;

/** What people meet of Tasklist, Cockpit, Admin and Welcome. */
final class WalkedApps {

  private static final String TASKLIST = "/camunda/app/tasklist/default/";
  private static final String COCKPIT = "/camunda/app/cockpit/default/#/";
  private static final String ADMIN = "/camunda/app/admin/default/#/";
  private static final String WELCOME = "/camunda/app/welcome/default/#!/";

  static final List<WalkedPage> ALL =
      List.of(
          page(TASKLIST, HEAD, "Мои задачи")
              .then("task", WalkedStates::openTask)
              .then("calendar", WalkedStates::openCalendar)
              .then("refused", WalkedStates::submitEmpty)
              .then("documents", WalkedStates::openDocuments)
              .then("diagram", WalkedStates::openDiagram),
          // Of 61 alike the page shows 50 in the order of their ids, so no title is waited for.
          page(COCKPIT + "overdue", CONTROLLER, "Показано строк")
              .then("row", WalkedStates::openRow)
              .then("delays", WalkedStates::openDelays),
          page(WELCOME + "welcome", DEPUTY_HEAD, "Приложения"),
          page(COCKPIT + "dashboard", DEPUTY_HEAD, "Все просроченные поручения"),
          page(COCKPIT + "processes", DEPUTY_HEAD, "Поручение"),
          page(
              COCKPIT + "process-definition/{id}/runtime",
              DEPUTY_HEAD,
              "Выполнить",
              at -> at.definition()),
          page(
                  COCKPIT + "process-instance/{id}/runtime",
                  DEPUTY_HEAD,
                  "Выполнить",
                  at -> at.instance())
              .then("incidents", seat -> seat.page().getByText("Инциденты").first().click())
              .then("called", seat -> seat.page().getByText("Вызванные").first().click())
              .then("tasks", seat -> seat.page().getByText("Задачи").last().click()),
          page(ADMIN, ADMINISTRATOR, "Пользователи"),
          page(ADMIN + "users", ADMINISTRATOR, "Пользователи"),
          page(ADMIN + "users/{id}", ADMINISTRATOR, "Профиль", WalkedTown::person),
          page(ADMIN + "groups", ADMINISTRATOR, "Группы"),
          page(ADMIN + "groups/{id}", ADMINISTRATOR, "Группа", at -> "curator"),
          page(ADMIN + "tenants", ADMINISTRATOR, "Организации"),
          page(ADMIN + "tenants/{id}", ADMINISTRATOR, "Организация", WalkedTown::school),
          page(ADMIN + "authorization", ADMINISTRATOR, "Права доступа"),
          page(ADMIN + "system", ADMINISTRATOR, "Показатели"));

  private WalkedApps() {}
}
