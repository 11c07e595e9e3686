package ru.vekha.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.town.Cards;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** Reminding by hand: one letter a day, by those who have a say, to those who want letters. */
@VekhaTest
class RemindersIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired Cards cards;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private TestTown town;
  private TestPerson head;
  private UUID card;

  @BeforeEach
  void anOpenAssignment() {
    town = towns.found();
    head = town.person(town.artCentre(), Role.ORGANISATION_HEAD);
    clock.morningOf(ORDER_DATE, MOSCOW);
    UUID roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER_DATE,
                1,
                new Launches.Row("до 05.03.2021", "Руководитель ОДО", "Приказ")));
    runs.openAssignments();
    card = cards.only(roadmap).id();
  }

  @Test
  void aControllerRemindsOnceADayAndTheStorySaysIt() throws JsonProcessingException {
    wantsLetters(head);

    assertThat(view(town.controller()).path("remind").asBoolean()).isTrue();
    assertThat(remind(town.controller()).statusCode()).isEqualTo(204);
    assertThat(letters()).containsExactly("card:" + card + ":reminded:2021-02-11");
    assertThat(said(remind(town.controller()))).startsWith("Сегодня об этом поручении уже");
    assertThat(said(remind(head))).startsWith("Сегодня об этом поручении уже");
    assertThat(letters()).hasSize(1);
    assertThat(view(head).path("story").findValuesAsText("what"))
        .contains("Исполнителю напомнили письмом");

    clock.morningOf(ORDER_DATE.plusDays(1), MOSCOW);
    assertThat(remind(town.controller()).statusCode()).isEqualTo(204);
    assertThat(letters()).hasSize(2);
    assertThat(
            jdbc.sql("SELECT body FROM mail_outbox WHERE person_id = ? LIMIT 1")
                .param(head.id())
                .query(String.class)
                .single())
        .contains("05.03.2021")
        .doesNotContain("Мероприятие", head.familyName());
  }

  @Test
  void whoeverWantsNoLettersGetsNoneAndNothingIsNoted() {
    assertThat(said(remind(town.controller()))).startsWith("Письмо не отправлено");
    assertThat(cards.eventsOf(card)).doesNotContain("REMINDED_BY_HAND");
  }

  @Test
  void onlyThoseWithASayRemindAndOnlyOfWhatWaitsForTheExecutor() throws JsonProcessingException {
    wantsLetters(head);
    for (TestPerson nosy :
        List.of(
            town.person(town.department(), Role.AUDITOR),
            town.person(town.artCentre(), Role.CURATOR))) {
      assertThat(view(nosy).path("remind").asBoolean()).isFalse();
      assertThat(said(remind(nosy))).startsWith("Напомнить может");
    }
    TestPerson neighbour = town.person(town.schoolB(), Role.ORGANISATION_HEAD);
    assertThat(remind(neighbour).statusCode()).isEqualTo(404);
    jdbc.sql("UPDATE control_card SET state = 'CLOSED' WHERE id = ?").param(card).update();
    assertThat(view(town.controller()).path("remind").asBoolean()).isFalse();
    assertThat(said(remind(town.controller()))).startsWith("Напоминать некому");
    assertThat(letters()).isEmpty();
  }

  private void wantsLetters(TestPerson person) {
    jdbc.sql(
            "INSERT INTO notification_setting (person_id, email, digest, immediate, quiet_from,"
                + " quiet_to) VALUES (?, ?, true, true, 0, 0)")
        .params(person.id(), person.login() + "@school.test")
        .update();
  }

  private List<String> letters() {
    return jdbc.sql("SELECT fact FROM mail_outbox WHERE person_id = ? AND letter = 'REMINDER'")
        .param(head.id())
        .query(String.class)
        .list();
  }

  private HttpResponse<String> remind(TestPerson person) {
    return Visitor.signedIn(port, person).post("/vekha/cards/" + card + "/remind", "{}");
  }

  private JsonNode view(TestPerson person) throws JsonProcessingException {
    return new ObjectMapper()
        .readTree(Visitor.signedIn(port, person).get("/vekha/cards/" + card).body());
  }

  private static String said(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(422);
    try {
      return new ObjectMapper().readTree(answer.body()).path("message").asText();
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer.body(), e);
    }
  }
}
