package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Role;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** The results of a roadmap are accepted by whom its order lays the control on. */
@VekhaTest
class WhoControlsIT {

  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final String ORDER =
      """
      <html><body>
      <p>Департамент образования администрации города Пробного</p>
      <p>ПРИКАЗ</p>
      <p>11.02.2021 № %s</p>
      <p>Об утверждении дорожной карты</p>
      <p>ПРИКАЗЫВАЮ:</p>
      <p>1. Утвердить дорожную карту внедрения наставничества на 2021 год.</p>
      <p>2. %s</p>
      <p>Дорожная карта наставничества на 2021 год</p>
      <table>
      <tr><th>№ п/п</th><th>Мероприятие</th><th>Срок</th><th>Ответственный</th><th>Результат</th></tr>
      <tr><td>1.1</td><td>Издать приказ о наставничестве</td><td>до 01.03.2021</td>
        <td>Руководители ОДО</td><td>Приказ</td></tr>
      </table></body></html>
      """;

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired RoadmapSetUp setUp;
  @Autowired ServiceRuns runs;
  @Autowired Cards cards;
  @Autowired Desk desk;
  @Autowired MovableClock clock;
  @Autowired People people;
  @Autowired JdbcClient jdbc;

  private TestTown town;

  @BeforeEach
  void foundTown() {
    clock.morningOf(ORDER_DATE, ZoneId.of("Europe/Moscow"));
    town = towns.found();
  }

  /** Bodaybo, order 6. */
  @Test
  void whatTheHeadKeepsTheHeadAccepts() {
    TestPerson head = town.person(town.department(), Role.DEPARTMENT_OFFICER);
    people.add(new Membership(head.id(), town.department().id(), Role.ORGANISATION_HEAD));
    UUID roadmap = handedIn("Контроль за исполнением приказа оставляю за собой.");

    refused(town.controller());
    accept(head, roadmap);
  }

  @Test
  void forAHeadWhoDoesNotSignInTheControllerLooks() {
    UUID roadmap = handedIn("Контроль за исполнением приказа оставляю за собой.");

    accept(town.controller(), roadmap);
  }

  /** Dzerzhinsk, order 4. */
  @Test
  void whatIsLaidOnTheDeputyTheDeputyAccepts() {
    UUID roadmap = handedIn("Контроль исполнения приказа возложить на заместителя директора.");

    refused(town.controller());
    accept(town.person(town.department(), Role.DEPUTY_HEAD), roadmap);
  }

  /** Samara, order 2. */
  @Test
  void whatIsLaidOnDepartmentsTheirOfficersAccept() {
    UUID roadmap =
        handedIn(
            "Контроль возложить на управление общего образования и управление профессионального"
                + " образования.");

    refused(town.controller());
    accept(town.person(town.department(), Role.DEPARTMENT_OFFICER), roadmap);
  }

  @Test
  void withoutWhomTheOrderNamesNothingIsLaunched() {
    jdbc.sql("DELETE FROM membership WHERE person_id = :id")
        .param("id", town.person(town.department(), Role.DEPUTY_HEAD).id())
        .update();
    UUID draft = upload("Контроль возложить на заместителя директора.");

    assertThat(launches.plan(draft, town.methodist().id()).open())
        .extracting(each -> each.question().what())
        .singleElement()
        .asString()
        .contains("Некому принимать результаты", Role.DEPUTY_HEAD.title());
  }

  private UUID handedIn(String control) {
    UUID draft = upload(control);
    String methodist = town.methodist().id();
    UUID roadmap = setUp.launch(draft, launches.version(draft, methodist), methodist).orElseThrow();
    runs.openAssignments();
    TestPerson doer = town.person(town.artCentre(), Role.ORGANISATION_HEAD);
    Task perform = desk.tasks(doer).get(0);
    desk.submits(
        doer,
        perform,
        Map.of(
            "done", "full",
            "reportText", "Приказ издан",
            "documentNumber", "12-у",
            "documentDate", "2021-02-11"));
    return roadmap;
  }

  private UUID upload(String control) {
    byte[] file = ORDER.formatted(town.key(), control).getBytes(StandardCharsets.UTF_8);
    UUID draft = setUp.upload(town.department(), "карта.html", file, town.methodist().id());
    launches.confirm(town, draft);
    return draft;
  }

  private List<Task> acceptances(TestPerson person) {
    return desk.tasks(person).stream()
        .filter(task -> task.getTaskDefinitionKey().equals("userTask_acceptResult"))
        .toList();
  }

  /** May look at the task like all who look after the organisation, and not do it. */
  private void refused(TestPerson person) {
    Task task = acceptances(person).get(0);
    assertThatExceptionOfType(ProcessEngineException.class)
        .isThrownBy(() -> desk.submits(person, task, Map.of("decision", "accept")));
  }

  private void accept(TestPerson person, UUID roadmap) {
    assertThat(acceptances(person)).hasSize(1);
    desk.submits(person, acceptances(person).get(0), Map.of("decision", "accept"));
    assertThat(cards.only(roadmap).state()).isEqualTo("CLOSED");
  }
}
