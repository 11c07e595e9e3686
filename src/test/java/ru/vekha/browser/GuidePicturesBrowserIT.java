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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.RoadmapCatalogue;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/**
 * Makes the pictures of the user guide, going the ways that it describes: with {@code
 * -Dvekha.pictures=docs/guide/pictures} in the guide's own folder, else among the screenshots.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuidePicturesBrowserIT {

  private static final Path FOLDER =
      Path.of(System.getProperty("vekha.pictures", "target/screenshots/guide"));

  private static final List<String> NAMES =
      List.of("Белова", "Громова", "Ершова", "Жукова", "Зимина", "Котова", "Лосева", "Рыбина");

  private static final String ACTIVITY = "Информирование о программе наставничества";

  private static final int WIDTH = 1080;
  private static final int HEIGHT = 680;

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Value("${local.server.port}")
  int port;

  private TestTown town;
  private UUID draft;

  @BeforeAll
  void aTownWithARoadmapOfFiveMonths() {
    town = towns.found();
    int next = 0;
    for (TestPerson person : town.people()) {
      jdbc.sql(
              "UPDATE person SET family_name = ?, given_name = 'Анна', patronymic = 'Ивановна'"
                  + " WHERE id = ?")
          .params(NAMES.get(next++ % NAMES.size()), person.id())
          .update();
    }
    jdbc.sql("UPDATE organisation SET name = short_name WHERE id LIKE ?")
        .params(town.key() + "-%")
        .update();
    jdbc.sql("UPDATE account SET login = 'zimina' WHERE person_id = ?")
        .params(neighbour().id())
        .update();
    LocalDate order = LocalDate.now(clock).minusMonths(5);
    RoadmapData roadmap = roadmap(order);
    launches.launch(town, roadmap);
    draft = launches.upload(town, roadmap);
    Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> work(curator()).isPresent());
  }

  private Optional<Task> work(TestPerson person) {
    return desk.tasks(person).stream()
        .filter(task -> task.getName().equals("Выполнить поручение"))
        .findFirst();
  }

  private LocalDate workingDay() {
    return WorkingCalendar.ofRussia().nextWorkingDayOrSame(LocalDate.now(clock).plusDays(14));
  }

  @Test
  void staff(Browser browser) {
    try (Seat seat = seat(browser, curator())) {
      Page page = seat.page();
      Tasklist tasklist = new Tasklist(seat);
      assertThat(tasklist.tasks("").first()).containsText("Просрочено");
      picture(page, "tasks");
      tasklist.openTask(tasklist.tasks(ACTIVITY).first());
      tasklist.claim();
      picture(page, "form");
      tasklist.attach(Files.pdf("приказ.pdf"));
      seat.button("Попросить перенос").click();
      page.locator("#vekha-shift-due").fill(workingDay().toString());
      page.locator("#vekha-shift-reason").fill("Ждём сведения от школ-партнёров");
      picture(page, "panel");
      seat.button("Отправить просьбу").click();
      assertThat(page.locator(".vekha-shifts li")).containsText("Ждём сведения");
      page.navigate("/mentoring/today");
      assertThat(page.locator("h1")).isVisible();
      picture(page, "today");
    }
    assertThat(FOLDER.resolve("today.png")).exists();
  }

  @Test
  void managers(Browser browser) {
    try (Seat seat = seat(browser, town.methodist())) {
      seat.page().navigate("/roadmaps/drafts/" + draft);
      seat.page().getByText("Как прочитан документ").scrollIntoViewIfNeeded();
      picture(seat.page(), "draft");
    }
    try (Seat seat = seat(browser, town.controller())) {
      Page page = seat.page();
      page.navigate("/camunda/app/cockpit/default/#/overdue?show=late");
      assertThat(page.locator(".vekha-overdue-table tbody tr").first()).isVisible();
      picture(page, "board");
      page.getByText("Ход и решения").first().click();
      Locator details = page.locator(".vekha-details");
      assertThat(details.getByText("Ход исполнения")).isVisible();
      page.locator(".vekha-overdue").evaluate("board => board.scrollTo(0, 200)");
      picture(page, "decision");
    }
    assertThat(FOLDER.resolve("decision.png")).exists();
  }

  @Test
  void auditors(Browser browser) {
    try (Seat seat = seat(browser, town.person(town.department(), Role.AUDITOR))) {
      Page page = seat.page();
      page.navigate("/history");
      picture(page, "history");
      page.locator("main table tbody a").first().click();
      assertThat(page.getByText("Что происходило")).isVisible();
      picture(page, "act");
    }
    assertThat(FOLDER.resolve("act.png")).exists();
  }

  @Test
  void administrators(Browser browser) {
    try (Seat seat = seat(browser, town.person(town.department(), Role.ADMINISTRATOR))) {
      Page page = seat.page();
      page.navigate("/directory");
      picture(page, "directory");
      page.navigate("/directory/people/" + neighbour().id());
      picture(page, "person");
    }
    assertThat(FOLDER.resolve("person.png")).exists();
  }

  /** A shipped roadmap in which one row of each quarter is an assignment of its own. */
  private static RoadmapData roadmap(LocalDate order) {
    RoadmapData shipped =
        RoadmapCatalogue.shipped().find("dzerzhinsk-2021").orElseThrow().movedTo(order);
    return new RoadmapData(
        shipped.id(),
        shipped.title(),
        shipped.authorityKind(),
        shipped.place(),
        shipped.orderNumber(),
        shipped.orderDate(),
        shipped.periodFrom(),
        shipped.periodTo(),
        shipped.rows().stream().map(GuidePicturesBrowserIT::withMemos).toList());
  }

  private static ActivityRow withMemos(ActivityRow row) {
    return row.title().equals("Персонифицированный учёт участников")
        ? new ActivityRow(
            row.number(),
            row.section(),
            row.group(),
            ACTIVITY,
            row.deadline(),
            row.responsible(),
            "Памятки для родителей",
            row.place(),
            row.parts())
        : row;
  }

  /** Who signs in nowhere, so that the login need not be the town's. */
  private TestPerson neighbour() {
    return town.person(town.schoolB(), Role.ORGANISATION_HEAD);
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
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
  }
}
