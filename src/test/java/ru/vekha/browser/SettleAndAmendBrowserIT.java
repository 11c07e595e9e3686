package ru.vekha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.PrintedRoadmap;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** A methodist settles a roadmap where it stands, launches it, and later brings a new order in. */
@BrowserTest
class SettleAndAmendBrowserIT {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String SCHOOLS = "Руководители ОО";

  @Autowired TestTowns towns;
  @Autowired Clock clock;

  @Value("${local.server.port}")
  int port;

  @Test
  void anUnclearRowIsSettledInPlaceAndAMovedDateReachesTheTask(Browser browser) {
    TestTown town = towns.found();
    LocalDate today = LocalDate.now(clock);
    String soon = workingDay(today.plusDays(20));
    String later = workingDay(today.plusDays(40));
    try (Seat seat = Seat.at(browser, port).signIn(town.methodist())) {
      Page page = seat.page();
      page.navigate("/roadmaps");
      page.getByLabel("Файл дорожной карты")
          .setInputFiles(
              Files.word(
                  "карта.docx",
                  document(
                      today,
                      row(1, "Составить график встреч", "до " + soon, SCHOOLS),
                      row(2, "Провести семинар", "когда-нибудь потом", "Совет ветеранов"))));
      seat.button("Прочитать").click();
      settleSecondRow(seat, soon);
      seat.button("Запустить").click();
      assertThat(page).hasURL(Pattern.compile(".*/roadmaps/[0-9a-f-]{36}$"));
      assertThat(page.locator("tbody tr")).hasCount(2);

      page.getByLabel("Файл с новой редакцией")
          .setInputFiles(
              Files.word(
                  "изменения.docx",
                  document(today, row(1, "Составить график встреч", "до " + later, SCHOOLS))));
      seat.button("Прочитать изменения").click();
      page.locator("#compare").click();
      assertThat(page.locator("tbody tr", hasText("Составить график встреч"))).containsText(later);
      assertThat(page.locator("tbody tr", hasText("Провести семинар"))).containsText("Исключена");
      seat.show("setup-3-compared");
      seat.button("Внести изменения").click();
      assertThat(page.locator("#history")).containsText("срок перенесён: 2");
      assertThat(page.locator("#history")).containsText("снято: 2");
      seat.show("setup-4-amended");
      assertThat(seat.complaints().heard()).isEmpty();
    }
    try (Seat head =
        Seat.at(browser, port).signIn(town.person(town.schoolA(), Role.ORGANISATION_HEAD))) {
      Tasklist tasklist = new Tasklist(head);
      tasklist.open();
      assertThat(tasklist.tasks("Составить график встреч")).hasCount(1);
      tasklist.openTask(tasklist.tasks("Составить график встреч").first());
      assertThat(tasklist.form()).containsText("до " + later + " включительно");
      assertThat(tasklist.tasks("Провести семинар")).hasCount(0);
    }
  }

  private static void settleSecondRow(Seat seat, String due) {
    Page page = seat.page();
    Locator row = page.locator("#row-2");
    assertThat(page.getByText("Запустить пока нельзя.")).isVisible();
    assertThat(row).containsText("Ответственный «Совет ветеранов» не найден");
    seat.show("setup-1-open");
    row.getByText("Исправить").click();
    page.getByLabel("Срок", new Page.GetByLabelOptions().setExact(true)).fill("до " + due);
    page.getByLabel("Организация 1").selectOption("each:SCHOOL");
    page.getByLabel("Роль 1").selectOption(Role.ORGANISATION_HEAD.groupId());
    seat.button("Сохранить строку").click();
    assertThat(row).containsText("Исправлено вручную");
    assertThat(page.getByText("Всё понятно")).isVisible();
    seat.show("setup-2-settled");
  }

  private static String workingDay(LocalDate day) {
    return DAY.format(WorkingCalendar.ofRussia().nextWorkingDayOrSame(day));
  }

  private static byte[] document(LocalDate today, ActivityRow... rows) {
    return PrintedRoadmap.docx(
        new RoadmapData(
            "test",
            "Дорожная карта наставничества",
            OrganisationKind.MUNICIPALITY,
            "город Пробный",
            "17-п",
            today,
            LocalDate.of(today.getYear(), 1, 1),
            LocalDate.of(today.getYear() + 1, 12, 31),
            List.of(rows)));
  }

  private static ActivityRow row(int number, String title, String deadline, String responsible) {
    return new ActivityRow(
        "1." + number + ".", "1. Раздел", "", title, deadline, responsible, "Приказ", number + 1);
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
