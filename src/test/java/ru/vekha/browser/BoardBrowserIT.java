package ru.vekha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.execution.DueShifts;
import ru.vekha.organisation.Role;
import ru.vekha.town.Desk;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;

/** A controller works with the board «Контроль сроков». */
@BrowserTest
class BoardBrowserIT {

  private static final String BOARD = "/camunda/app/cockpit/default/#/overdue";

  @Autowired LateTowns towns;
  @Autowired JdbcClient jdbc;
  @Autowired Desk desk;
  @Autowired DueShifts asking;
  @Autowired Clock clock;

  @Value("${local.server.port}")
  int port;

  private TestTown town;

  @BeforeEach
  void somethingIsLate() {
    town = towns.found();
  }

  @Test
  void filtersStandInTheAddress(Browser browser) {
    try (Seat seat = controller(browser)) {
      Page page = seat.page();
      page.navigate(BOARD);
      assertThat(page.locator(".vekha-overdue-table tbody tr")).hasCount(2);
      assertThat(page.locator("[data-counter=late]")).containsText("2 просрочено");
      assertThat(page.locator("td.vekha-organisation").getByText(LateTowns.HOSTILE)).isVisible();
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
  void delaysAreShownAndTakenAlong(Browser browser) {
    try (Seat seat = controller(browser)) {
      Page page = seat.page();
      page.navigate(BOARD);
      page.getByText("Где и с какой недели просрочено").click();
      assertThat(page.locator(".vekha-heat tbody tr")).hasCount(2);
      assertThat(page.locator(".vekha-heat").getByText(LateTowns.HOSTILE)).isVisible();
      assertThat(page.locator(".vekha-chart svg")).isVisible();
      seat.show("board-delays");
      Download workbook = page.waitForDownload(() -> page.getByText("Выгрузить в Excel").click());
      assertThat(workbook.suggestedFilename()).isEqualTo("Контроль сроков.xlsx");
      assertThat(page.getByText("Файл готов.")).isVisible();
      page.locator(".vekha-heat tbody th a").first().click();
      assertThat(page.locator(".vekha-overdue-table tbody tr")).hasCount(1);
      assertThat(seat.complaints().heard()).isEmpty();
    }
  }

  @Test
  void requestsAreDecidedOneByOneAndManyAtOnce(Browser browser) {
    ask(town.person(town.schoolA(), Role.CURATOR));
    ask(town.person(town.schoolB(), Role.CURATOR));
    try (Seat seat = controller(browser)) {
      Page page = seat.page();
      page.navigate(BOARD + "?show=shiftsAsked&sort=organisation&down=true");
      Locator rows = page.locator(".vekha-overdue-table tbody tr");
      assertThat(rows).hasCount(2);
      rows.first().getByText("Ход и решения").click();
      assertThat(page.getByText("Ремонт затянулся").first()).isVisible();
      Locator form = page.locator(".vekha-details .vekha-decision");
      form.getByLabel("Решение").selectOption("refuse");
      form.getByText("Выполнить").click();
      assertThat(page.locator(".vekha-details .vekha-wrong")).containsText("Пояснение");
      form.getByLabel("Решение").selectOption("grant");
      form.getByText("Выполнить").click();
      assertThat(page.getByText("Сделано.")).isVisible();
      seat.show("board-decided");

      rows.locator("input[type=checkbox]").first().check();
      rows.locator("input[type=checkbox]").last().check();
      Locator many = page.locator(".vekha-many");
      assertThat(many).containsText("Выбрано: 2 поручения");
      many.getByLabel("Решение").selectOption("grant");
      many.getByText("Выполнить").click();
      assertThat(many.locator("li", new Locator.LocatorOptions().setHasText("уже принято")))
          .hasCount(1);
      assertThat(many.locator("li", new Locator.LocatorOptions().setHasText("сделано")))
          .hasCount(1);
      seat.show("board-many");
    }
  }

  @Test
  void aRoadmapIsShownAsPlanAgainstFact(Browser browser) {
    try (Seat seat = controller(browser)) {
      Page page = seat.page();
      page.navigate(BOARD);
      page.locator("td.vekha-roadmap a").first().click();
      page.getByText("График дорожной карты: план и факт").click();
      assertThat(page.locator(".vekha-chart svg")).isVisible();
      assertThat(page.locator(".vekha-timeline tbody tr")).hasCount(1);
      assertThat(page.locator(".vekha-timeline tbody tr")).containsText("0 из 2");
      seat.show("board-timeline");
      assertThat(seat.complaints().heard()).isEmpty();
    }
  }

  @Test
  void manyAreRemindedAndHandedOverEachWithItsResult(Browser browser) {
    jdbc.sql(
            "INSERT INTO notification_setting (person_id, email, digest, immediate, quiet_from,"
                + " quiet_to) VALUES (?, 'curator@school.test', true, true, 0, 0)")
        .param(town.person(town.schoolA(), Role.CURATOR).id())
        .update();
    try (Seat seat = controller(browser)) {
      Page page = seat.page();
      page.navigate(BOARD);
      Locator boxes = page.locator(".vekha-overdue-table input[type=checkbox]");
      boxes.first().check();
      boxes.last().check();
      Locator many = page.locator(".vekha-many");
      many.getByLabel("Решение").selectOption("remind");
      many.getByText("Выполнить").click();
      assertThat(result(many, "сделано")).hasCount(1);
      assertThat(result(many, "Письмо не отправлено")).hasCount(1);
      many.getByLabel("Решение").selectOption("hand-over");
      assertThat(many.getByLabel("Кому передать")).containsText("Передать некому");
      many.getByText("Выполнить").click();
      assertThat(result(many, "Передать это поручение нельзя")).hasCount(1);
      seat.show("board-reminded");

      page.locator(".vekha-overdue-table tbody tr")
          .filter(new Locator.FilterOptions().setHasText("Школа А"))
          .getByText("Ход и решения")
          .click();
      assertThat(page.getByText("Исполнителю напомнили письмом")).isVisible();
      page.getByText("Напомнить сейчас").last().click();
      assertThat(page.locator(".vekha-details .vekha-wrong"))
          .containsText("Сегодня об этом поручении уже напоминали");
    }
  }

  private static Locator result(Locator many, String words) {
    return many.locator("li", new Locator.LocatorOptions().setHasText(words));
  }

  @Test
  void nonsenseInTheAddressLeavesThePageUsable(Browser browser) {
    try (Seat seat = controller(browser)) {
      Page page = seat.page();
      page.navigate(BOARD + "?roadmap=nonsense&show=late");
      assertThat(page.getByText("В адресе страницы не понято условие «дорожная карта»."))
          .isVisible();
      seat.show("board-nonsense");
      page.locator(".vekha-failure a").click();
      assertThat(page.locator(".vekha-overdue-table tbody tr")).hasCount(2);
    }
  }

  /** Signed in, and led to Tasklist, which is left when it is there. */
  private Seat controller(Browser browser) {
    Seat seat = Seat.at(browser, port).signIn(town.controller());
    seat.page().waitForLoadState(LoadState.NETWORKIDLE);
    return seat;
  }

  private void ask(TestPerson curator) {
    LocalDate day = LocalDate.now(clock).plusDays(20);
    String task = desk.tasks(curator).get(0).getId();
    assertThat(asking.ask(task, day, "Ремонт затянулся", curator.id())).isPresent();
  }

  @Test
  void thePageFitsAPhone(Browser browser) {
    try (Seat seat = Seat.at(browser, port, 360, 740)) {
      seat.signIn(town.person(town.schoolA(), Role.ORGANISATION_HEAD));
      Page page = seat.page();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      page.navigate(BOARD);
      assertThat(page.locator(".vekha-overdue-table tbody tr")).hasCount(1);
      seat.show("board-phone");
      assertThat(page.evaluate("document.querySelector('.vekha-overdue').scrollWidth"))
          .isEqualTo(page.evaluate("document.querySelector('.vekha-overdue').clientWidth"));
    }
  }
}
