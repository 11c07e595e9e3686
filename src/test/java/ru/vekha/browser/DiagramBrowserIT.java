package ru.vekha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;

/** Managers see on the diagrams of Cockpit what is late and where. */
@BrowserTest
class DiagramBrowserIT {

  private static final String COCKPIT = "/camunda/app/cockpit/default/#/";

  @Autowired LateTowns towns;
  @Autowired RepositoryService repository;
  @Autowired JdbcClient jdbc;

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
      page.navigate(COCKPIT + "process-definition/" + definition() + "/runtime");
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

  private String definition() {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey("assignment")
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
