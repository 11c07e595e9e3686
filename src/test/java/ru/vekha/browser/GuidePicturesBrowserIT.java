package ru.vekha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;

/**
 * Makes the pictures of the user guide, going the ways that it describes: with {@code
 * -Dvekha.pictures=docs/guide/pictures} in the guide's own folder, else among the screenshots. Date
 * fields are in Russian where the browser's texts are (chromium-l10n).
 */
@BrowserTest
class GuidePicturesBrowserIT {

  private static final Path FOLDER =
      Path.of(System.getProperty("vekha.pictures", "target/screenshots/guide"));

  private static final String BOARD = "/camunda/app/cockpit/default/#/overdue";

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 760;

  @Autowired GuideTowns towns;
  @Autowired Launches launches;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Value("${local.server.port}")
  int port;

  private TestTown town;
  private UUID draft;

  @Test
  void picturesShowWhatTheGuideDescribes(Browser browser) {
    found();
    try (Seat seat = seat(browser, curator())) {
      staff(seat);
    }
    try (Seat seat = seat(browser, town.methodist())) {
      seat.page().navigate("/roadmaps/drafts/" + draft);
      seat.page().getByText("Как прочитан документ").evaluate("part => part.scrollIntoView()");
      picture(seat.page(), "draft");
    }
    try (Seat seat = seat(browser, town.controller())) {
      managers(seat);
    }
    try (Seat seat = seat(browser, town.person(town.department(), Role.AUDITOR))) {
      auditors(seat.page());
    }
    try (Seat seat = seat(browser, town.person(town.department(), Role.ADMINISTRATOR))) {
      administrators(seat.page());
    }
  }

  private void found() {
    town = towns.found();
    RoadmapData roadmap = CuratorsRoadmap.at(clock);
    towns.silentPair(town, launches.launch(town, roadmap));
    draft = launches.upload(town, roadmap);
    Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .until(
            () ->
                desk.tasks(curator()).stream()
                        .filter(task -> task.getName().equals("Выполнить поручение"))
                        .count()
                    > 1);
  }

  private void staff(Seat seat) {
    Page page = seat.page();
    Tasklist tasklist = new Tasklist(seat);
    assertThat(tasklist.tasks("").first()).containsText("Просрочено");
    picture(page, "tasks");
    tasklist.list("Просрочено").click();
    Locator late = tasklist.tasks(CuratorsRoadmap.ACTIVITY);
    assertThat(late).hasCount(2);
    tasklist.openTask(late.first());
    tasklist.claim();
    tasklist.choose("Исполнено");
    tasklist.fill("Что сделано", "Памятки розданы родителям на собраниях 5–9 классов");
    tasklist.attach(Files.pdf("памятка.pdf"));
    tasklist.tab("Форма").click();
    tasklist.form().evaluate("form => form.scrollIntoView({block: 'end'})");
    picture(page, "form");
    tasklist.submit();

    assertThat(late).hasCount(1);
    tasklist.openTask(late.first());
    tasklist.claim();
    tasklist.attach(Files.pdf("проект-памятки.pdf"));
    seat.button("Попросить перенос").click();
    page.locator("#vekha-shift-due").fill(workingDay().toString());
    page.locator("#vekha-shift-reason").fill("Ждём сведения от школ-партнёров");
    page.locator(".vekha-files")
        .evaluate("list => list.parentElement.scrollIntoView({block: 'end'})");
    picture(page, "documents");
    seat.button("Отправить просьбу").click();
    assertThat(page.locator(".vekha-shifts li")).containsText("Ждём сведения");

    page.navigate("/mentoring/today");
    assertThat(page.getByText("Давно нет встреч")).isVisible();
    picture(page, "today");
  }

  private LocalDate workingDay() {
    return WorkingCalendar.ofRussia().nextWorkingDayOrSame(LocalDate.now(clock).plusDays(14));
  }

  private static void managers(Seat seat) {
    Page page = seat.page();
    page.navigate(BOARD + "?show=late");
    assertThat(page.locator(".vekha-overdue-table tbody tr").first()).isVisible();
    picture(page, "board");
    page.navigate("about:blank");
    page.navigate(BOARD + "?show=shiftsAsked");
    decide(page, "grant");
    page.locator(".vekha-overdue-table").evaluate("table => table.scrollIntoView()");
    picture(page, "decision");
    carryOut(page);
    page.navigate("about:blank");
    page.navigate(BOARD + "?show=handedIn");
    decide(page, "accept");
    carryOut(page);
  }

  private static void decide(Page page, String what) {
    page.getByText("Ход и решения").first().click();
    Locator details = page.locator(".vekha-details");
    assertThat(details.getByText("Ход исполнения")).isVisible();
    details.getByLabel("Решение").selectOption(what);
  }

  private static void carryOut(Page page) {
    page.locator(".vekha-details .vekha-decision").getByText("Выполнить").click();
    assertThat(page.getByText("Сделано.")).isVisible();
  }

  private void auditors(Page page) {
    page.navigate("/history");
    page.getByLabel("Фамилия сотрудника").fill("Ершова");
    page.getByText("Найти").click();
    Locator found = page.locator("main table");
    assertThat(found.locator("tbody tr").first()).isVisible();
    found.evaluate("table => table.scrollIntoView({block: 'end'})");
    picture(page, "history");
    page.navigate("/history/assignments/" + accepted());
    page.getByText("Что происходило").evaluate("part => part.scrollIntoView()");
    picture(page, "act");
  }

  private String accepted() {
    return jdbc.sql("SELECT id::text FROM control_card WHERE organisation_id = ? AND state = ?")
        .params(town.schoolA().id(), "CLOSED")
        .query(String.class)
        .single();
  }

  private void administrators(Page page) {
    page.navigate("/directory");
    picture(page, "directory");
    page.navigate("/directory/people/" + town.person(town.schoolB(), Role.ORGANISATION_HEAD).id());
    picture(page, "person");
  }

  private TestPerson curator() {
    return town.person(town.schoolA(), Role.CURATOR);
  }

  private Seat seat(Browser browser, TestPerson person) {
    Seat seat = Seat.at(browser, port, WIDTH, HEIGHT).signIn(person);
    seat.page().waitForLoadState(LoadState.NETWORKIDLE);
    return seat;
  }

  private static void picture(Page page, String name) {
    Path file = FOLDER.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
    assertThat(file).exists();
  }
}
