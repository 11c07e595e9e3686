package ru.vekha.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** People out of the schools' own spreadsheets. */
@VekhaTest
class RegisterImportIT {

  private static final String HEADINGS =
      "№;Класс;ФИО наставляемого;Дата рождения;Контактные данные для связи (данные представителя);"
          + "Основной запрос;Дата вхождения в программу;Форма наставничества;ФИО наставника;"
          + "Дата согласия представителя;Согласие представителя;Дата собственного согласия;"
          + "Собственное согласие;Любимый цвет";
  private static final String GOOD =
      "1;7А;Первый Пётр Ильич;05.05.2010;8-900-000;Робот;01.09.2021;Учитель – ученик (студент);;"
          + "31.08.2021;№ 1;;;синий";
  private static final String OLDER =
      "2;9Б;Вторая Анна;05.05.2006;8-900-001;Физика;01.09.2021;teacher-learner;;"
          + "31.08.2021;№ 2;31.08.2021;№ 3;";

  @LocalServerPort int port;

  @Autowired TestTowns towns;
  @Autowired Mentees mentees;
  @Autowired Mentors mentors;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;

  private TestTown town;
  private Organisation school;
  private TestPerson curator;
  private Visitor visitor;
  private String home;

  @BeforeEach
  void found() {
    town = towns.found();
    school = town.schoolA();
    curator = town.person(school, Role.CURATOR);
    visitor = Visitor.signedIn(port, curator);
    home = "/mentoring/organisations/" + school.id();
  }

  @Test
  void goodRowsWaitForTheConfirmationAndEnterOnce() {
    assertThat(visitor.get(home + "/import/mentees").body()).contains("Какие столбцы нужны");
    String check = brought(csv(HEADINGS, GOOD, OLDER));
    assertThat(mentees.of(curator.id(), school.id())).isEmpty();
    assertThat(visitor.get(check).body())
        .contains("Первый Пётр Ильич", "Готовы к внесению: <strong>2<", "Любимый цвет");
    HttpResponse<String> confirmed = visitor.submit(check + "/confirm");
    assertThat(place(confirmed)).endsWith("/mentees?imported=2");
    assertThat(mentees.of(curator.id(), school.id()))
        .extracting(each -> each.person().name().family() + " " + each.facts().category())
        .containsExactly("Вторая LEARNER", "Первый LEARNER");
    assertThat(kept()).isZero();
    assertThat(visitor.submit(check + "/confirm").statusCode()).isEqualTo(404);

    String again = brought(csv(HEADINGS, OLDER, GOOD));
    assertThat(visitor.get(again).body()).contains("Уже есть в базе: <strong>2<");
    visitor.submit(again + "/confirm");
    assertThat(mentees.of(curator.id(), school.id())).hasSize(2);
  }

  @Test
  void badRowsAreNamedAndNothingOfThemIsKept() {
    String check =
        brought(
            csv(
                HEADINGS,
                "1;2;3;4;5;6;7;8;9;10;11;12;13;14",
                GOOD,
                GOOD,
                "3;7А;Без Согласия;05.05.2010;8-900;Робот;01.09.2021;teacher-learner;;;;;;",
                "4;9А;Тайный"
                    + " Подросток;05.05.2006;8-900;Р;01.09.2021;teacher-learner;;1.8.2021;№;;;",
                "5;7А;Только Год;2010;8-900;Робот;01.09.2021;teacher-learner;;31.08.2021;№ 1;;;",
                "6;7А;Чужая Форма;05.05.2010;8-900;Робот;01.09.2021;Сосед Тайный;;31.08.2021;№;;;",
                "7;7А;;05.05.2010;8-900;Робот;01.09.2021;teacher-learner;;31.08.2021;№ 1;;;",
                "8;1А;Малыш Малыш;05.05.2015;8-900;Р;01.09.2021;teacher-learner;;31.08.2021;№;;;",
                "9;7А;=cmd|calc"
                    + " <script>;31.02.2010;8;Р;01.09.2021;teacher-learner;;31.08.2021;№;;;"));
    String page = visitor.get(check).body();
    assertThat(page)
        .contains(
            "Готовы к внесению: <strong>1<",
            "<td>4</td><td>ФИО</td><td>Этот человек уже есть выше",
            "<td>5</td><td>Дата согласия представителя</td>",
            "<td>6</td><td>Дата собственного согласия</td>",
            "одного года мало",
            "<td>8</td><td>Форма наставничества</td><td>Форма наставничества: такого в списке нет",
            "<td>9</td><td>ФИО</td>",
            "<td>10</td><td>Дата рождения</td><td>Обучающиеся участвуют с 10 лет",
            "<td>11</td><td>Дата рождения</td><td>Дата рождения: такого дня нет")
        .doesNotContain("Тайный", "Без Согласия", "<script>");
    String stored =
        jdbc.sql(
                "SELECT i.problems::text || coalesce(string_agg(r.fields::text, ' '), '') FROM"
                    + " register_import i LEFT JOIN register_import_row r ON r.import_id = i.id"
                    + " WHERE i.organisation_id = :organisation GROUP BY i.id")
            .param("organisation", school.id())
            .query(String.class)
            .single();
    assertThat(stored)
        .contains("Первый")
        .doesNotContain("Тайный", "Согласия\"", "Малыш", "Чужая", "cmd");
    visitor.submit(check + "/discard");
    assertThat(kept()).isZero();
    assertThat(mentees.of(curator.id(), school.id())).isEmpty();
  }

  @Test
  void excelOfBothAgesIsReadWithItsDates() throws IOException {
    String check = "";
    for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      try (book) {
        check = brought(book instanceof HSSFWorkbook ? "б.xls" : "б.xlsx", excel(book));
        assertThat(visitor.get(check).body()).contains("Готовы к внесению: <strong>1<");
      }
    }
    visitor.submit(check + "/confirm");
    assertThat(mentees.of(curator.id(), school.id()))
        .extracting(each -> each.person().birthDate())
        .containsExactly(LocalDate.of(2010, 5, 5));
  }

  @Test
  void mentorsComeWithWhatTheirRegisterAsks() {
    String check =
        brought(
            "mentors",
            "база.csv",
            csv(
                "ФИО наставника;Место работы/учёбы наставника;Контактные данные;"
                    + "Основные компетенции наставника;Ресурс времени на программу;"
                    + "Желаемый возраст наставляемых;Дата вхождения в программу;Форма;"
                    + "Анкетирование;Тестирование;Дата согласия;Документ согласия;Лимит",
                "Образцова Ольга;Школа;8-900;Физика;2,5 часа в неделю;от 10 до 14;01.09.2021;"
                    + "Учитель — ученик (студент);01.08.2021;02.08.2021;01.08.2021;№ 5;3",
                "Поздняя Полина;Школа;8-900;Физика;2;10-14;01.09.2021;"
                    + "Учитель — ученик (студент);02.09.2021;02.08.2021;01.08.2021;№ 5;3"));
    assertThat(visitor.get(check).body()).contains("<td>3</td><td>Дата анкетирования</td>");
    visitor.submit(check + "/confirm");
    MentorFacts facts = mentors.of(curator.id(), school.id()).get(0).facts();
    assertThat(facts.offer().hoursPerWeek()).isEqualByComparingTo("2.5");
    assertThat(facts.offer().ageFrom()).isEqualTo(10);
    assertThat(facts.offer().ageTo()).isEqualTo(14);
    assertThat(facts.offer().capacity()).isEqualTo(3);
  }

  @Test
  void aFileOfWhichNothingCanBeTakenIsRefusedWithAReason() {
    refused(csv("Просто;какие-то;слова", "1;2;3"), "не найдена таблица");
    refused(csv("ФИО;Дата рождения;Класс", "Иванов Иван;01.01.2010;7А"), "не хватает столбцов");
    refused("%PDF-1.4 и что-то ещё".getBytes(StandardCharsets.UTF_8), "Это не таблица");
    refused(new byte[0], "Файл пуст");
  }

  @Test
  void aRowThatCannotEnterAnyMoreStopsTheWholeImport() {
    String check = brought(csv(HEADINGS, GOOD, OLDER));
    clock.morningOf(LocalDate.of(2021, 1, 1), school.zone());
    HttpResponse<String> answer = visitor.submit(check + "/confirm");
    clock.reset();
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Строка 2:", "Ничего не внесено");
    assertThat(mentees.of(curator.id(), school.id())).isEmpty();
  }

  @Test
  void nobodyElseSeesWhatWaits() {
    String check = brought(csv(HEADINGS, GOOD));
    for (TestPerson other :
        List.of(
            town.person(school, Role.ORGANISATION_HEAD),
            town.person(town.schoolB(), Role.CURATOR),
            town.person(town.department(), Role.DEPUTY_HEAD))) {
      Visitor stranger = Visitor.signedIn(port, other);
      assertThat(stranger.get(check).statusCode()).isEqualTo(404);
      assertThat(stranger.submit(check + "/confirm").statusCode()).isEqualTo(404);
      assertThat(stranger.submit(check + "/discard").statusCode()).isEqualTo(404);
    }
    Visitor neighbour = Visitor.signedIn(port, town.person(town.schoolB(), Role.CURATOR));
    assertThat(neighbour.get(home + "/import/mentees").statusCode()).isEqualTo(404);
    assertThat(
            neighbour
                .uploadAsPage(home + "/import/mentees", "б.csv", csv(HEADINGS, GOOD))
                .statusCode())
        .isEqualTo(404);
    assertThat(visitor.get(home + "/import/others").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/mentoring/imports/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void whatNobodyConfirmsIsErasedWhenTheNextImportComes() {
    brought(csv(HEADINGS, GOOD));
    brought(csv(HEADINGS, OLDER));
    assertThat(kept()).isEqualTo(1);
    clock.advance(Duration.ofDays(8));
    TestPerson head = town.person(school, Role.ORGANISATION_HEAD);
    Visitor later = Visitor.signedIn(port, head);
    later.uploadAsPage(home + "/import/mentees", "б.csv", csv(HEADINGS, GOOD));
    assertThat(kept()).isEqualTo(1);
  }

  private void refused(byte[] file, String why) {
    HttpResponse<String> answer = visitor.uploadAsPage(home + "/import/mentees", "база.csv", file);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(why);
    assertThat(kept()).isZero();
  }

  private String brought(byte[] file) {
    return brought("база.csv", file);
  }

  private String brought(String name, byte[] file) {
    return brought("mentees", name, file);
  }

  private String brought(String register, String name, byte[] file) {
    HttpResponse<String> answer = visitor.uploadAsPage(home + "/import/" + register, name, file);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return place(answer);
  }

  private static String place(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
  }

  private long kept() {
    return jdbc.sql(
            "SELECT count(*) FROM register_import i JOIN register_import_row r ON r.import_id ="
                + " i.id WHERE i.organisation_id = :organisation")
        .param("organisation", school.id())
        .query(Long.class)
        .single();
  }

  private static byte[] csv(String... lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] excel(Workbook book) throws IOException {
    CellStyle day = book.createCellStyle();
    day.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
    var sheet = book.createSheet();
    sheet.createRow(0).createCell(0).setCellValue("База наставляемых");
    String[] headings = HEADINGS.split(";");
    String[] cells = GOOD.split(";");
    Row head = sheet.createRow(2);
    Row row = sheet.createRow(3);
    for (int at = 0; at < headings.length; at++) {
      head.createCell(at).setCellValue(headings[at]);
      if (cells[at].matches("\\d\\d\\.\\d\\d\\.\\d{4}")) {
        String[] parts = cells[at].split("\\.");
        var cell = row.createCell(at);
        cell.setCellValue(
            LocalDate.of(
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[0])));
        cell.setCellStyle(day);
      } else {
        row.createCell(at).setCellValue(cells[at]);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }
}
