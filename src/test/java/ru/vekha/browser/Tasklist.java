package ru.vekha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tasklist as its users know it. */
final class Tasklist {

  private static final Pattern TASK = Pattern.compile("[?&]task=([0-9a-f-]{36})");

  private final Seat seat;
  private final Page page;

  Tasklist(Seat seat) {
    this.seat = seat;
    this.page = seat.page();
  }

  void open() {
    page.navigate("/camunda/app/tasklist/default/");
    page.reload();
    assertThat(list("Мои задачи")).isVisible();
  }

  /** One of the lists on the left. */
  Locator list(String name) {
    return page.locator(".task-filter").filter(withText(name));
  }

  /** The tasks of the chosen list with a text on their card. */
  Locator tasks(String text) {
    return page.locator(".tasks-list > .task").filter(withText(text));
  }

  /** Opens a task and returns its id, which the address then names. */
  String openTask(Locator card) {
    card.locator("h4.task a").click();
    assertThat(page).hasURL(TASK);
    assertThat(form()).isVisible();
    return openTaskId();
  }

  String openTaskId() {
    Matcher found = TASK.matcher(URLDecoder.decode(page.url(), StandardCharsets.UTF_8));
    if (!found.find()) {
      throw new IllegalStateException("No task is open");
    }
    return found.group(1);
  }

  /** Takes the open task into work, after which its form can be filled in. */
  void claim() {
    seat.button("Взять в работу").click();
    assertThat(page.locator(".assignee .unclaim")).isVisible();
    assertThat(form().locator("input[type=radio]").first()).isEnabled();
  }

  /** The open task's form. */
  Locator form() {
    return page.locator(".fjs-container");
  }

  Locator tab(String name) {
    return page.locator(".tabbed-content .nav-tabs a").filter(withText(name));
  }

  void choose(String option) {
    form().getByLabel(option, new Locator.GetByLabelOptions().setExact(true)).check();
  }

  void fill(String field, String text) {
    form().getByLabel(field).fill(text);
  }

  /** Hands the form in. */
  void submit() {
    seat.button("Выполнить").click();
  }

  /** Puts a file to the open task's assignment and returns the address it is found at. */
  String attach(FilePayload file) {
    tab("Поручение и документы").click();
    page.getByLabel("Приложить файл").setInputFiles(file);
    Locator link =
        page.locator(".vekha-files")
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(file.name));
    assertThat(link).isVisible();
    return link.getAttribute("href");
  }

  /** What the app says of a refusal. */
  Locator notice(String text) {
    return page.locator(".alert-danger:visible").filter(withText(text)).first();
  }

  /** What stands in the place of a task that is done. */
  Locator completed() {
    return page.getByText("Выберите задачу в списке");
  }

  void closeNotices() {
    page.locator(".alert-danger .close:visible").first().click();
    assertThat(page.locator(".alert-danger:visible")).hasCount(0);
  }

  static Locator.FilterOptions withText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
