package ru.vekha.browser;

import static ru.vekha.browser.WalkedPage.page;
import static ru.vekha.browser.WalkedPage.refused;
import static ru.vekha.browser.Who.ADMINISTRATOR;
import static ru.vekha.browser.Who.AUDITOR;
import static ru.vekha.browser.Who.CONTROLLER;
import static ru.vekha.browser.Who.CURATOR;
import static ru.vekha.browser.Who.DEPUTY_HEAD;
import static ru.vekha.browser.Who.HEAD;
import static ru.vekha.browser.Who.MENTOR;
import static ru.vekha.browser.Who.METHODIST;
import static ru.vekha.browser.Who.NEIGHBOUR;
import static ru.vekha.browser.Who.STRANGER;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Every page of Vekha's own that a user meets. A new page is one line in {@link #OWN}; what the web
 * apps show stands in {@link WalkedApps}. {@code WalkedPagesTest} fails while an address of the
 * authorization matrix is neither here nor among the exceptions.
 */
final class WalkedPages {

  private static final Function<WalkedTown, Object> SCHOOL = WalkedTown::school;
  private static final Function<WalkedTown, Object> PERSON = WalkedTown::person;
  private static final String OF_SCHOOL = "/mentoring/organisations/{id}";
  private static final String AROUND = "/community/organisations/{id}";

  static final List<WalkedPage> OWN =
      List.of(
          page("/sign-in", STRANGER, "Имя для входа"),
          page("/roadmaps", METHODIST, "Загрузить документ"),
          page("/roadmaps/{id}", METHODIST, "Ближайший срок", at -> at.roadmap.id())
              .showing(WalkedTown::rows)
              .then(
                  "end",
                  seat -> seat.page().getByText("Прекратить дорожную карту приказом").click()),
          page("/roadmaps/{id}/as-of", METHODIST, "По состоянию на", at -> at.roadmap.id())
              .then("today", WalkedStates::askForToday)
              .showing(WalkedTown::rows),
          page("/roadmaps/{id}/shift", METHODIST, "Что переносится", at -> at.roadmap.id())
              .then("preview", WalkedStates::previewShift),
          page("/roadmaps/drafts/{id}", METHODIST, "Как прочитан документ", at -> at.draft)
              .showing(WalkedTown::rows)
              .then("row", seat -> seat.page().getByText("Исправить").first().click()),
          page("/roadmaps/drafts/{id}/changes", METHODIST, "Изменения в", at -> at.changes),
          page("/account", METHODIST, "Новый пароль"),
          page("/substitutions", METHODIST, "Замещение"),
          page("/notifications", METHODIST, "Оповещения"),
          page("/community", METHODIST, "Вокруг программы"),
          page(AROUND + "/bank", METHODIST, "Банк лучших практик", WalkedTown::department),
          page("/mentoring/pair-clock", METHODIST, "Пары: сколько осталось"),
          page("/discipline", AUDITOR, "Исполнительская дисциплина"),
          page("/history", AUDITOR, "История поручений")
              .showing(WalkedTown::rows, WalkedStates::nextPage),
          page("/history/assignments/{id}", AUDITOR, "Что происходило", at -> at.roadmap.card())
              .showing(WalkedTown::firstRow),
          page("/history/board", AUDITOR, "Контроль сроков на дату")
              .then("today", WalkedStates::askForToday)
              .showing(WalkedTown::otherRows, WalkedStates::nextPage),
          page("/history/proof", AUDITOR, "Проверка истории"),
          page("/methodology", AUDITOR, "Методологическая проверка"),
          page("/methodology/organisations/{id}", AUDITOR, "Опись в Excel", SCHOOL),
          page("/mentoring", CURATOR, "База наставляемых"),
          page("/mentoring/today", CURATOR, "Кому позвонить сегодня"),
          page("/mentoring/today", HEAD, "Кому позвонить сегодня").showing(WalkedTown::otherRows),
          page(OF_SCHOOL + "/mentees", CURATOR, "База наставляемых", SCHOOL),
          page(OF_SCHOOL + "/mentees/new", CURATOR, "Новый наставляемый", SCHOOL),
          page(OF_SCHOOL + "/mentors", CURATOR, "База наставников", SCHOOL),
          page(OF_SCHOOL + "/mentors/new", CURATOR, "Новый наставник", SCHOOL),
          page(OF_SCHOOL + "/matching", CURATOR, "Подбор наставников", SCHOOL),
          page(OF_SCHOOL + "/pairs", CURATOR, "Пары и группы", SCHOOL),
          page(OF_SCHOOL + "/pairs/new", CURATOR, "Новая пара или группа", SCHOOL),
          page(OF_SCHOOL + "/programmes", CURATOR, "Программы организации", SCHOOL),
          page(OF_SCHOOL + "/questionnaires", CURATOR, "Анкеты", SCHOOL),
          page(OF_SCHOOL + "/trainings", CURATOR, "Обучение кураторов", SCHOOL),
          page(
              OF_SCHOOL + "/import/{register}",
              CURATOR,
              "Наставляемые из таблицы",
              SCHOOL,
              town -> "mentees"),
          page("/mentoring/imports/{id}", CURATOR, "Проверьте прочитанное", at -> at.brought),
          page("/mentoring/mentees/{id}", CURATOR, "Завершение участия", at -> at.mentee),
          page("/mentoring/mentors/{id}", CURATOR, "Завершение участия", at -> at.mentor),
          page("/mentoring/pairs/{id}", CURATOR, "Журнал встреч", at -> at.pair),
          page(
              "/mentoring/programmes/{id}/questionnaires/{kind}/{measurement}",
              CURATOR,
              "Дата ответа",
              at -> at.programme,
              town -> "MENTEE",
              town -> "AFTER"),
          page("/monitoring", CURATOR, "Отчёты"),
          page("/monitoring/figures", CURATOR, "Сведения за год"),
          page("/monitoring/indicators", CURATOR, "Показатели"),
          page("/monitoring/indicators/{code}", CURATOR, "Обучающиеся", town -> "childrenShare"),
          page("/monitoring/periods/{id}", CURATOR, "Отчёт за период", at -> at.period),
          page(AROUND, CURATOR, "Вокруг программы", SCHOOL),
          page(AROUND + "/{slug}", CURATOR, "Партнёры", SCHOOL, town -> "partners"),
          page(AROUND + "/{slug}/new", CURATOR, "Партнёр", SCHOOL, town -> "partners"),
          page(
              AROUND + "/{slug}/{entryId}",
              CURATOR,
              "Партнёр",
              SCHOOL,
              town -> "partners",
              at -> at.partner),
          page("/directory", ADMINISTRATOR, "Организации и сотрудники"),
          page(
              "/directory/organisations/new?parent={id}",
              ADMINISTRATOR,
              "Новая организация",
              WalkedTown::department),
          page("/directory/organisations/{id}", ADMINISTRATOR, "Сотрудники", SCHOOL),
          page("/directory/organisations/{id}/edit", ADMINISTRATOR, "Сведения об", SCHOOL),
          page("/directory/organisations/{id}/people/new", ADMINISTRATOR, "Новый", SCHOOL),
          page("/directory/people/{id}", ADMINISTRATOR, "Закрыть доступ", PERSON)
              .then("password", WalkedStates::giveStartPassword),
          page("/directory/people/{id}/edit", ADMINISTRATOR, "Сведения о сотруднике", PERSON),
          page("/notifications/undelivered", ADMINISTRATOR, "Кому письма не доходят"));

  /** What is not for a person is refused in words, and the same is asked of these. */
  static final List<WalkedPage> REFUSED =
      List.of(
          refused(OF_SCHOOL + "/mentees", NEIGHBOUR, SCHOOL),
          refused("/mentoring/pairs/{id}", NEIGHBOUR, at -> at.pair),
          refused("/monitoring/periods/{id}", NEIGHBOUR, at -> at.period),
          refused("/history/assignments/{id}", NEIGHBOUR, at -> at.roadmap.card()),
          refused("/methodology/organisations/{id}", NEIGHBOUR, SCHOOL),
          refused("/history", MENTOR),
          refused("/mentoring/today", MENTOR),
          refused("/directory", DEPUTY_HEAD),
          refused("/history", ADMINISTRATOR));

  /** What everybody has, and what managers read, in the seats of those who have no more. */
  static final List<WalkedPage> SHARED =
      List.of(
          page("/", STRANGER, "Имя для входа"),
          page("/roadmaps/{id}", STRANGER, "Имя для входа", at -> at.roadmap.id()),
          page("/account", MENTOR, "Новый пароль"),
          page("/notifications", MENTOR, "Оповещения"),
          page("/substitutions", MENTOR, "Замещение"),
          page("/mentoring", MENTOR, "Наставничество"),
          page("/roadmaps", MENTOR, "Дорожные карты"),
          page("/roadmaps/{id}", DEPUTY_HEAD, "Ближайший срок", at -> at.roadmap.id())
              .showing(WalkedTown::rows),
          page("/mentoring/pair-clock", DEPUTY_HEAD, "Пары: сколько осталось"),
          page("/mentoring", DEPUTY_HEAD, "Участники по организациям"),
          page("/discipline", DEPUTY_HEAD, "Исполнительская дисциплина"),
          page("/methodology", CONTROLLER, "Методологическая проверка"),
          page("/history/proof", ADMINISTRATOR, "Проверка истории"));

  /** Addresses of the matrix that answer with something else than a page, and with what. */
  static final Map<String, String> EXCEPTIONS =
      Map.of(
          "/", "leads everybody on to where they work",
          "/error", "met by the test of wrong addresses",
          "/roadmaps/{id}/opening", "a part of the roadmap's page",
          "/roadmaps/{id}/shift-orders/{orderId}/document", "a file",
          "/monitoring/reports/{name}", "a file");

  private WalkedPages() {}
}
