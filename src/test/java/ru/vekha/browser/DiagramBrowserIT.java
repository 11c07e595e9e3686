package ru.vekha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.execution.part.CoExecution;
import ru.vekha.execution.part.PartWish;
import ru.vekha.organisation.Role;
import ru.vekha.town.Desk;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;

/** Managers see on the diagrams of Cockpit what is late and where. */
@BrowserTest
class DiagramBrowserIT {

  private static final String COCKPIT = "/camunda/app/cockpit/default/#/";

  @Autowired LateTowns towns;
  @Autowired RepositoryService repository;
  @Autowired JdbcClient jdbc;
  @Autowired CoExecution coExecution;
  @Autowired Desk desk;
  @Autowired Clock clock;

  @Value("${local.server.port}")
  int port;

  private TestTown town;

  @BeforeEach
  void somethingIsLate() {
    town = towns.found();
  }

  @Test
  void stepsOfADefinitionTellWhatIsLateAndWhere(Browser browser) {
    try (Seat seat = sit(browser, town.controller())) {
      Page page = seat.page();
      page.navigate(COCKPIT + "process-definition/" + definition("assignment") + "/runtime");
      Locator step = page.locator("[data-step=userTask_performAssignment]");
      assertThat(step).hasText(Pattern.compile("^22 · \\d+(,\\d)? дн\\.$"));
      assertThat(step)
          .hasAttribute(
              "aria-label",
              Pattern.compile(
                  "Выполнить поручение\\. Открытых поручений: 2, из них просрочено 2, в среднем на"
                      + " \\d+(,\\d)? раб\\. дн\\."));
      seat.show("diagram");

      step.click();
      Locator panel = page.locator(".vekha-lateness");
      assertThat(panel.getByText("«Выполнить поручение» по организациям")).isVisible();
      assertThat(panel.getByText(LateTowns.HOSTILE)).isVisible();
      seat.show("diagram-organisations");
      panel.getByText("Школа А").click();
      assertThat(panel.getByText("Показано: Школа А.")).isVisible();
      assertThat(step).hasText(Pattern.compile("^11 · \\d+(,\\d)? дн\\.$"));
      panel.getByText("Показать все организации").click();
      assertThat(step).hasText(Pattern.compile("^22 · .*"));
      assertThat(page.title()).doesNotContain("broken");
      assertThat(seat.complaints().heard()).isEmpty();
    }
  }

  @Test
  void anInstanceShowsItsOwnDelay(Browser browser) {
    try (Seat seat = sit(browser, town.person(town.schoolA(), Role.ORGANISATION_HEAD))) {
      Page page = seat.page();
      page.navigate(COCKPIT + "process-instance/" + instance() + "/runtime");
      assertThat(page.locator("[data-step=userTask_performAssignment]"))
          .hasText(Pattern.compile("^11 · \\d+ дн\\.$"));
      page.locator(".vekha-lateness summary").click();
      assertThat(page.locator(".vekha-lateness tbody tr")).hasCount(3);
      seat.show("diagram-instance");
      assertThat(seat.complaints().heard()).isEmpty();
    }
  }

  @Test
  void partsAreToldAtTheStepThatAwaitsThemAndOnADiagramOfTheirOwn(Browser browser) {
    TestPerson curator = town.person(town.schoolA(), Role.CURATOR);
    givePart(curator);
    try (Seat seat = sit(browser, town.person(town.schoolA(), Role.ORGANISATION_HEAD))) {
      Page page = seat.page();
      page.navigate(COCKPIT + "process-instance/" + instance() + "/runtime");
      Locator work = page.locator("[data-step=userTask_performAssignment]");
      assertThat(work).hasText(Pattern.compile("^1части: 11 · \\d дн\\.$"));
      assertThat(work)
          .hasAttribute(
              "aria-label",
              Pattern.compile(
                  ".*\\. Части соисполнителей\\. Несданных частей: 1, из них просрочено 1, .*"));
      page.locator(".vekha-lateness summary").click();
      assertThat(page.getByText("Выполнить поручение: части соисполнителей")).isVisible();
      seat.show("diagram-parts-awaited");

      page.navigate(COCKPIT + "process-definition/" + definition("coExecution") + "/runtime");
      Locator part = page.locator("[data-step=userTask_deliverPart]");
      assertThat(part)
          .hasAttribute(
              "aria-label",
              Pattern.compile(
                  "Сдать часть поручения\\. Несданных частей: 1, из них просрочено 1, .*"));
      part.click();
      Locator panel = page.locator(".vekha-lateness");
      assertThat(panel.getByText("«Сдать часть поручения» по организациям")).isVisible();
      assertThat(panel).containsText("несданных частей на шаге");
      assertThat(panel.getByText("Школа А")).isVisible();
      seat.show("diagram-parts");
      assertThat(seat.complaints().heard()).isEmpty();
    }
  }

  @Test
  void anInstanceTellsItsDataInWordsAndLeadsToTheAct(Browser browser) {
    try (Seat seat = sit(browser, town.person(town.schoolA(), Role.ORGANISATION_HEAD))) {
      Page page = seat.page();
      page.navigate(COCKPIT + "process-instance/" + instance() + "/runtime");
      Locator data = page.locator(".vekha-instance-data");
      assertThat(data.getByText("Куратор наставничества")).isVisible();
      assertThat(page.getByText("Переменные")).hasCount(0);
      seat.show("instance-data");
      data.getByRole(AriaRole.LINK).click();
      assertThat(page).hasURL(Pattern.compile(".*/history/assignments/" + card()));
      assertThat(seat.complaints().heard()).isEmpty();
    }
  }

  @Test
  void theActDrawsWhereTheProcessStandsAlsoForWhoHasNoCockpit(Browser browser) {
    try (Seat seat = sit(browser, town.person(town.schoolA(), Role.ORGANISATION_HEAD))) {
      Page page = seat.page();
      page.navigate("/history/assignments/" + card());
      Locator drawn = page.locator("#course svg[role=img]");
      assertThat(drawn)
          .hasAttribute(
              "aria-label", Pattern.compile(".*«Поручение».*Идёт: «Выполнить поручение».*"));
      assertThat(page.locator(".course-standing[data-element-id=userTask_performAssignment]"))
          .isVisible();
      assertThat(page.locator(".course-passed[data-element-id=startEvent_assignmentOpened]"))
          .isVisible();
      assertThat(page.locator("#course .bjs-powered-by")).isVisible();
      assertThat(page.locator("#course-legend")).isVisible();
      seat.show("act-diagram");
      assertThat(Axe.complaintsAbout(page)).isEmpty();
      assertThat(seat.complaints().heard()).isEmpty();
    }
  }

  private Seat sit(Browser browser, TestPerson person) {
    Seat seat = Seat.at(browser, port).signIn(person);
    seat.page().waitForLoadState(LoadState.NETWORKIDLE);
    return seat;
  }

  /** A part, by now late, of what the curator of a school does; the whole is not due yet. */
  private void givePart(TestPerson curator) {
    TestPerson head = town.person(town.schoolA(), Role.ORGANISATION_HEAD);
    String work =
        desk.tasks(curator).stream()
            .filter(task -> task.getTaskDefinitionKey().equals("userTask_performAssignment"))
            .findFirst()
            .orElseThrow()
            .getId();
    jdbc.sql(
            "UPDATE control_card SET current_due = current_due + 60,"
                + " due_at = due_at + interval '60 days' WHERE id = ?")
        .param(card())
        .update();
    coExecution.give(
        work,
        new PartWish(
            "Собрать анкеты",
            LocalDate.now(clock).plusDays(1),
            town.schoolA().id(),
            Role.ORGANISATION_HEAD,
            null),
        curator.id());
    jdbc.sql(
            "UPDATE card_part SET due = due - 10, due_at = due_at - interval '10 days'"
                + " WHERE card_id = ?")
        .param(card())
        .update();
  }

  private String definition(String key) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .latestVersion()
        .singleResult()
        .getId();
  }

  private UUID card() {
    return jdbc.sql("SELECT id FROM control_card WHERE organisation_id = ?")
        .param(town.schoolA().id())
        .query(UUID.class)
        .single();
  }

  private String instance() {
    return jdbc.sql("SELECT process_instance_id FROM control_card WHERE organisation_id = ?")
        .param(town.schoolA().id())
        .query(String.class)
        .single();
  }
}
