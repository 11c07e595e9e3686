package ru.vekha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.organisation.Role;
import ru.vekha.town.Launches;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** A controller works with the board «Контроль сроков». */
@BrowserTest
class BoardBrowserIT {

  private static final String BOARD = "/camunda/app/cockpit/default/#/overdue";
  private static final String HOSTILE = "<img src=x onerror=\"document.title='broken'\">{{7*7}}";

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Value("${local.server.port}")
  int port;

  private TestTown town;

  @BeforeEach
  void somethingIsLate() {
    town = towns.found();
    LocalDate order = LocalDate.now(clock).minusDays(30);
    String due = DateTimeFormatter.ofPattern("'до' dd.MM.yyyy").format(order.plusDays(10));
    launches.launch(
        town,
        Launches.roadmap(
            "Карта " + HOSTILE, order, 2, new Launches.Row(due, "Кураторы ОО", "Приказ")));
    jdbc.sql("UPDATE organisation SET short_name = ? WHERE id = ?")
        .params(HOSTILE, town.schoolB().id())
        .update();
  }

  @Test
  void filtersStandInTheAddress(Browser browser) {
    try (Seat seat = Seat.at(browser, port).signIn(town.controller())) {
      Page page = seat.page();
      page.navigate(BOARD);
      assertThat(page.locator(".vekha-overdue-table tbody tr")).hasCount(2);
      assertThat(page.locator("[data-counter=late]")).containsText("2 просрочено");
      assertThat(page.locator("td.vekha-organisation").getByText(HOSTILE)).isVisible();
      assertThat(page.title()).isEqualTo("Контроль сроков — Веха · Контроль");
      seat.show("board");

      page.getByLabel("Организация", new Page.GetByLabelOptions().setExact(true))
          .selectOption(new SelectOption().setValue(town.schoolA().id()));
      assertThat(page).hasURL(Pattern.compile(".*organisation=" + town.schoolA().id() + ".*"));
      assertThat(page.locator(".vekha-overdue-table tbody tr")).hasCount(1);
      page.locator("[data-counter=handedIn]").click();
      assertThat(page.getByText("По этим условиям поручений нет.")).isVisible();
      page.reload();
      assertThat(page.locator("[data-counter=handedIn]")).hasAttribute("aria-current", "true");
      assertThat(page.getByText("По этим условиям поручений нет.")).isVisible();
      assertThat(seat.complaints().heard()).isEmpty();
    }
  }

  @Test
  void nonsenseInTheAddressLeavesThePageUsable(Browser browser) {
    try (Seat seat = Seat.at(browser, port).signIn(town.controller())) {
      Page page = seat.page();
      page.navigate(BOARD + "?roadmap=nonsense&show=late");
      assertThat(page.getByText("В адресе страницы не понято условие «дорожная карта»."))
          .isVisible();
      seat.show("board-nonsense");
      page.locator(".vekha-failure a").click();
      assertThat(page.locator(".vekha-overdue-table tbody tr")).hasCount(2);
    }
  }

  @Test
  void thePageFitsAPhone(Browser browser) {
    try (Seat seat = Seat.at(browser, port, 360, 740)) {
      seat.signIn(town.person(town.schoolA(), Role.ORGANISATION_HEAD));
      Page page = seat.page();
      page.navigate(BOARD);
      assertThat(page.locator(".vekha-overdue-table tbody tr")).hasCount(1);
      seat.show("board-phone");
      assertThat(page.evaluate("document.querySelector('.vekha-overdue').scrollWidth"))
          .isEqualTo(page.evaluate("document.querySelector('.vekha-overdue').clientWidth"));
    }
  }
}
