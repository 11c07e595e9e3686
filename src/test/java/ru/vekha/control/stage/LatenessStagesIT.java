package ru.vekha.control.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.control.WaitsFor;
import ru.vekha.control.stage.StageCase.Importance;
import ru.vekha.control.stage.StageCase.Level;
import ru.vekha.control.stage.StageCase.Work;
import ru.vekha.organisation.Role;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.StageTrace;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/**
 * Real cards go through every row of the shipped table by the clock: due Friday 5 March 2021, where
 * Monday the 8th is a holiday, or handed in on Thursday 11 February for a decision by the 16th.
 */
@VekhaTest
class LatenessStagesIT {

  private static final ZoneId SAMARA = ZoneId.of("Europe/Samara");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @Autowired LatenessPolicies policies;

  private TestTown town;
  private UUID roadmap;
  private StageTrace trace;

  /**
   * A case and what happens in it.
   *
   * @param steps {@code stage local-moment event level priority groups letters}, with a dash for
   *     nothing
   */
  record Way(StageCase which, List<String> steps) {}

  static Stream<Way> ways() {
    return Stream.of(
        way(
            "EXECUTOR ORGANISATION ASSIGNMENT NORMAL",
            "remind 2021-03-02T09:00 REMINDED 0 50 curator -",
            "today 2021-03-05T09:00 REMINDED 0 50 curator -",
            "overdue 2021-03-06T00:00 REMINDED 0 50 curator -",
            "head 2021-03-10T00:00 ESCALATED 1 75 curator,org-head curator,org-head",
            "controller 2021-03-12T00:00 ESCALATED 2 75 curator,org-head org-head,controller",
            "deputy-head 2021-03-18T00:00 ESCALATED 3 100 curator,org-head"
                + " org-head,controller,deputy-head"),
        way(
            "EXECUTOR ORGANISATION ASSIGNMENT HIGH",
            "remind-early 2021-02-26T09:00 REMINDED 0 50 curator -",
            "today 2021-03-05T09:00 REMINDED 0 50 curator -",
            "overdue 2021-03-06T00:00 REMINDED 0 50 curator -",
            "head 2021-03-10T00:00 ESCALATED 1 75 curator,org-head curator,org-head",
            "controller 2021-03-11T00:00 ESCALATED 2 75 curator,org-head org-head,controller",
            "deputy-head 2021-03-13T00:00 ESCALATED 3 100 curator,org-head"
                + " org-head,controller,deputy-head"),
        way(
            "EXECUTOR ORGANISATION STANDING NORMAL",
            "remind-report 2021-02-18T09:00 REMINDED 0 50 curator -",
            "today 2021-03-05T09:00 REMINDED 0 50 curator -"),
        way(
            "EXECUTOR MUNICIPALITY ASSIGNMENT NORMAL",
            "remind 2021-03-02T09:00 REMINDED 0 50 department-officer -",
            "today 2021-03-05T09:00 REMINDED 0 50 department-officer -",
            "overdue 2021-03-06T00:00 REMINDED 0 50 department-officer -",
            "controller 2021-03-10T00:00 ESCALATED 2 75 department-officer"
                + " controller,department-officer,department-officer",
            "deputy-head 2021-03-13T00:00 ESCALATED 3 100 department-officer,deputy-head"
                + " controller,deputy-head"),
        way(
            "EXECUTOR TERRITORY ASSIGNMENT HIGH",
            "remind-early 2021-02-26T09:00 REMINDED 0 50 department-officer -",
            "today 2021-03-05T09:00 REMINDED 0 50 department-officer -",
            "overdue 2021-03-06T00:00 REMINDED 0 50 department-officer -",
            "controller 2021-03-10T00:00 ESCALATED 2 75 department-officer"
                + " controller,department-officer,department-officer",
            "deputy-head 2021-03-11T00:00 ESCALATED 3 100 department-officer,deputy-head"
                + " controller,deputy-head"),
        way(
            "EXECUTOR TERRITORY ASSIGNMENT NORMAL",
            "remind 2021-03-02T09:00 REMINDED 0 50 department-officer -",
            "today 2021-03-05T09:00 REMINDED 0 50 department-officer -",
            "overdue 2021-03-06T00:00 REMINDED 0 50 department-officer -",
            "controller 2021-03-10T00:00 ESCALATED 2 75 department-officer"
                + " controller,department-officer,department-officer",
            "deputy-head 2021-03-17T00:00 ESCALATED 3 100 department-officer,deputy-head"
                + " controller,deputy-head"),
        way(
            "CONTROLLER MUNICIPALITY ASSIGNMENT NORMAL",
            "accept-today 2021-02-16T09:00 REMINDED 0 50 controller -",
            "accept-overdue 2021-02-17T00:00 ESCALATED 2 75 controller controller",
            "accept-deputy-head 2021-02-19T00:00 ESCALATED 3 100 controller,deputy-head"
                + " controller,deputy-head"),
        way(
            "CONTROLLER MUNICIPALITY ASSIGNMENT HIGH",
            "accept-today 2021-02-16T09:00 REMINDED 0 50 controller -",
            "accept-overdue 2021-02-17T00:00 ESCALATED 2 75 controller controller",
            "accept-deputy-head 2021-02-18T00:00 ESCALATED 3 100 controller,deputy-head"
                + " controller,deputy-head"));
  }

  @Test
  void theWaysTouchEveryRow() {
    Set<Integer> touched =
        ways()
            .flatMap(way -> ShippedStages.table().of(way.which()).stream())
            .map(Stage::row)
            .collect(Collectors.toSet());

    assertThat(touched)
        .containsAll(
            IntStream.range(0, ShippedStages.text().split("<rule ").length).boxed().toList());
  }

  @AfterEach
  void tidy() {
    jdbc.sql("DELETE FROM mail_outbox WHERE state = 'WAITING'").update();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void everyStageComesAtItsMomentOnceAndDoesWhatTheTableSays(Way way) {
    UUID card = cardIn(way.which());

    List<String> done = new ArrayList<>();
    for (String step : way.steps()) {
      String[] parts = step.split(" ");
      Instant moment = LocalDateTime.parse(parts[1]).atZone(SAMARA).toInstant();
      clock.set(moment.minusMillis(1));
      runs.controlDeadlines();
      assertThat(stages(card)).as("before %s", step).isEqualTo(done);
      assertThat(trace.next(card)).as("next is %s", step).isEqualTo(moment);

      clock.set(moment);
      runs.controlDeadlines();
      runs.controlDeadlines();
      done.add(parts[0]);
      assertThat(stages(card)).as("after %s", step).isEqualTo(done);
      assertThat(last()).isEqualTo(parts[2] + " " + parts[3]);
      assertThat(cards.only(roadmap).level()).isEqualTo(Integer.parseInt(parts[3]));
      Task task = taskOf(way.which().waitsFor());
      assertThat(task.getPriority()).as(step).isEqualTo(Integer.parseInt(parts[4]));
      assertThat(groupsOf(task)).as(step).containsExactlyInAnyOrder(parts[5].split(","));
      assertThat(toldOf(parts[0])).as(step).containsExactlyInAnyOrder(names(parts[6]));
    }
    if (way.which().level() != Level.ORGANISATION || way.which().work() == Work.ASSIGNMENT) {
      assertThat(trace.next(card)).isNull();
    }
    assertThat(trace.of(card)).extracting(StageTrace.Applied::policy).containsOnly(version());
    assertThat(trace.told(roadmap)).extracting(StageTrace.Told::policy).containsOnly(version());
  }

  private int version() {
    return policies.current().version();
  }

  private List<String> stages(UUID card) {
    return trace.of(card).stream()
        .map(StageTrace.Applied::stage)
        .filter(stage -> !stage.equals("passed"))
        .toList();
  }

  private String last() {
    List<StageTrace.Told> told = trace.told(roadmap);
    StageTrace.Told last = told.get(told.size() - 1);
    return last.kind() + " " + last.level();
  }

  private List<String> toldOf(String stage) {
    return trace.recipients(roadmap, stage).stream()
        .map(
            id ->
                town.people().stream()
                    .filter(person -> person.id().equals(id))
                    .findFirst()
                    .orElseThrow())
        .map(person -> person.role().groupId())
        .toList();
  }

  private static String[] names(String list) {
    return list.equals("-") ? new String[0] : list.split(",");
  }

  private UUID cardIn(StageCase which) {
    town = towns.found(SAMARA);
    trace = new StageTrace(jdbc);
    trace.openMailOf(town);
    clock.morningOf(ORDER_DATE, SAMARA);
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER_DATE,
                1,
                new Row("до 05.03.2021", "Кураторы ОДО", "Приказ")));
    UUID card = cards.only(roadmap).id();
    if (which.importance() == Importance.HIGH) {
      jdbc.sql("UPDATE activity SET number = 'по приказу, п. 5' WHERE roadmap_id = ?")
          .param(roadmap)
          .update();
    }
    if (which.work() == Work.STANDING) {
      jdbc.sql("UPDATE control_card SET basis = 'STANDING' WHERE id = ?").param(card).update();
    }
    if (which.level() != Level.ORGANISATION && which.waitsFor() == WaitsFor.EXECUTOR) {
      jdbc.sql(
              "UPDATE control_card SET organisation_id = :org, responsible_role ="
                  + " 'department-officer' WHERE id = :id")
          .param("org", town.department().id())
          .param("id", card)
          .update();
    }
    if (which.level() == Level.TERRITORY) {
      jdbc.sql("UPDATE organisation SET kind = 'TERRITORY' WHERE id = ?")
          .param(town.department().id())
          .update();
    }
    runs.openAssignments();
    if (which.waitsFor() == WaitsFor.CONTROLLER) {
      handIn();
    }
    return card;
  }

  private void handIn() {
    TestPerson curator = town.person(town.artCentre(), Role.CURATOR);
    desk.submits(
        curator,
        taskOf(WaitsFor.EXECUTOR),
        Map.of(
            "done", "full",
            "reportText", "Приказ издан",
            "documentNumber", "12-у",
            "documentDate", "2021-02-10"));
  }

  private Task taskOf(WaitsFor whom) {
    String instance = cards.only(roadmap).processInstance();
    var tasks = engine.getTaskService().createTaskQuery();
    return whom == WaitsFor.EXECUTOR
        ? tasks.processInstanceId(instance).singleResult()
        : tasks
            .processInstanceId(
                engine
                    .getRuntimeService()
                    .createProcessInstanceQuery()
                    .superProcessInstanceId(instance)
                    .singleResult()
                    .getId())
            .singleResult();
  }

  private List<String> groupsOf(Task task) {
    return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
        .map(IdentityLink::getGroupId)
        .toList();
  }

  private static Way way(String which, String... steps) {
    String[] words = which.split(" ");
    return new Way(
        new StageCase(
            WaitsFor.valueOf(words[0]),
            Level.valueOf(words[1]),
            Work.valueOf(words[2]),
            Importance.valueOf(words[3])),
        List.of(steps));
  }
}
