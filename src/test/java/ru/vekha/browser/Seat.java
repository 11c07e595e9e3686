package ru.vekha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTowns;

/** A person's seat at a browser of their own: one page, its pictures and its complaints. */
final class Seat implements AutoCloseable {

  private static final Path PICTURES = Path.of("target", "screenshots");

  /** Two busy cores start a web app slowly. */
  private static final int PATIENCE_MILLIS = 90_000;

  private final BrowserContext context;
  private final Page page;
  private final Complaints complaints;
  private String person = "nobody";

  private Seat(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    this.complaints = Complaints.of(page);
  }

  /** A seat at which nobody has signed in yet. */
  static Seat at(Browser browser, int port) {
    return at(browser, port, 1400, 900);
  }

  /** A seat with a screen of a size in pixels. */
  static Seat at(Browser browser, int port, int width, int height) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setLocale("ru-RU")
                .setTimezoneId("Europe/Moscow")
                .setViewportSize(width, height));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    setDefaultAssertionTimeout(PATIENCE_MILLIS);
    return new Seat(context);
  }

  Page page() {
    return page;
  }

  Complaints complaints() {
    return complaints;
  }

  /** Signs a person in and waits for the page they are led to. */
  Seat signIn(TestPerson person) {
    this.person = person.login();
    page.navigate("/sign-in");
    page.getByLabel("Имя для входа").fill(person.login());
    page.getByLabel("Пароль").fill(TestTowns.PASSWORD);
    button("Войти").click();
    assertThat(page).hasURL(Pattern.compile(".*/(camunda/app/(tasklist|welcome)/|directory).*"));
    return this;
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The status with which the server answers this person's request for an address. */
  int status(String address) {
    return context.request().get(address).status();
  }

  /** Keeps a picture of the page in {@code target/screenshots}. */
  void show(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }

  /** Leaves with a picture of the last thing seen, which tells most when a test has failed. */
  @Override
  public void close() {
    show("left-by-" + person);
    context.close();
  }
}
