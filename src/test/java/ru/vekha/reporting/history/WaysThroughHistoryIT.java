package ru.vekha.reporting.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.FittingPlans;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.Scope;
import ru.vekha.organisation.Scopes;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/**
 * The history of a town and of a whole region, of what is rare and of what is everywhere, is looked
 * through in different ways; whichever is taken, the same is found.
 */
@VekhaTest
class WaysThroughHistoryIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER = LocalDate.of(2021, 2, 11);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired Desk desk;
  @Autowired ProcessEngine engine;
  @Autowired MovableClock clock;
  @Autowired FittingPlans plans;
  @Autowired Scopes scopes;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private TestTown town;

  @Test
  void everyWayFindsTheSame() {
    UUID roadmap = workOfSomeDays();
    List<HistoryQuestion> questions = questions(roadmap);

    List<List<UUID>> found = ask(questions, 1_000, 1_000);

    assertThat(found.get(0)).as("everything").hasSizeGreaterThanOrEqualTo(4);
    assertThat(found.stream().distinct().count()).as("different answers").isGreaterThan(6);
    assertThat(ask(questions, 0, 1_000)).as("of a region").isEqualTo(found);
    assertThat(ask(questions, 1_000, 0)).as("of what is everywhere").isEqualTo(found);
    assertThat(ask(questions, 0, 0)).as("of what is everywhere in a region").isEqualTo(found);
  }

  private UUID workOfSomeDays() {
    town = towns.found();
    clock.morningOf(ORDER, MOSCOW);
    UUID roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER,
                1,
                new Row("до 05.03.2021", "Руководители ОО, ОДО", "Приказ"),
                new Row("до 15.03.2021", "Кураторы ОО", "Справка")));
    runs.openAssignments();
    clock.morningOf(ORDER.plusDays(5), MOSCOW);
    desk.submits(head(), tasksFor(head()).get(0), report("1-у"));
    TestPerson other = town.person(town.schoolA(), Role.ORGANISATION_HEAD);
    desk.submits(other, tasksFor(other).get(0), report("2-у"));
    clock.morningOf(ORDER.plusDays(8), MOSCOW);
    TestPerson controller = town.controller();
    desk.submits(controller, tasksFor(controller).get(0), Map.of("decision", "accept"));
    clock.morningOf(ORDER.plusDays(10), MOSCOW);
    return roadmap;
  }

  private TestPerson head() {
    return town.person(town.artCentre(), Role.ORGANISATION_HEAD);
  }

  /** Those that wait for the person's role, of all that the person sees. */
  private List<Task> tasksFor(TestPerson person) {
    return desk.as(
        person,
        () ->
            engine
                .getTaskService()
                .createTaskQuery()
                .taskCandidateGroup(person.role().groupId())
                .list());
  }

  private List<HistoryQuestion> questions(UUID roadmap) {
    String head = head().familyName();
    String controller = town.controller().familyName();
    List<HistoryQuestion> questions = new ArrayList<>();
    for (Scope scope :
        List.of(
            new Scope(List.of(town.region().id()), List.of()),
            new Scope(List.of(), List.of(town.artCentre().id(), town.schoolB().id())),
            new Scope(List.of(), List.of()))) {
      for (HistoryQuestion.Course course : HistoryQuestion.Course.values()) {
        questions.add(question(scope, null, "", "", null, course, 10));
      }
      for (int asOf : List.of(-1, 1, 6, 10)) {
        questions.add(question(scope, roadmap, "", "", null, HistoryQuestion.Course.RUNNING, asOf));
      }
      for (int day : List.of(0, 5, 6, 8)) {
        questions.add(question(scope, null, "", "", day, HistoryQuestion.Course.ANY, 10));
      }
      for (String person : List.of(head, controller, "Нет такого")) {
        questions.add(question(scope, null, person, "", null, HistoryQuestion.Course.ANY, 10));
        questions.add(question(scope, null, person, "1-у", 5, HistoryQuestion.Course.ANY, 10));
      }
      questions.add(question(scope, null, "", "2-у", null, HistoryQuestion.Course.ANY, 10));
      questions.add(question(scope, null, "", "2-у", null, HistoryQuestion.Course.ANY, 2));
    }
    return questions;
  }

  private List<List<UUID>> ask(List<HistoryQuestion> questions, int organisations, int cards) {
    AssignmentHistory history =
        new AssignmentHistory(plans, new Narrowings(jdbc, cards), jdbc, scopes, organisations);
    return questions.stream()
        .map(question -> transaction.execute(status -> history.find(question, 0, 100)))
        .map(lines -> lines.stream().map(HistoryLine::id).toList())
        .toList();
  }

  private static HistoryQuestion question(
      Scope scope,
      @Nullable UUID roadmap,
      String person,
      String document,
      @Nullable Integer day,
      HistoryQuestion.Course course,
      int asOf) {
    return new HistoryQuestion(
        scope,
        roadmap,
        person,
        document,
        day == null ? null : midnight(day),
        day == null ? null : midnight(day + 1),
        course,
        midnight(asOf + 1));
  }

  private static Instant midnight(int days) {
    return ORDER.plusDays(days).atStartOfDay(MOSCOW).toInstant();
  }

  private static Map<String, Object> report(String number) {
    return Map.of(
        "done", "full",
        "reportText", "Приказ подписан",
        "documentNumber", number,
        "documentDate", "2021-02-12");
  }
}
