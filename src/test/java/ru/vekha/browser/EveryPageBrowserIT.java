package ru.vekha.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import java.io.File;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.execution.DueShifts;
import ru.vekha.mentoring.pair.PairWork;
import ru.vekha.mentoring.pair.Pairs;
import ru.vekha.monitoring.ReportingPeriods;
import ru.vekha.organisation.Role;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTowns;

/**
 * One walk through every page, in a town that is named to do harm. On each visit the page has to be
 * Russian, usable for everybody, as wide as a phone, and to show hostile texts as text.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageBrowserIT {

  /** A page that has not come by then is missing. */
  private static final int PATIENCE_MILLIS = 30_000;

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ReportingPeriods periods;
  @Autowired Pairs pairs;
  @Autowired PairWork meetings;
  @Autowired Desk desk;
  @Autowired DueShifts shifts;
  @Autowired WalkedForms forms;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Value("${local.server.port}")
  int port;

  private WalkedTown town;

  @BeforeAll
  void found() {
    town = new WalkedTown(towns, launches, periods, jdbc, clock, port);
    town.begin(pairs, meetings);
    town.handIn(desk, shifts);
  }

  @ParameterizedTest
  @EnumSource
  void everyPageIsRussianAccessibleNarrowAndHarmless(Who who, Browser browser) {
    PageChecks checks = new PageChecks(town);
    try (Seat seat = Seat.at(browser, port)) {
      seat.page().setDefaultTimeout(PATIENCE_MILLIS);
      seat.page().onDialog(Dialog::dismiss);
      seat.page().onDialog(dialog -> checks.wrong().add("A dialog: " + dialog.message()));
      who.in(town.town).ifPresent(seat::signIn);
      pagesOf(who).forEach(page -> visit(seat, page, checks));
      checks.wrong().addAll(seat.complaints().heard());
    }
    assertThat(String.join("\n", checks.wrong())).isEmpty();
  }

  @Test
  void everyFormIsRussianAccessibleAndSaysWhatIsMissing(Browser browser) {
    TestPerson head = town.town.person(town.town.schoolA(), Role.ORGANISATION_HEAD);
    Map<String, String> tasks =
        forms.begin(town, head, town.roadmap.ownTask(Who.HEAD.in(town.town).orElseThrow(), desk));
    PageChecks checks = new PageChecks(town);
    try (Seat seat = Seat.at(browser, port)) {
      seat.page().setDefaultTimeout(PATIENCE_MILLIS);
      seat.signIn(head);
      new Tasklist(seat).open();
      tasks.forEach((form, task) -> visitForm(seat, form, task, checks));
      checks.wrong().addAll(seat.complaints().heard());
    }
    assertThat(tasks).hasSameSizeAs(new File("forms").list());
    assertThat(String.join("\n", checks.wrong())).isEmpty();
  }

  private void visitForm(Seat seat, String form, String task, PageChecks checks) {
    WalkedPage page = WalkedPage.page("/camunda/app/tasklist/form/" + form, Who.HEAD, "");
    try {
      Tasklist tasklist = new Tasklist(seat);
      tasklist.show(task);
      seat.page().waitForLoadState(LoadState.NETWORKIDLE);
      checks.look(seat, page, WalkedPage.State.of("empty", same -> {}));
      tasklist.handInEmpty();
      checks.look(seat, page, WalkedPage.State.of("refused", same -> {}));
    } catch (PlaywrightException | AssertionError e) {
      seat.show(page.pictureName() + "-failed");
      checks.wrong().add(form + ": " + e.getMessage().lines().limit(6).toList());
    }
  }

  private static List<WalkedPage> pagesOf(Who who) {
    return Stream.of(WalkedApps.ALL, WalkedPages.OWN, WalkedPages.SHARED, WalkedPages.REFUSED)
        .flatMap(List::stream)
        .filter(page -> page.who() == who)
        .toList();
  }

  private void visit(Seat seat, WalkedPage page, PageChecks checks) {
    try {
      go(seat, page);
      for (WalkedPage.State state : page.states()) {
        state.opening().accept(seat);
        checks.look(seat, page, state);
      }
    } catch (PlaywrightException | AssertionError e) {
      seat.show(page.pictureName() + "-failed");
      checks.wrong().add(page.path() + ": " + e.getMessage().lines().limit(6).toList());
    }
  }

  /**
   * On a busy machine a web app may give its plug-ins up before they have come: once more, then.
   */
  private void go(Seat seat, WalkedPage page) {
    seat.complaints().expect("script: Error: Load timeout for modules");
    if (page.isRefused()) {
      String path = page.address(town).replaceAll("#.*", "");
      seat.complaints().expect("403 GET " + path);
      seat.complaints().expect("404 GET " + path);
    }
    Locator awaited = seat.page().getByText(page.awaited()).locator("visible=true").first();
    try {
      open(seat.page(), page);
      awaited.waitFor();
    } catch (PlaywrightException late) {
      open(seat.page(), page);
      awaited.waitFor();
    }
    if (page.ofWebApp()) {
      seat.page().waitForLoadState(LoadState.NETWORKIDLE);
    }
  }

  private void open(Page tab, WalkedPage page) {
    tab.navigate("about:blank");
    tab.navigate(page.address(town));
  }
}
