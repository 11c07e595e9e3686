package ru.vekha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.PrintedRoadmap;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** The main job from the order's document to an accepted result, on the pages people use. */
@BrowserTest
class WalkThroughBrowserIT {

  private static final String ACTIVITY = CuratorsRoadmap.ACTIVITY;
  private static final String REPORT = "Учёт за квартал заполнен, ошибок нет";
  private static final String REMARK = "Укажите, сколько наставников учтено";
  private static final String MENDED = "Учёт за квартал заполнен, наставников учтено 12";

  @Autowired TestTowns towns;
  @Autowired Clock clock;

  @Value("${local.server.port}")
  int port;

  @Test
  void anOrderBecomesWorkThatIsHandedInReturnedAndAccepted(Browser browser) {
    TestTown town = towns.found();
    try (Seat seat = seat(browser, town.methodist())) {
      launchRoadmap(seat);
    }
    HandedIn handedIn;
    try (Seat curator = seat(browser, town.person(town.schoolA(), Role.CURATOR));
        Seat controller = seat(browser, town.controller())) {
      handedIn = handInAfterRefusals(curator);
      returnWithRemark(controller);
      mend(curator, handedIn);
      accept(controller);
    }
    try (Seat neighbour = seat(browser, town.person(town.schoolB(), Role.CURATOR))) {
      findNothingOf(neighbour, handedIn);
    }
    try (Seat deputy = seat(browser, town.person(town.department(), Role.DEPUTY_HEAD))) {
      lookAtWhatIsLate(deputy);
    }
  }

  /** What others must not see, a task and a document, and how the doer finds the work again. */
  private record HandedIn(String openTaskId, String documentAddress, String dueMark) {}

  private Seat seat(Browser browser, TestPerson person) {
    return Seat.at(browser, port).signIn(person);
  }

  private void launchRoadmap(Seat seat) {
    RoadmapData roadmap = CuratorsRoadmap.at(clock);
    Page page = seat.page();
    Locator roadmaps =
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Дорожные карты"));
    assertThat(roadmaps).isVisible();
    assertThat(page.locator("[cam-widget-header]")).containsText("Тестов");
    seat.show("01-methodist-welcome");
    roadmaps.click();
    page.getByLabel("Файл дорожной карты")
        .setInputFiles(Files.word("дорожная-карта.docx", PrintedRoadmap.docx(roadmap)));
    seat.show("02-methodist-upload");
    seat.button("Прочитать").click();
    settle(seat);
    assertThat(page.getByText("Всё понятно")).isVisible();
    assertThat(page.locator("tbody tr")).hasCount(roadmap.rows().size());
    assertThat(page.locator("tbody tr", hasText(ACTIVITY))).containsText("ежеквартально");
    seat.show("03-methodist-understood");
    seat.button("Запустить").click();
    assertThat(page.locator("tbody tr", hasText(ACTIVITY))).isVisible();
    seat.show("04-methodist-launched");
    assertNoComplaints(seat);
  }

  /** Which dates fall on days off and what is doubtful depends on the day of this test. */
  private static void settle(Seat seat) {
    Page page = seat.page();
    assertThat(page.locator("table.setup")).isVisible();
    Locator daysOff = seat.button("Оставить сроки как в документе");
    if (daysOff.isVisible()) {
      daysOff.click();
      assertThat(daysOff).hasCount(0);
    }
    Locator all = page.locator("button", hasText("Подтвердить все замечания"));
    if (all.isVisible()) {
      all.click();
      assertThat(all).hasCount(0);
    }
  }

  private HandedIn handInAfterRefusals(Seat seat) {
    Tasklist tasklist = new Tasklist(seat);
    assertThat(tasklist.tasks("").first()).containsText("Просрочено");
    assertThat(tasklist.tasks(ACTIVITY).first()).isVisible();
    seat.show("05-curator-my-tasks");
    tasklist.list("Просрочено").click();
    String dueMark = tasklist.tasks(ACTIVITY).first().locator(".vekha-mark").innerText();
    String other = tasklist.idOf(tasklist.tasks(ACTIVITY).nth(1));
    tasklist.openTask(tasklist.tasks(ACTIVITY).first());
    assertThat(tasklist.form()).containsText(ACTIVITY);
    assertThat(tasklist.form()).containsText("включительно");
    tasklist.claim();
    seat.show("06-curator-form");

    tasklist.choose("Исполнено");
    tasklist.fill("Что сделано", "   ");
    tasklist.submitInVain("Что сделано");
    seat.show("07-curator-refused-empty");
    tasklist.closeNotices();

    tasklist.fill("Что сделано", REPORT);
    tasklist.submitInVain("ожидается документ");
    seat.show("08-curator-refused-no-document");
    tasklist.closeNotices();

    String document = tasklist.attach(Files.pdf("учёт.pdf"));
    seat.show("09-curator-attached");
    tasklist.tab("Форма").click();
    assertThat(tasklist.field("Что сделано")).hasValue(REPORT);
    assertThat(tasklist.option("Исполнено")).isChecked();
    seat.show("10-curator-filled");
    tasklist.submit();
    seat.show("11-curator-handed-in");
    assertNoComplaints(seat);
    return new HandedIn(other, document, dueMark);
  }

  private void returnWithRemark(Seat seat) {
    Tasklist tasklist = new Tasklist(seat);
    tasklist.open();
    tasklist.openTask(tasklist.tasks("Проверить результат").first());
    assertThat(tasklist.form()).containsText(REPORT);
    assertThat(tasklist.form()).containsText("учёт.pdf");
    tasklist.claim();
    tasklist.choose("Вернуть на доработку");
    tasklist.fill("Замечание", REMARK);
    seat.show("12-controller-returns");
    tasklist.submit();
    assertNoComplaints(seat);
  }

  private void mend(Seat seat, HandedIn before) {
    Tasklist tasklist = new Tasklist(seat);
    tasklist.open();
    tasklist.openTask(tasklist.tasks(ACTIVITY).filter(Tasklist.withText(before.dueMark())).first());
    assertThat(tasklist.form()).containsText(REMARK);
    tasklist.claim();
    seat.show("13-curator-sees-remark");
    tasklist.choose("Исполнено");
    tasklist.fill("Что сделано", MENDED);
    tasklist.submit();
    assertNoComplaints(seat);
  }

  private void accept(Seat seat) {
    Tasklist tasklist = new Tasklist(seat);
    tasklist.open();
    tasklist.openTask(tasklist.tasks("Проверить результат").first());
    assertThat(tasklist.form()).containsText(MENDED);
    tasklist.claim();
    tasklist.choose("Принять");
    seat.show("14-controller-accepts");
    tasklist.submit();
    tasklist.open();
    assertThat(tasklist.tasks("Проверить результат")).hasCount(0);
    seat.show("15-controller-done");
    assertNoComplaints(seat);
  }

  private void findNothingOf(Seat seat, HandedIn others) {
    Tasklist tasklist = new Tasklist(seat);
    tasklist.open();
    assertThat(tasklist.tasks("Школа Б").first()).isVisible();
    tasklist.list("Моя организация").click();
    assertThat(tasklist.tasks("Школа Б").first()).isVisible();
    assertThat(tasklist.tasks("Школа А")).hasCount(0);
    assertNoComplaints(seat);
    assertThat(tasklist.lookFor(others.openTaskId())).isEqualTo(404);
    assertThat(tasklist.notice("Задача уже выполнена")).isVisible();
    assertThat(tasklist.form()).hasCount(0);
    seat.show("16-neighbour-sees-nothing");
    assertThat(seat.status(others.documentAddress())).isEqualTo(404);
  }

  private void lookAtWhatIsLate(Seat seat) {
    Page page = seat.page();
    page.navigate("/camunda/app/cockpit/default/");
    assertThat(page.locator(".vekha-overdue-section tbody tr").first()).isVisible();
    seat.show("17-deputy-cockpit");
    page.getByText("Все просроченные поручения").click();
    Locator late =
        page.locator(".vekha-overdue-table tr", hasText("Школа А"))
            .filter(Tasklist.withText(ACTIVITY))
            .first();
    assertThat(late).isVisible();
    seat.show("18-deputy-overdue");
    late.locator("td.vekha-activity a").click();
    assertThat(page.locator(".djs-element", hasText("Выполнить")).first()).isVisible();
    assertThat(page.locator(".alert-danger:visible")).hasCount(0);
    assertThat(page.locator(".vekha-instance-data", hasText(ACTIVITY))).isVisible();
    seat.show("19-deputy-instance");
    page.getByText("Задачи").last().click();
    assertThat(page.locator(".cam-table", hasText("Выполнить поручение"))).isVisible();
    assertThat(page.locator(".cam-table td.actions button:visible")).hasCount(0);
    assertNoComplaints(seat);
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static void assertNoComplaints(Seat seat) {
    assertThat(seat.complaints().heard()).isEmpty();
  }
}
