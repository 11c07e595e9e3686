package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.DirectoryRefused;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.StaffLeaving;
import ru.vekha.organisation.SubstitutionNaming;
import ru.vekha.organisation.SubstitutionPeriod;
import ru.vekha.organisation.Substitutions;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** Work goes to a colleague, and whoever leaves leaves none to nobody. */
@VekhaTest
class HandOverIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @Autowired Access access;
  @Autowired StaffLeaving leaving;
  @Autowired SubstitutionNaming naming;
  @Autowired Substitutions substitutions;
  @LocalServerPort int port;

  private TestTown town;
  private UUID roadmap;
  private TestPerson head;
  private TestPerson other;
  private TestPerson administrator;

  @BeforeEach
  void anOpenAssignmentOfTheHead() {
    town = towns.found(MOSCOW);
    head = town.person(town.artCentre(), Role.ORGANISATION_HEAD);
    other = town.person(town.artCentre(), Role.CURATOR);
    administrator = town.person(town.department(), Role.ADMINISTRATOR);
    clock.morningOf(ORDER_DATE, MOSCOW);
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER_DATE,
                1,
                new Row("до 05.03.2021", "Руководитель ОДО", "Приказ")));
    runs.openAssignments();
  }

  @Test
  void theLastOfARoleLeavesOnlyWithASuccessorWhoGetsIt() {
    assertThatExceptionOfType(DirectoryRefused.class)
        .isThrownBy(() -> leaving.close(administrator.id(), head.id(), null))
        .withMessageContaining("других сотрудников с которой нет — 1")
        .withMessageContaining("Выберите, кому это передать");
    assertThat(access.own(head.id())).isNotEmpty();
    assertThatExceptionOfType(DirectoryRefused.class)
        .isThrownBy(
            () ->
                leaving.close(
                    administrator.id(), head.id(), town.person(town.schoolA(), Role.CURATOR).id()))
        .withMessageContaining("той же организации");

    leaving.close(administrator.id(), head.id(), other.id());

    assertThat(access.has(other.id(), town.artCentre().id(), Role.ORGANISATION_HEAD)).isTrue();
    assertThat(desk.tasks(other)).hasSize(1);
    assertThat(access.own(head.id())).isEmpty();
  }

  @Test
  void whatIsAPersonsOwnGoesToTheSuccessorWithTheNextRound() {
    own(head);
    TestPerson second = towns.hire(town.artCentre(), Role.ORGANISATION_HEAD, "second");
    assertThatExceptionOfType(DirectoryRefused.class)
        .isThrownBy(() -> leaving.close(administrator.id(), head.id(), null))
        .withMessageContaining("собственные поручения — 1");

    leaving.close(administrator.id(), head.id(), second.id());

    assertThat(cards.only(roadmap).person()).isEqualTo(second.id());
    assertThat(cards.eventsOf(cards.only(roadmap).id())).endsWith("HANDED_OVER");
    Task task = only(desk.tasks(second));
    assertThat(task.getAssignee()).isEqualTo(second.id());
    desk.submits(second, task, report());
    desk.submits(
        town.controller(),
        only(desk.tasks(town.controller())),
        Map.of("decision", "return", "remark", "Нет подписи"));
    assertThat(only(desk.tasks(second)).getAssignee()).isEqualTo(second.id());
    assertThat(
            jdbc.sql("SELECT from_person_id || to_person_id FROM handover WHERE card_id = :card")
                .param("card", cards.only(roadmap).id())
                .query(String.class)
                .single())
        .isEqualTo(head.id() + second.id());
  }

  @Test
  void withADeputyWhoLeavesTheTaskGoesBackAndWithTheLastControllerNothingIsLost() {
    Task task = own(head);
    naming.name(
        head.id(),
        head.id(),
        List.of(new Membership(head.id(), head.organisationId(), head.role())),
        other.id(),
        new SubstitutionPeriod(ORDER_DATE, ORDER_DATE.plusDays(5)));
    engine.getTaskService().setOwner(task.getId(), head.id());
    engine.getTaskService().setAssignee(task.getId(), other.id());

    leaving.close(administrator.id(), other.id(), null);

    assertThat(only(desk.tasks(head)).getAssignee()).isEqualTo(head.id());
    assertThat(substitutions.concerning(head.id())).isEmpty();
    assertThatExceptionOfType(DirectoryRefused.class)
        .isThrownBy(() -> leaving.close(administrator.id(), town.controller().id(), null))
        .withMessageContaining("некому будет принять — 1");
  }

  @Test
  void ofTwoAdministratorsWhoCloseTheLastTwoOfARoleOneIsTold() {
    TestPerson second = towns.hire(town.artCentre(), Role.ORGANISATION_HEAD, "second");
    CyclicBarrier start = new CyclicBarrier(2);
    long closed =
        Stream.of(head, second)
            .map(person -> CompletableFuture.supplyAsync(() -> closes(person, start)))
            .toList()
            .stream()
            .filter(CompletableFuture::join)
            .count();

    assertThat(closed).isEqualTo(1);
  }

  @Test
  void aTaskIsHandedToAColleagueWithAReasonAndTheStoryNamesBoth() {
    Task task = own(head);
    TestPerson second = towns.hire(town.artCentre(), Role.ORGANISATION_HEAD, "second");
    String path = "/vekha/tasks/" + task.getId();
    Visitor visitor = Visitor.signedIn(port, head);
    assertThat(visitor.get(path + "/people").body())
        .contains(second.id(), "\"mayTake\":false")
        .doesNotContain(other.id());

    assertThat(handOver(visitor, path, second.id(), "  ").body()).contains("почему");
    assertThat(handOver(visitor, path, other.id(), "Отпуск").body()).contains("с той же ролью");
    Visitor colleague = Visitor.signedIn(port, other);
    assertThat(handOver(colleague, path, second.id(), "Отпуск").statusCode()).isEqualTo(422);
    Visitor neighbour = Visitor.signedIn(port, town.person(town.schoolB(), Role.ORGANISATION_HEAD));
    assertThat(handOver(neighbour, path, second.id(), "Отпуск").statusCode()).isEqualTo(404);
    assertThat(neighbour.get(path + "/people").statusCode()).isEqualTo(404);
    assertThat(neighbour.post(path + "/take", "{}").statusCode()).isEqualTo(404);
    assertThat(handOver(visitor, path, second.id(), "Курсы в марте").statusCode()).isEqualTo(204);

    assertThat(cards.only(roadmap).person()).isEqualTo(second.id());
    assertThat(visitor.get(path).body())
        .contains("Передано другому исполнителю: ", " → ", "Курсы в марте");
    assertThat(only(desk.tasks(second)).getAssignee()).isEqualTo(second.id());
  }

  @Test
  void thePanelOfADeputyTakesOverAndGivesBack() {
    Task task = own(head);
    naming.name(
        head.id(),
        head.id(),
        List.of(new Membership(head.id(), head.organisationId(), head.role())),
        other.id(),
        new SubstitutionPeriod(ORDER_DATE, ORDER_DATE));
    String path = "/vekha/tasks/" + task.getId();
    Visitor deputy = Visitor.signedIn(port, other);

    assertThat(deputy.get(path + "/people").body()).contains("\"mayTake\":true");
    assertThat(deputy.post(path + "/take", "{}").statusCode()).isEqualTo(204);
    assertThat(deputy.get(path + "/people").body()).contains("\"mayGiveBack\":true");
    assertThat(deputy.get(path).body()).contains("\"mayAttach\":true");
    assertThat(deputy.post(path + "/give-back", "{}").statusCode()).isEqualTo(204);
    assertThat(only(desk.tasks(head)).getAssignee()).isEqualTo(head.id());
  }

  @Test
  void thePageOfAPersonListsWhatIsOpenAndTakesASuccessor() {
    Visitor visitor = Visitor.signedIn(port, administrator);
    String page = "/directory/people/" + head.id();
    assertThat(visitor.get(page).body()).contains("других сотрудников с которой нет — 1");
    assertThat(visitor.submit(page + "/close", "sure", "true").body())
        .contains("Выберите, кому это передать");
    assertThat(
            visitor.submit(page + "/close", "sure", "true", "successor", other.id()).statusCode())
        .isEqualTo(302);
    assertThat(desk.tasks(other)).hasSize(1);
  }

  @Test
  void theRefusalNamesTheFirstTenOfWhatIsOpenWithLinksAndSaysHowManyMore() {
    own(head);
    jdbc.sql(
            """
            INSERT INTO control_card (id, roadmap_id, activity_id, organisation_id, controller_organisation_id,
              responsible_role, responsible_person_id, occurrence, basis, state, zone, opens_at, settle_by,
              original_due, current_due, due_at)
            SELECT gen_random_uuid(), roadmap_id, activity_id, organisation_id, controller_organisation_id,
              responsible_role, responsible_person_id, 100 + n, basis, 'PLANNED', zone, opens_at, settle_by,
              current_due + n, current_due + n, due_at + n * interval '1 day'
              FROM control_card, generate_series(1, 12) AS n WHERE roadmap_id = ?""")
        .param(roadmap)
        .update();
    String page = "/directory/people/" + head.id();
    Visitor visitor = Visitor.signedIn(port, administrator);

    String refused = visitor.submit(page + "/close", "sure", "true").body();

    assertThat(refused)
        .contains(
            "собственные поручения — 13",
            "1.1 Мероприятие 1, срок 05.03.2021",
            "1.1 Мероприятие 1, срок 14.03.2021",
            "и ещё 3",
            "href=\"/roadmaps/" + roadmap + "\"",
            "Выполнить поручение: 1.1 Мероприятие 1")
        .doesNotContain("срок 15.03.2021");
    // An administrator from above reads no work of the branch, so there is no link to follow.
    TestPerson above = towns.hire(town.region(), Role.ADMINISTRATOR, "above");
    assertThat(Visitor.signedIn(port, above).get(page).body())
        .contains("собственные поручения — 13", "1.1 Мероприятие 1, срок 05.03.2021")
        .doesNotContain("href=\"/roadmaps/" + roadmap);
  }

  private static HttpResponse<String> handOver(
      Visitor visitor, String path, String to, String reason) {
    return visitor.post(
        path + "/hand-over", "{\"to\":\"" + to + "\",\"reason\":\"" + reason + "\"}");
  }

  private boolean closes(TestPerson person, CyclicBarrier start) {
    try {
      start.await();
      leaving.close(administrator.id(), person.id(), null);
      return true;
    } catch (DirectoryRefused refused) {
      return false;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes the open task a person's own, as when the roadmap names the person. */
  private Task own(TestPerson person) {
    jdbc.sql("UPDATE control_card SET responsible_person_id = :person WHERE roadmap_id = :roadmap")
        .param("person", person.id())
        .param("roadmap", roadmap)
        .update();
    Task task = only(desk.tasks(person));
    engine.getTaskService().setAssignee(task.getId(), person.id());
    engine
        .getRuntimeService()
        .setVariable(task.getProcessInstanceId(), "responsiblePerson", person.id());
    return task;
  }

  private static Map<String, Object> report() {
    return Map.of(
        "done", "full",
        "reportText", "Приказ издан",
        "documentNumber", "12-у",
        "documentDate", "2021-02-10");
  }

  private static Task only(List<Task> tasks) {
    assertThat(tasks).hasSize(1);
    return tasks.get(0);
  }
}
