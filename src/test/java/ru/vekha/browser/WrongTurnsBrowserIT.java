package ru.vekha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.FindByIndexNameSessionRepository;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** Sessions that end in the middle and addresses that lead nowhere: said in words, and onwards. */
@BrowserTest
class WrongTurnsBrowserIT {

  private static final String ENDED = "Сеанс закончился";

  private static final List<String> NOWHERE =
      List.of(
          "/roadmaps/nonsense",
          "/roadmaps/00000000-0000-4000-8000-000000000000",
          "/roadmaps/drafts/nonsense/changes",
          "/history/assignments/nonsense",
          "/mentoring/pairs/nonsense",
          "/mentoring/organisations/nonsense/mentees",
          "/monitoring/indicators/nonsense",
          "/monitoring/periods/nonsense",
          "/community/organisations/nonsense/partners",
          "/directory/people/nonsense",
          "/nonsense");

  /** Questions that are not understood; the page asks again and says what was wrong. */
  private static final List<String> NOT_UNDERSTOOD =
      List.of(
          "/history?from=nonsense",
          "/history?roadmap=nonsense",
          "/history?organisation=nonsense",
          "/discipline?organisation=nonsense",
          "/monitoring?organisation=nonsense");

  @Autowired LateTowns towns;
  @Autowired FindByIndexNameSessionRepository<?> sessions;
  @Autowired Clock clock;

  @Value("${local.server.port}")
  int port;

  private TestTown town;
  private TestPerson curator;

  @BeforeEach
  void somethingIsToBeDone() {
    town = towns.found();
    curator = town.person(town.schoolA(), Role.CURATOR);
  }

  @Test
  void aSessionThatEndsBesideAPanelLeadsToTheSignInAndBackToTheTask(Browser browser) {
    try (Seat seat = Seat.at(browser, port).signIn(curator)) {
      Tasklist tasklist = new Tasklist(seat);
      tasklist.open();
      tasklist.openTask(tasklist.tasks("Мероприятие").first());
      tasklist.claim();
      tasklist.tab("Поручение и документы").click();
      assertThat(seat.page().locator(".vekha-facts")).isVisible();
      endSession();
      seat.page().getByLabel("Приложить файл").setInputFiles(Files.pdf("приказ.pdf"));
      signInAgain(seat);
      assertThat(seat.page().locator(".vekha-facts, .fjs-container").first()).isVisible();
      assertThat(seat.page()).hasURL(Pattern.compile(".*[?&]task=.*"));
    }
  }

  @Test
  void aSessionThatEndsBesideAFormLeadsToTheSignInAndBackToTheTask(Browser browser) {
    try (Seat seat = Seat.at(browser, port).signIn(curator)) {
      Tasklist tasklist = new Tasklist(seat);
      tasklist.open();
      tasklist.openTask(tasklist.tasks("Мероприятие").first());
      tasklist.claim();
      tasklist.choose("Исполнено");
      tasklist.fill("Что сделано", "Приказ подписан");
      endSession();
      seat.button("Выполнить").click();
      signInAgain(seat);
      assertThat(tasklist.form()).isVisible();
    }
  }

  @Test
  void aSessionThatEndsBesideAPageOfOursLeadsToTheSignInAndBack(Browser browser) {
    try (Seat seat = Seat.at(browser, port).signIn(curator)) {
      String own = "/community/organisations/" + town.schoolA().id() + "/partners/new";
      seat.page().navigate(own);
      seat.page().locator("#dated_on").fill(LocalDate.now(clock).toString());
      seat.page().locator("#name").fill("Завод");
      seat.page().locator("#kind").selectOption(new SelectOption().setIndex(1));
      endSession();
      seat.page().locator("main form button").first().click();
      signInAgain(seat);
      assertThat(seat.page().locator("header, .navbar").first()).isVisible();
      endSession();
      seat.page().navigate(own);
      signInAgain(seat);
      assertThat(seat.page()).hasURL(Pattern.compile(".*" + own + ".*"));
    }
  }

  @Test
  void addressesThatLeadNowhereAreAnsweredInWords(Browser browser) {
    try (Seat seat = Seat.at(browser, port).signIn(town.person(town.department(), Role.AUDITOR))) {
      Page page = seat.page();
      for (String address : NOWHERE) {
        page.navigate(address);
        assertThat(page.locator("[role=alert]"))
            .hasText(Pattern.compile("(Такой страницы нет|Этого вам делать|Адрес страницы).*"));
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("На главную")))
            .isVisible();
        assertThat(LatinWords.in(page.innerText("body"))).as(address).isEmpty();
        assertThat(Axe.complaintsAbout(page)).as(address).isEmpty();
      }
      seat.show("wrong-nowhere");
      for (String address : NOT_UNDERSTOOD) {
        page.navigate(address);
        assertThat(page.locator("main h1")).isVisible();
        assertThat(
                page.locator("main [role=alert]").or(page.getByText("Такой страницы нет")).first())
            .isVisible();
        String seen = page.innerText("main").replace(LateTowns.HOSTILE, "");
        assertThat(LatinWords.in(SeenText.withoutData(seen, town.key()))).as(address).isEmpty();
      }
      seat.show("wrong-not-understood");
    }
  }

  @Test
  void wrongPlacesOfTheWebAppsLeaveThemUsable(Browser browser) {
    try (Seat seat = Seat.at(browser, port).signIn(town.controller())) {
      Page page = seat.page();
      page.navigate("/camunda/app/cockpit/default/#/nonsense");
      assertThat(page.getByText("поручени").first()).isVisible();
      page.navigate("/camunda/app/cockpit/default/#/process-instance/nonsense/runtime");
      assertThat(page.getByText("Нет незавершённого экземпляра").first()).isVisible();
      seat.show("wrong-instance");
      assertThat(new Tasklist(seat).lookFor("nonsense")).isEqualTo(404);
      assertThat(new Tasklist(seat).notice("Задача уже выполнена")).isVisible();
      seat.show("wrong-task");
    }
  }

  private void endSession() {
    sessions.findByPrincipalName(curator.id()).keySet().forEach(sessions::deleteById);
  }

  private void signInAgain(Seat seat) {
    assertThat(seat.page().getByText(ENDED)).isVisible();
    seat.show("wrong-session-ended");
    seat.page().getByLabel("Имя для входа").fill(curator.login());
    seat.page().getByLabel("Пароль").fill(TestTowns.PASSWORD);
    seat.button("Войти").click();
    assertThat(seat.page()).not().hasURL(Pattern.compile(".*/sign-in.*"));
    // What is still on its way would meet the next end of the session by itself.
    seat.page().waitForLoadState(LoadState.NETWORKIDLE);
  }
}
