package ru.vekha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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
    page.getByLabel("Дата приказа").fill(today());
    page.getByLabel("Причина").fill(HostileTexts.together(0, 20));
    page.locator("#amount").fill("5");
    seat.button("Показать, что изменится").click();
    assertThat(page.getByText("Что изменится").first()).isVisible();
  }

  /** The password itself is made of letters that say nothing. */
  static void giveStartPassword(Seat seat) {
    seat.button("Задать новый начальный пароль").click();
    seat.page().locator("#start-password").evaluate("signs => { signs.textContent = '••••'; }");
  }

  /** Asks for the end of today on a page that can show any day. */
  static void askForToday(Seat seat) {
    seat.page().getByLabel("По состоянию на").fill(today());
    seat.button("Показать").click();
    assertThat(seat.page().locator("main table tbody tr").first()).isVisible();
  }

  private static String today() {
    return LocalDate.now(ZoneId.of("Europe/Moscow")).toString();
  }

  /** The next page of a list of Vekha's own. */
  static boolean nextPage(Seat seat) {
    Locator pages = seat.page().locator("nav[aria-label=Страницы]");
    String before = pages.locator("span").first().innerText();
    Locator next = pages.getByText("Дальше", new Locator.GetByTextOptions().setExact(true));
    if (next.count() == 0) {
      return false;
    }
    next.click();
    assertThat(pages.locator("span").first()).not().hasText(before);
    return true;
  }

  /** The next portion of the board. */
  static boolean moreRows(Seat seat) {
    Locator more = seat.button("Показать ещё");
    if (more.count() == 0) {
      return false;
    }
    Locator rows = seat.page().locator(".vekha-overdue-table > tbody > tr");
    int before = rows.count();
    more.click();
    assertThat(rows.nth(before)).isVisible();
    return true;
  }

  static void openTimeline(Seat seat) {
    seat.page().getByText("График дорожной карты: план и факт").click();
    assertThat(seat.page().locator(".vekha-timeline tbody tr").first()).isVisible();
  }

  static void openRow(Seat seat) {
    seat.page().getByText("Ход и решения").first().click();
    assertThat(seat.page().locator(".vekha-details")).isVisible();
  }

  /** What an instance keeps, which its first tab tells. */
  static void showData(Seat seat) {
    assertThat(seat.page().locator(".vekha-instance-data tbody tr").first()).isVisible();
  }

  static void openDelays(Seat seat) {
    seat.page().getByText("Где и с какой недели просрочено").click();
    assertThat(seat.page().locator(".vekha-heat tbody tr").first()).isVisible();
  }
}
