package ru.vekha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tasklist as its users know it. */
final class Tasklist {

  private static final Pattern TASK = Pattern.compile("[?&]task=([0-9a-f-]{36})");

  private static final int LOADING_MILLIS = 30_000;

  private static final String TASKS = "/camunda/api/engine/engine/default/task/";

  private final Seat seat;
  private final Page page;

  Tasklist(Seat seat) {
    this.seat = seat;
    this.page = seat.page();
  }

  /**
   * On a busy machine the app may give its plug-ins up before they have come: it is asked again.
   */
  void open() {
    seat.complaints().expect("script: Error: Load timeout for modules");
    for (int attempt = 1; attempt < 4; attempt++) {
      load();
      if (appears(list("Мои задачи"))) {
        return;
      }
    }
    assertThat(list("Мои задачи")).isVisible();
  }

  private void load() {
    try {
      page.navigate("about:blank");
      page.navigate("/camunda/app/tasklist/default/");
    } catch (TimeoutError late) {
      throw late;
    } catch (PlaywrightException onItsWayElsewhere) {
      page.reload();
    }
  }

  private static boolean appears(Locator place) {
    try {
      place.first().waitFor(new Locator.WaitForOptions().setTimeout(LOADING_MILLIS));
      return true;
    } catch (TimeoutError late) {
      return false;
    }
  }

  /** One of the lists on the left. */
  Locator list(String name) {
    return page.locator(".task-filter").filter(withText(name));
  }

  /** The tasks of the chosen list with a text on their card. */
  Locator tasks(String text) {
    return page.locator(".tasks-list > .task").filter(withText(text));
  }

  /** The id of a task, which its card leads to. */
  String idOf(Locator card) {
    return idIn(card.locator("h4.task a").getAttribute("href"));
  }

  void openTask(Locator card) {
    String task = idOf(card);
    card.locator("h4.task a").click();
    assertThat(page).hasURL(Pattern.compile(".*[?&]task=" + task + ".*"));
    assertThat(form()).isVisible();
  }

  /** Opens the address of a task as from a letter; returns the status it is answered with. */
  int lookFor(String taskId) {
    page.navigate("about:blank");
    return page.waitForResponse(
            answer -> answer.url().contains(TASKS + taskId),
            () -> page.navigate("/camunda/app/tasklist/default/#/?task=" + taskId))
        .status();
  }

  /** Shows a task and its form without loading the app anew. */
  void show(String taskId) {
    page.waitForResponse(
        answer -> answer.url().contains(TASKS + taskId + "/deployed-form"),
        () -> page.navigate("/camunda/app/tasklist/default/#/?task=" + taskId));
    assertThat(form()).isVisible();
  }

  /** Hands the open form in as it is and waits for what is said of it. */
  void handInEmpty() {
    String task = idIn(page.url());
    seat.complaints().expect("400 POST " + TASKS + task + "/submit-form");
    pressComplete();
    page.locator(".fjs-form-field-error:visible, .alert-danger:visible").first().waitFor();
  }

  private static String idIn(String address) {
    Matcher found = TASK.matcher(URLDecoder.decode(address, StandardCharsets.UTF_8));
    if (!found.find()) {
      throw new IllegalStateException("No task in " + address);
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

  /** A field of the open form; its label may end in a mark that it must be filled in. */
  Locator field(String label) {
    return form().getByLabel(label);
  }

  /** One of the answers to choose from in the open form. */
  Locator option(String label) {
    return form().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  void choose(String option) {
    option(option).check();
  }

  void fill(String field, String text) {
    field(field).fill(text);
  }

  /** Hands the form in, as something the server accepts. */
  void submit() {
    // Tasklist may ask for the task once more before it notices that it is done.
    seat.complaints().expect("404 GET " + TASKS + idIn(page.url()));
    pressComplete();
    assertThat(page.getByText("Выберите задачу в списке")).isVisible();
  }

  /** Hands the form in and waits for a refusal that says something; the task stays. */
  void submitInVain(String refusal) {
    String task = idIn(page.url());
    seat.complaints().expect("400 POST " + TASKS + task + "/submit-form");
    pressComplete();
    assertThat(notice("Форма не принята")).containsText(refusal);
    assertThat(idIn(page.url())).isEqualTo(task);
  }

  /**
   * A field that is left may add or drop a line below it, which moves a button at the edge of the
   * screen away from the pointer; so the field is left first and the button brought to the middle.
   */
  private void pressComplete() {
    Locator complete = seat.button("Выполнить");
    complete.focus();
    complete.evaluate("button => button.scrollIntoView({block: 'center'})");
    complete.click();
  }

  /** Puts a file to the open task's assignment and returns the address it is found at. */
  String attach(FilePayload file) {
    tab("Поручение и документы").click();
    page.getByLabel("Приложить файл").setInputFiles(file);
    Locator link =
        page.locator(".vekha-files")
            .getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(file.name).setExact(true));
    assertThat(link).isVisible();
    return link.getAttribute("href");
  }

  /** What the app says of a refusal. */
  Locator notice(String text) {
    return page.locator(".alert-danger:visible").filter(withText(text)).first();
  }

  void closeNotices() {
    page.locator(".alert-danger .close:visible").first().click();
    assertThat(page.locator(".alert-danger:visible")).hasCount(0);
  }

  static Locator.FilterOptions withText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
