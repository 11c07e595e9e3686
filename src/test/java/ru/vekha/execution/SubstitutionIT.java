package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.control.CardEvents;
import ru.vekha.engine.FormRefused;
import ru.vekha.execution.process.SubstitutedTasks;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Role;
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

/** A deputy does the work of somebody who is away, from the first day to the last and no longer. */
@VekhaTest
class SubstitutionIT {

  private static final ZoneId OMSK = ZoneId.of("Asia/Omsk");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final LocalDate FIRST = LocalDate.of(2021, 2, 15);
  private static final LocalDate LAST = LocalDate.of(2021, 2, 19);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired CardEvents events;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @Autowired Access access;
  @Autowired People people;
  @Autowired SubstitutionNaming naming;
  @Autowired Substitutions substitutions;
  @Autowired SubstitutedTasks taking;

  private TestTown town;
  private UUID roadmap;
  private TestPerson head;
  private TestPerson psychologist;

  @BeforeEach
  void anOpenAssignmentOfTheHead() {
    town = towns.found(OMSK);
    head = town.person(town.artCentre(), Role.ORGANISATION_HEAD);
    psychologist = town.person(town.artCentre(), Role.PSYCHOLOGIST);
    clock.morningOf(ORDER_DATE, OMSK);
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
  void theDeputySeesAndCompletesFromTheFirstMomentOfTheFirstDay() {
    substitute(head, psychologist);
    assertThat(shown(psychologist)).isEmpty();
    clock.set(Instant.parse("2021-02-14T17:59:59Z"));
    assertThat(shown(psychologist)).isEmpty();
    assertThat(access.has(psychologist.id(), town.artCentre().id(), Role.ORGANISATION_HEAD))
        .isFalse();

    clock.set(Instant.parse("2021-02-14T18:00:00Z"));
    assertThat(access.has(psychologist.id(), town.artCentre().id(), Role.ORGANISATION_HEAD))
        .isTrue();
    Task task = only(shown(psychologist));
    desk.submits(psychologist, task, report());

    assertThat(stories()).contains("HANDED_IN " + psychologist.id() + " " + head.id());
    assertThat(
            jdbc.sql("SELECT for_person_id FROM form_submission WHERE task_id = :task")
                .param("task", task.getId())
                .query(String.class)
                .single())
        .isEqualTo(head.id());
    Task acceptance = only(desk.tasks(town.controller()));
    assertThat(desk.opens(town.controller(), acceptance).get("doerLine").toString())
        .contains(psychologist.familyName(), " за ", head.familyName());
  }

  @Test
  void nothingIsLeftAfterTheLastMomentOfTheLastDay() {
    substitute(head, psychologist);
    clock.morningOf(FIRST, OMSK);
    Task task = only(shown(psychologist));
    desk.as(psychologist, () -> claimed(task, psychologist));

    clock.set(Instant.parse("2021-02-19T17:59:59Z"));
    assertThat(only(shown(psychologist)).getId()).isEqualTo(task.getId());
    clock.set(Instant.parse("2021-02-19T18:00:00Z"));
    assertThat(access.has(psychologist.id(), town.artCentre().id(), Role.ORGANISATION_HEAD))
        .isFalse();
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> desk.submits(psychologist, task, report()))
        .withMessageContaining("замещение закончилось");

    runs.endSubstitutions();
    assertThat(shown(psychologist)).isEmpty();
    assertThat(only(shown(head)).getAssignee()).isNull();
    assertThat(
            engine
                .getAuthorizationService()
                .createAuthorizationQuery()
                .userIdIn(psychologist.id())
                .resourceType(Resources.TASK)
                .list())
        .isEmpty();
  }

  @Test
  void aTaskThatIsSomebodysOwnIsTakenOverAndComesBackWithTheEnd() {
    Task task = own(head);
    assertThat(shown(psychologist)).isEmpty();
    substitute(head, psychologist);
    clock.morningOf(FIRST, OMSK);

    assertThat(only(shown(psychologist)).getAssignee()).isEqualTo(head.id());
    assertThat(taking.take(task.getId(), psychologist.id())).isTrue();
    Task taken = only(shown(psychologist));
    assertThat(taken.getAssignee()).isEqualTo(psychologist.id());
    assertThat(taken.getOwner()).isEqualTo(head.id());
    assertThat(only(shown(head)).getId()).isEqualTo(task.getId());

    clock.morningOf(LAST.plusDays(1), OMSK);
    runs.endSubstitutions();
    Task back = only(shown(head));
    assertThat(back.getAssignee()).isEqualTo(head.id());
    assertThat(back.getOwner()).isNull();
    assertThat(shown(psychologist)).isEmpty();
    desk.submits(head, back, report());
    assertThat(stories()).contains("HANDED_IN " + head.id() + " null");
  }

  @Test
  void endingEarlyGivesBackAtOnce() {
    Task task = own(head);
    substitute(head, psychologist);
    clock.morningOf(FIRST, OMSK);
    taking.take(task.getId(), psychologist.id());

    naming.end(head.id(), substitutions.concerning(head.id()).get(0).id());

    assertThat(shown(psychologist)).isEmpty();
    assertThat(only(shown(head)).getAssignee()).isEqualTo(head.id());
    assertThat(substitutions.concerning(head.id())).isEmpty();
  }

  @Test
  void aDeputyFromAboveSeesTheAbsentPersonsOrganisationAndNoNeighbour() {
    TestPerson officer = town.person(town.department(), Role.DEPARTMENT_OFFICER);
    substitute(head, officer);
    clock.morningOf(FIRST, OMSK);

    assertThat(access.own(officer.id()))
        .containsExactlyInAnyOrder(town.department().id(), town.artCentre().id());
    assertThat(access.has(officer.id(), town.schoolB().id(), Role.ORGANISATION_HEAD)).isFalse();
    TestPerson neighbour = town.person(town.schoolB(), Role.ORGANISATION_HEAD);
    assertThat(shown(neighbour)).isEmpty();
    assertThat(taking.take(only(shown(officer)).getId(), neighbour.id())).isFalse();

    clock.morningOf(LAST.plusDays(1), OMSK);
    assertThat(shown(officer)).isEmpty();
    assertThat(access.own(officer.id())).containsExactly(town.department().id());
  }

  /** The engine knows groups and organisations apart; together they would be too much. */
  @Test
  void aRoleHeldInOneOrganisationIsNoneInAnother() {
    TestPerson curator = town.person(town.artCentre(), Role.CURATOR);
    TestPerson officer = town.person(town.department(), Role.DEPARTMENT_OFFICER);
    people.add(new Membership(officer.id(), town.department().id(), Role.ORGANISATION_HEAD));
    substitute(curator, officer);
    clock.morningOf(FIRST, OMSK);

    Task task = only(desk.tasks(head));
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> desk.as(officer, () -> claimed(task, officer)))
        .withMessageContaining("нет роли");
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> desk.submits(officer, task, report()))
        .withMessageContaining("нет роли");
  }

  @Test
  void nobodyAcceptsTheirOwnResultAsADeputy() {
    TestPerson controller = town.controller();
    substitute(head, controller);
    clock.morningOf(FIRST, OMSK);
    desk.submits(controller, only(shown(controller)), report());

    Task acceptance = only(shown(controller));
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> desk.submits(controller, acceptance, Map.of("decision", "accept")))
        .withMessageContaining("сами представили");
  }

  private void substitute(TestPerson away, TestPerson deputy) {
    naming.name(
        away.id(),
        away.id(),
        List.of(new Membership(away.id(), away.organisationId(), away.role())),
        deputy.id(),
        new SubstitutionPeriod(FIRST, LAST));
  }

  /** Makes the open task a person's own, as when the roadmap names the person. */
  private Task own(TestPerson person) {
    jdbc.sql("UPDATE control_card SET responsible_person_id = :person WHERE roadmap_id = :roadmap")
        .param("person", person.id())
        .param("roadmap", roadmap)
        .update();
    Task task = only(desk.tasks(person));
    engine.getTaskService().setAssignee(task.getId(), person.id());
    return task;
  }

  private boolean claimed(Task task, TestPerson person) {
    engine.getTaskService().claim(task.getId(), person.id());
    return true;
  }

  /** What «Мои задачи» shows. */
  private List<Task> shown(TestPerson person) {
    FilterService filters = engine.getFilterService();
    String mine = filters.createFilterQuery().filterName("Мои задачи").singleResult().getId();
    return desk.as(person, () -> filters.<Task>list(mine));
  }

  private List<String> stories() {
    return events.of(cards.only(roadmap).id()).stream()
        .map(entry -> entry.event() + " " + entry.actor() + " " + entry.forPersonId())
        .toList();
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
