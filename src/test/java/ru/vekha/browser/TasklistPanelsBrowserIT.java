package ru.vekha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.organisation.Role;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/**
 * What Vekha adds to a task: each panel used once by whoever may, and not offered to whoever may
 * not. The titles of the roadmap and what people write are made to do harm and have to stay text.
 */
@BrowserTest
class TasklistPanelsBrowserIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final String TAB = "Поручение и документы";
  private static final String HARM = "<img src=x onerror=\"document.title='взлом'\">";
  private static final String TITLE = HARM + " <b>Приказ</b> &amp; {{7*7}} ${7*7}";

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Desk desk;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Value("${local.server.port}")
  int port;

  private TestTown town;
  private TestPerson head;
  private TestPerson second;
  private TestPerson coExecutor;
  private LocalDate today;

  @BeforeEach
  void anAssignmentThatIsDueToday() {
    town = towns.found(MOSCOW);
    head = town.person(town.artCentre(), Role.ORGANISATION_HEAD);
    coExecutor = town.person(town.artCentre(), Role.CURATOR);
    second = towns.hire(town.artCentre(), Role.ORGANISATION_HEAD, "second");
    today = LocalDate.now(clock.withZone(MOSCOW));
    UUID roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                today.minusDays(30),
                2,
                new Row(
                    "до " + DateTimeFormatter.ofPattern("dd.MM.yyyy").format(today),
                    "Руководитель ОДО",
                    "Приказ")));
    jdbc.sql("UPDATE activity SET title = :title WHERE roadmap_id = :roadmap")
        .param("title", TITLE)
        .param("roadmap", roadmap)
        .update();
    Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> desk.tasks(head).size() == 1);
    engine.getTaskService().setAssignee(desk.tasks(head).get(0).getId(), head.id());
    warmUp();
  }

  /** The web app waits seven seconds for its plug-ins, which a server that just began may need. */
  private void warmUp() {
    Visitor visitor = Visitor.signedIn(port, head);
    for (String plugin : List.of("tasklistPlugins", "vekha-tasklist")) {
      visitor.get("/camunda/api/tasklist/plugin/" + plugin + "/static/app/plugin.js");
    }
    visitor.get("/camunda/app/tasklist/default/");
    visitor.get("/vekha/sections");
  }

  @Test
  void eachPanelIsUsedByWhoeverMayAndNotOfferedToOthers(Browser browser) {
    String task = desk.tasks(head).get(0).getId();
    try (Seat seat = Seat.at(browser, port).signIn(head)) {
      Page page = openPanel(seat, TITLE);
      looksAtDates(page);
      putsFilesInAndLooksAtThem(seat);
      asksForALaterDate(seat, task);
      givesAPart(seat);
      seat.show("panels-01-responsible");
      assertNoHarm(seat);
    }
    try (Seat seat = Seat.at(browser, port).signIn(coExecutor)) {
      deliversThePart(seat);
    }
    try (Seat seat = Seat.at(browser, port).signIn(town.controller())) {
      Page page = openPanel(seat, "Решить о переносе срока");
      for (String action :
          new String[] {"Попросить перенос", "Передать заместителю", "Отправить просьбу"}) {
        assertThat(page.getByText(action, new Page.GetByTextOptions().setExact(true))).hasCount(0);
      }
      assertThat(page.getByLabel("Приложить файл")).hasCount(0);
      assertThat(page.getByText("Поручить часть соисполнителю")).hasCount(0);
      assertThat(page.locator(".vekha-files a").first()).isVisible();
      seat.show("panels-03-controller");
      assertNoHarm(seat);
    }
    try (Seat seat = Seat.at(browser, port).signIn(head)) {
      sendsThePartBack(seat);
      handsOver(seat);
    }
    assertThat(desk.tasks(second)).extracting(Task::getId).contains(task);
  }

  private Page openPanel(Seat seat, String text) {
    Tasklist tasklist = new Tasklist(seat);
    tasklist.open();
    Locator card = tasklist.tasks(text).first();
    tasklist.openTask(card);
    tasklist.tab(TAB).click();
    assertThat(seat.page().locator(".vekha-facts")).isVisible();
    return seat.page();
  }

  private void looksAtDates(Page page) {
    Locator card = page.locator(".vekha-card").first();
    assertThat(card.locator(".vekha-mark")).hasText("Сегодня");
    assertThat(card).containsText("Что представить: Приказ");
    assertThat(card).containsText(TITLE);
    assertThat(page.locator(".vekha-facts .vekha-mark")).hasText("Сегодня");
    assertThat(page.locator(".vekha-facts h3")).hasText("1.1. " + TITLE);
    assertThat(page.locator(".vekha-facts")).containsText("Что представить");
  }

  private void putsFilesInAndLooksAtThem(Seat seat) {
    Page page = seat.page();
    Tasklist tasklist = new Tasklist(seat);
    String picture = tasklist.attach(new FilePayload("снимок.png", "image/png", png()));
    Locator shown = page.locator(".vekha-picture");
    page.locator("summary[aria-label='Посмотреть снимок.png']").click();
    assertThat(shown).isVisible();
    page.waitForFunction("() => document.querySelector('.vekha-picture').naturalWidth === 8");
    assertThat(seat.status(picture + "/view")).isEqualTo(200);

    String pdf = tasklist.attach(Files.pdf("приказ.pdf"));
    Page pages =
        page.context()
            .waitForPage(
                () ->
                    page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                .setName("Посмотреть приказ.pdf в новом окне"))
                        .click());
    pages.close();
    assertThat(seat.status(pdf + "/view")).isEqualTo(200);

    tasklist.attach(Files.pdf("лишний.pdf"));
    page.getByLabel("Убрать файл лишний.pdf").click();
    seat.button("Да, убрать").click();
    assertThat(page.locator(".vekha-said")).hasText("Файл «лишний.pdf» убран.");
    assertThat(page.locator(".vekha-files > li")).hasCount(2);

    seat.complaints().expect("422 POST /vekha/tasks/");
    page.getByLabel("Приложить файл")
        .setInputFiles(new FilePayload("подделка.pdf", "application/pdf", new byte[] {77, 90}));
    assertThat(page.locator(".vekha-documents .vekha-wrong")).containsText("подделка.pdf");
  }

  private void asksForALaterDate(Seat seat, String task) {
    Page page = seat.page();
    Locator form = page.locator(".vekha-shifts form");
    assertThat(form).isHidden();
    seat.button("Попросить перенос").click();
    page.getByLabel("Новый срок", new Page.GetByLabelOptions().setExact(true))
        .fill(today.minusDays(1).toString());
    form.getByLabel("Причина").fill("Педсовет " + HARM);
    seat.complaints().expect("422 POST /vekha/tasks/" + task + "/shifts");
    seat.button("Отправить просьбу").click();
    assertThat(form.locator(".vekha-wrong")).not().isEmpty();

    page.getByLabel("Новый срок", new Page.GetByLabelOptions().setExact(true))
        .fill(workingDay(today.plusDays(10)).toString());
    seat.button("Отправить просьбу").click();
    assertThat(page.locator(".vekha-shifts li")).containsText("Педсовет " + HARM);
    assertThat(seat.button("Попросить перенос")).hasCount(0);
    assertThat(page.locator(".vekha-story li")).not().hasCount(0);
  }

  private void givesAPart(Seat seat) {
    Page page = seat.page();
    page.getByText("Поручить часть соисполнителю").click();
    page.getByLabel("Что сделать").fill("Собрать анкеты " + HARM);
    Locator who = page.locator("#vekha-part-who");
    who.selectOption(
        who.locator("option", new Locator.LocatorOptions().setHasText("Куратор"))
            .first()
            .getAttribute("value"));
    page.locator("#vekha-part-due").fill(today.toString());
    seat.button("Поручить часть").click();
    assertThat(page.locator(".vekha-parts li")).containsText("Собрать анкеты " + HARM);
    assertThat(page.locator(".vekha-parts li .vekha-mark")).hasText("Сегодня");
    assertThat(page.locator(".vekha-parts")).containsText("Сдали: 0, не сдали: 1");
  }

  private void deliversThePart(Seat seat) {
    // A part is found after it turns out that the task has no whole assignment behind it.
    seat.complaints().expect("404 GET /vekha/tasks/");
    Page page = openPanel(seat, "Собрать анкеты");
    assertThat(page.locator(".vekha-facts h3")).hasText("Собрать анкеты " + HARM);
    new Tasklist(seat).attach(Files.pdf("анкеты.pdf"));
    assertThat(seat.button("Попросить перенос")).hasCount(0);
    seat.show("panels-02-co-executor");
    assertNoHarm(seat);
    Task part = partToDeliver();
    desk.submits(coExecutor, part, Map.of("answer", "Анкеты собраны"));
  }

  private Task partToDeliver() {
    return desk.tasks(coExecutor).stream()
        .filter(task -> task.getName().equals("Сдать часть поручения"))
        .findFirst()
        .orElseThrow();
  }

  private void sendsThePartBack(Seat seat) {
    Page page = openPanel(seat, TITLE);
    assertThat(page.locator(".vekha-parts")).containsText("Сдали: 1");
    page.getByText("Вернуть на доработку", new Page.GetByTextOptions().setExact(true))
        .first()
        .click();
    page.getByLabel("Что исправить").fill("Не все анкеты " + HARM);
    seat.button("Вернуть на доработку").click();
    assertThat(page.locator(".vekha-parts li")).containsText("Замечание: Не все анкеты " + HARM);
    assertThat(desk.tasks(coExecutor)).isNotEmpty();
  }

  private void handsOver(Seat seat) {
    Page page = seat.page();
    Tasklist tasklist = new Tasklist(seat);
    assertThat(page.locator(".vekha-people form")).isHidden();
    seat.button("Передать заместителю").click();
    page.locator("#vekha-hand-over-to").selectOption(second.id());
    page.locator("#vekha-hand-over-reason").fill("Отпуск " + HARM);
    page.evaluate("window.before = true");
    page.waitForResponse(
        answer -> answer.url().endsWith("/hand-over") && answer.status() == 204,
        () -> seat.button("Передать задачу").click());
    // The panel loads the page anew; a second loading would meet the first.
    page.waitForFunction("() => window.before === undefined");
    page.waitForLoadState();
    tasklist.open();
    assertThat(tasklist.tasks(TITLE)).hasCount(0);
    assertNoHarm(seat);
  }

  /** What was written stayed text: nothing ran and nothing became part of the page. */
  private static void assertNoHarm(Seat seat) {
    assertThat(seat.page().title()).isNotEqualTo("взлом");
    assertThat(seat.page().locator("img[src='x']")).hasCount(0);
    assertThat(seat.complaints().heard()).isEmpty();
  }

  private static LocalDate workingDay(LocalDate day) {
    return ru.vekha.calendar.WorkingCalendar.ofRussia().nextWorkingDayOrSame(day);
  }

  private static byte[] png() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
