package ru.vekha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import ru.vekha.town.HostileTexts;

/** What somebody opens of their tasks so that Tasklist shows more of itself. */
final class WalkedTasks {

  private WalkedTasks() {}

  /** The next page of Tasklist's cards. */
  static boolean nextTasks(Seat seat) {
    Locator next = seat.page().locator(".pagination-next:not(.disabled) a:visible");
    if (next.count() == 0) {
      return false;
    }
    Tasklist tasklist = new Tasklist(seat);
    Locator first = tasklist.tasks("").first().locator("h4.task a");
    String before = first.getAttribute("href");
    next.click();
    assertThat(first).not().hasAttribute("href", before);
    assertThat(seat.page().locator(".tasks-list .vekha-card-title"))
        .hasCount(tasklist.tasks("").count());
    return true;
  }

  /** A task that is the person's own already. */
  static void openOwnTask(Seat seat) {
    Tasklist tasklist = new Tasklist(seat);
    tasklist.openTask(tasklist.tasks("").first());
  }

  static void openUnrelated(Seat seat) {
    seat.page().keyboard().press("Escape");
    for (String asked : new String[] {"tasks", "parts"}) {
      seat.complaints().expect("404 GET /vekha/" + asked + "/");
    }
    new Tasklist(seat).tab("Поручение и документы").click();
    assertThat(seat.page().getByText("Эта задача не связана")).isVisible();
  }

  static void openAcceptance(Seat seat) {
    open(seat, "Проверить результат");
  }

  static void openShift(Seat seat) {
    open(seat, "Решить о переносе");
  }

  private static void open(Seat seat, String name) {
    Tasklist tasklist = new Tasklist(seat);
    tasklist.openTask(tasklist.tasks(name).first());
    tasklist.claim();
  }

  /** Takes a task and looks for its form. */
  static void openTask(Seat seat) {
    Tasklist tasklist = new Tasklist(seat);
    tasklist.openTask(tasklist.tasks("").first());
    tasklist.claim();
  }

  static void openCalendar(Seat seat) {
    seat.page()
        .locator(".fjs-container input[data-input], .fjs-datetime-group input")
        .first()
        .click();
    assertThat(seat.page().locator(".flatpickr-calendar.open")).isVisible();
  }

  static void submitEmpty(Seat seat) {
    seat.page().keyboard().press("Escape");
    new Tasklist(seat).choose("Исполнено");
    new Tasklist(seat).fill("Что сделано", "   ");
    new Tasklist(seat).submitInVain("Что сделано");
  }

  static void openDocuments(Seat seat) {
    Tasklist tasklist = new Tasklist(seat);
    tasklist.closeNotices();
    tasklist.attach(Files.pdf(HostileTexts.ALL.get(36) + ".pdf"));
    seat.button("Попросить перенос").click();
    seat.page().getByText("Поручить часть соисполнителю").click();
  }

  static void openDocumentsOfResult(Seat seat) {
    new Tasklist(seat).tab("Поручение и документы").click();
    assertThat(seat.page().locator(".vekha-story")).isVisible();
  }

  static void openDiagram(Seat seat) {
    new Tasklist(seat).tab("Схема").click();
    assertThat(seat.page().getByText("Срок известен?").first()).isVisible();
  }
}
