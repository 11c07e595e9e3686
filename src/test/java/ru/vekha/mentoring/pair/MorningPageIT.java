package ru.vekha.mentoring.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.TestPerson;
import ru.vekha.town.Visitor;

/** Whom a curator calls in the morning of Monday, 25 October 2021. */
@VekhaTest
class MorningPageIT extends PairTown {

  private static final String PAGE = "/mentoring/today";
  private static final LocalDate MONDAY = LocalDate.of(2021, 10, 25);

  @LocalServerPort int port;
  @Autowired Launches launches;

  @BeforeEach
  void found() {
    foundTown();
  }

  @Test
  void nobodyIsCalledWhenAllIsWell() {
    form(mentor(1), mentee());

    assertThat(read(curator))
        .contains("Звонить сегодня никому не нужно")
        .doesNotContain("Наставников", "Учеников");
  }

  @Test
  void silentPairsDatesThatComeAndReturnedResultsAreThere() {
    UUID pair = form(mentor(1), mentee());
    UUID roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER,
                1,
                new Row("до 28.10.2021", "Кураторы ОО", "Приказ"),
                new Row("до 29.10.2021", "Кураторы ОО", "Приказ"),
                new Row("до 30.11.2021", "Руководители ОО", "Приказ"),
                new Row("до 22.10.2021", "Кураторы ОО", "Приказ")));
    runs.openAssignments();
    jdbc.sql(
            "UPDATE control_card c SET state = 'RETURNED' FROM activity a WHERE a.id = c.activity_id"
                + " AND c.roadmap_id = ? AND a.number = '1.3'")
        .param(roadmap)
        .update();
    jdbc.sql("UPDATE activity SET title = '<b id=x>Гор&ячее</b>' WHERE roadmap_id = ?")
        .param(roadmap)
        .update();
    clock.morningOf(MONDAY, MOSCOW);

    String page = read(curator);

    assertThat(page)
        .contains("Пары и группы: 1", "/mentoring/pairs/" + pair, "Давно нет встреч", "ещё не было")
        .contains("Наставников", "Учеников")
        .contains("три рабочих дня: 2", "Через 3 дня", "Просрочено на 3 дн.")
        .contains("Возвращено на доработку: 1", "Через 36 дней", "Руководитель организации")
        .contains("&lt;b id=x&gt;Гор&amp;ячее&lt;/b&gt;")
        .doesNotContain("<b id", "Через 4 дня");
    assertThat(read(town.person(town.schoolB(), Role.CURATOR)))
        .as("the neighbour's curator")
        .contains("три рабочих дня: 2")
        .doesNotContain("Наставников", "Учеников", pair.toString());
  }

  @Test
  void whoKeepsNoRegisterHasNoSuchPageAndNoLinkToIt() {
    for (TestPerson stranger :
        new TestPerson[] {
          town.person(town.schoolA(), Role.MENTOR),
          town.person(town.schoolA(), Role.PSYCHOLOGIST),
          town.controller(),
          town.person(town.region(), Role.REGIONAL_CENTRE)
        }) {
      Visitor visitor = Visitor.signedIn(port, stranger);
      assertThat(visitor.get(PAGE).statusCode()).isEqualTo(403);
      assertThat(visitor.get("/vekha/sections").body())
          .doesNotContain("mentoring/today")
          .contains("\"path\":\"notifications\"");
    }
    assertThat(Visitor.signedIn(port, curator).get("/vekha/sections").body())
        .contains("mentoring/today");
  }

  private String read(TestPerson person) {
    var answer = Visitor.signedIn(port, person).get(PAGE);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
