package ru.vekha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import ru.vekha.organisation.Role;
import ru.vekha.town.Launches;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** Nobody who works with Vekha is shown a word in Latin letters that is not a name. */
@BrowserTest
class RussianPagesBrowserIT {

  /** Names of products, file formats and time zones, which are written so in Russian too. */
  private static final Set<String> NAMES =
      Set.of(
          "Camunda",
          "Platform",
          "Word",
          "Excel",
          "PDF",
          "DOCX",
          "ODT",
          "ODS",
          "JPG",
          "PNG",
          "csv",
          "doc",
          "docx",
          "ods",
          "odt",
          "xls",
          "xlsx",
          "txt",
          "md",
          "Europe",
          "Moscow");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Clock clock;

  @Value("${local.server.port}")
  int port;

  private TestTown town;

  @BeforeEach
  void somethingIsLate() {
    town = towns.found();
    LocalDate order = LocalDate.now(clock).minusDays(30);
    String due = DateTimeFormatter.ofPattern("'до' dd.MM.yyyy").format(order.plusDays(10));
    launches.launch(
        town,
        Launches.roadmap(
            "Дорожная карта", order, 2, new Launches.Row(due, "Кураторы ОО", "Приказ")));
  }

  @Test
  void ownPages(Browser browser) {
    try (Seat seat = Seat.at(browser, port)) {
      seat.page().navigate("/sign-in");
      assertRussian(seat, "Имя для входа");
    }
    try (Seat seat = seat(browser, town.methodist())) {
      assertRussian(seat, "Приложения");
      seat.page().navigate("/roadmaps");
      assertRussian(seat, "Загрузить документ");
      seat.page().locator("tbody a").click();
      assertRussian(seat, "Ближайший срок");
      seat.page().navigate("/account");
      assertRussian(seat, "Новый пароль");
      assertThat(seat.complaints().heard()).isEmpty();
    }
  }

  @Test
  void tasklist(Browser browser) {
    try (Seat seat = seat(browser, town.person(town.schoolA(), Role.CURATOR))) {
      Tasklist tasklist = new Tasklist(seat);
      tasklist.openTask(tasklist.tasks("Мероприятие").first());
      assertRussian(seat, "Что сделано");
      tasklist.tab("Поручение и документы").click();
      assertRussian(seat, "Ход исполнения");
      tasklist.tab("Схема").click();
      assertRussian(seat, "Срок известен?");
      assertThat(seat.complaints().heard()).isEmpty();
    }
  }

  @Test
  void whatManagersSeeInCockpit(Browser browser) {
    try (Seat seat = seat(browser, town.person(town.department(), Role.DEPUTY_HEAD))) {
      seat.page().navigate("/camunda/app/cockpit/default/#/dashboard");
      assertRussian(seat, "поручения просрочены");
      seat.page().navigate("/camunda/app/cockpit/default/#/overdue");
      assertRussian(seat, "Показано строк");
      assertThat(seat.complaints().heard()).isEmpty();
    }
  }

  @Test
  void whatIsCheckedAndWhatWas(Browser browser) {
    try (Seat seat = seat(browser, town.person(town.department(), Role.AUDITOR))) {
      seat.page().navigate("/methodology");
      assertRussian(seat, "Скачать Excel");
      seat.page().navigate("/methodology/organisations/" + town.schoolA().id());
      assertRussian(seat, "Опись в Excel");
      seat.page().navigate("/history/board");
      assertRussian(seat, "Просрочено, дней");
      seat.page().navigate("/roadmaps");
      seat.page().locator("tbody a").click();
      seat.page().getByText("По состоянию на дату").click();
      assertRussian(seat, "Ближайший срок");
      assertThat(seat.complaints().heard()).isEmpty();
    }
  }

  private Seat seat(Browser browser, TestPerson person) {
    return Seat.at(browser, port).signIn(person);
  }

  /** Waits for a text, then reads everything that is to be seen with it. */
  private void assertRussian(Seat seat, String awaited) {
    assertThat(seat.page().getByText(awaited).first()).isVisible();
    seat.show("russian-" + awaited.replaceAll("\\P{L}+", "-"));
    String seen = (String) seat.page().evaluate("document.body.innerText");
    for (TestPerson person : town.people()) {
      seen = seen.replace(person.familyName(), "").replace(person.login(), "");
    }
    Set<String> words =
        LATIN
            .matcher(seen)
            .results()
            .map(MatchResult::group)
            .filter(word -> !NAMES.contains(word))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(words).as("Latin words beside «%s»", awaited).isEmpty();
    assertThat(seat.page().evaluate("document.compatMode")).isEqualTo("CSS1Compat");
  }
}
