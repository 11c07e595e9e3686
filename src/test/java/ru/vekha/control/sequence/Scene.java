package ru.vekha.control.sequence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.control.CardAmending;
import ru.vekha.control.CardEvents;
import ru.vekha.control.CardPlanning;
import ru.vekha.control.ControlCards;
import ru.vekha.control.ShiftRequests;
import ru.vekha.execution.DueShifts;
import ru.vekha.execution.RoadmapEarlyEnd;
import ru.vekha.execution.amendment.Amendments;
import ru.vekha.execution.order.RoadmapShift;
import ru.vekha.execution.process.AmendmentInstances;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.SubstitutionNaming;
import ru.vekha.organisation.Substitutions;
import ru.vekha.roadmap.Roadmaps;
import ru.vekha.town.Desk;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** The running application with one town, in which every sequence has a roadmap of its own. */
@VekhaTest
final class Scene {

  @Autowired TestTowns towns;
  @Autowired MovableClock clock;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Roadmaps roadmaps;
  @Autowired CardPlanning planning;
  @Autowired ControlCards cards;
  @Autowired CardEvents events;
  @Autowired CardAmending amending;
  @Autowired ShiftRequests requests;
  @Autowired DueShifts asking;
  @Autowired RoadmapShift orders;
  @Autowired RoadmapEarlyEnd earlyEnd;
  @Autowired SubstitutionNaming naming;
  @Autowired Substitutions substitutions;
  @Autowired Access access;
  @Autowired Amendments amendments;
  @Autowired AmendmentInstances amendmentInstances;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;

  @Value("${spring.datasource.url}")
  String url;

  @Value("${spring.flyway.user}")
  String owner;

  @Value("${spring.flyway.password}")
  String password;

  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<String, Integer> happened = new TreeMap<>();
  private TestTown town;

  private Scene() {}

  /** The application that the other tests of this JVM use, too; it is started if none does. */
  static Scene open() throws Exception {
    Scene scene = new Scene();
    new TestContextManager(Scene.class).prepareTestInstance(scene);
    scene.town = scene.towns.found();
    return scene;
  }

  TestTown town() {
    return town;
  }

  /** Who has to do the work. */
  TestPerson head() {
    return town.person(town.artCentre(), Role.ORGANISATION_HEAD);
  }

  /** Who may do it for them while they are away. */
  TestPerson deputy() {
    return town.person(town.artCentre(), Role.PSYCHOLOGIST);
  }

  int nextNumber() {
    return numbers.incrementAndGet();
  }

  /** Somebody of the authority who may do a task. */
  TestPerson whoMay(Task task) {
    List<String> groups =
        engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
            .map(IdentityLink::getGroupId)
            .toList();
    return town.people().stream()
        .filter(person -> person.organisationId().equals(town.department().id()))
        .filter(person -> groups.contains(person.role().groupId()))
        .findFirst()
        .orElseThrow();
  }

  /** Whether the engine shows somebody a task. */
  boolean sees(TestPerson person, Task task) {
    return desk.as(
        person, () -> engine.getTaskService().createTaskQuery().taskId(task.getId()).count() == 1);
  }

  /** Takes what no account of the application may take. */
  void forgetSubstitutions() {
    JdbcClient.create(new DriverManagerDataSource(url, owner, password))
        .sql("DELETE FROM substitution WHERE person_id = ?")
        .param(head().id())
        .update();
  }

  /** Counts what happens, so that it can be said what was tried. */
  void counts(String action) {
    happened.merge(action, 1, Integer::sum);
  }

  Map<String, Integer> happened() {
    return happened;
  }

  /** Does it in one transaction. */
  <T> T inOne(Supplier<T> work) {
    return transaction.execute(status -> work.get());
  }

  /** Leaves the time and the work to nobody. */
  void close() {
    clock.reset();
    jdbc.sql(
            "UPDATE control_card SET state = 'WITHDRAWN'"
                + " WHERE state NOT IN ('CLOSED', 'WITHDRAWN')")
        .update();
  }
}
