package ru.vekha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import ru.vekha.town.HostileTexts;

/** What a visitor opens on a page so that it shows more of itself. */
final class WalkedStates {

  private WalkedStates() {}

  static void previewShift(Seat seat) {
    Page page = seat.page();
    page.getByLabel("Номер приказа").fill("18-п");
    page.getByLabel("Дата приказа").fill(LocalDate.now(ZoneId.of("Europe/Moscow")).toString());
    page.getByLabel("Причина").fill(HostileTexts.together(0, 20));
    page.locator("#amount").fill("5");
    seat.button("Показать, что изменится").click();
    assertThat(page.getByText("Что изменится").first()).isVisible();
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

  static void openDiagram(Seat seat) {
    new Tasklist(seat).tab("Схема").click();
    assertThat(seat.page().getByText("Срок известен?").first()).isVisible();
  }

  static void openRow(Seat seat) {
    seat.page().getByText("Ход и решения").first().click();
    assertThat(seat.page().locator(".vekha-details")).isVisible();
  }

  static void openDelays(Seat seat) {
    seat.page().getByText("Где и с какой недели просрочено").click();
    assertThat(seat.page().locator(".vekha-heat tbody tr").first()).isVisible();
  }
}
