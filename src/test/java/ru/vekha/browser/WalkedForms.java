package ru.vekha.browser;

import java.io.File;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import ru.vekha.control.ControlCard;
import ru.vekha.execution.part.CoExecution;
import ru.vekha.execution.part.PartWish;
import ru.vekha.monitoring.Evaluations;
import ru.vekha.monitoring.PeriodDeliveries;
import ru.vekha.monitoring.PeriodDelivery;
import ru.vekha.monitoring.PeriodOpening;
import ru.vekha.monitoring.ReportingKind;
import ru.vekha.monitoring.ReportingPeriods;
import ru.vekha.organisation.Role;
import ru.vekha.town.HostileTexts;
import ru.vekha.town.TestPerson;

/** A task for each form, begun at its place in the process that has it. */
final class WalkedForms {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final Evaluations evaluations;
  private final ReportingPeriods periods;
  private final PeriodDeliveries deliveries;
  private final CoExecution parts;
  private final TransactionOperations transactions;
  private final JdbcClient jdbc;
  private final Clock clock;

  WalkedForms(
      RuntimeService runtime,
      TaskService tasks,
      Evaluations evaluations,
      ReportingPeriods periods,
      PeriodDeliveries deliveries,
      CoExecution parts,
      TransactionOperations transactions,
      JdbcClient jdbc,
      Clock clock) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.evaluations = evaluations;
    this.periods = periods;
    this.deliveries = deliveries;
    this.parts = parts;
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Where a form stands. */
  private record Place(String process, String task, String form) {}

  /** The id of a task for each form, by the form's id; all are one person's. */
  Map<String, String> begin(WalkedTown town, TestPerson person, String ownTask) {
    Map<String, Object> values =
        Objects.requireNonNull(
            transactions.execute(status -> values(town, person, ownTask)), "values");
    Map<String, String> begun = new TreeMap<>();
    for (Place place : places()) {
      begun.computeIfAbsent(place.form(), form -> begin(place, values, person));
    }
    return begun;
  }

  private String begin(Place place, Map<String, Object> values, TestPerson person) {
    Map<String, Object> own = new HashMap<>(values);
    if (place.form().equals("check-monitoring")) {
      own.put("periodId", values.get("deliveredPeriodId"));
    }
    own.remove("deliveredPeriodId");
    ProcessInstance instance =
        runtime
            .createProcessInstanceByKey(place.process())
            .businessKey(UUID.randomUUID().toString())
            .setVariables(own)
            .startBeforeActivity(place.task())
            .execute();
    Task task = tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
    tasks.setAssignee(task.getId(), person.id());
    if (place.process().equals("ownRoadmap")) {
      // The step has found no card, since the town's roadmap has none for it.
      runtime.setVariable(instance.getId(), "assignmentId", values.get("assignmentId"));
    }
    return task.getId();
  }

  private Map<String, Object> values(WalkedTown town, TestPerson person, String ownTask) {
    LocalDate today = LocalDate.now(clock.withZone(WalkedTown.MOSCOW));
    String due =
        clock.instant().plus(9, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString();
    Map<String, Object> values = new HashMap<>();
    Stream.of("meetingDue", "dueMoment", "settleBy", "partDue", "checkBy", "acceptBy", "decideBy")
        .forEach(name -> values.put(name, due));
    Stream.of(
            "meetingGroup", "responsibleGroup", "checkerGroup", "executorGroup", "controllerGroup")
        .forEach(name -> values.put(name, Role.CURATOR.groupId()));
    Stream.of("mentorAccount", "responsiblePerson", "executorPerson", "takenOverBy")
        .forEach(name -> values.put(name, null));
    values.put("organisationId", town.school());
    values.put("authorityId", town.department());
    values.put("roadmapId", town.roadmap.id().toString());
    values.put("assignmentId", town.roadmap.card().toString());
    values.put("programmeId", town.programme.toString());
    values.put("pairId", town.pair.toString());
    values.put("periodId", town.period.toString());
    values.put("deliveredPeriodId", delivered(town, today, person).toString());
    values.put(
        "evaluationId",
        evaluations
            .begin(town.school(), today.getYear(), town.programme, null)
            .orElseThrow()
            .toString());
    values.put(
        "shiftId",
        jdbc.sql(
                "SELECT id::text FROM shift_request WHERE state = 'ASKED' AND card_id IN"
                    + " (SELECT id FROM control_card WHERE roadmap_id = ?)")
            .param(town.roadmap.id())
            .query(String.class)
            .single());
    values.put("partId", part(town, today, ownTask).toString());
    return values;
  }

  private UUID delivered(WalkedTown town, LocalDate today, TestPerson person) {
    UUID period =
        periods.open(
            new PeriodOpening(
                town.school(),
                ReportingKind.MONTH.around(today.minusMonths(1)),
                today.plusDays(3),
                town.roadmap.id(),
                null));
    jdbc.sql("UPDATE reporting_period SET state = 'IN_WORK' WHERE id = ?").param(period).update();
    deliveries.handIn(
        periods.lock(period),
        new PeriodDelivery(
            Map.of(), List.of(), 1, HostileTexts.together(0, 20), "5", today, null, null),
        person.id(),
        true);
    return period;
  }

  /** A part must be due before its assignment is, and those of the walk are late. */
  private UUID part(WalkedTown town, LocalDate today, String task) {
    jdbc.sql(
            "UPDATE control_card SET current_due = :due, due_at = :dueAt, shift_count = 1 WHERE id ="
                + " (SELECT c.id FROM control_card c JOIN act_ru_task t ON t.proc_inst_id_ ="
                + " c.process_instance_id WHERE t.id_ = :task)")
        .param("due", today.plusDays(9))
        .param("dueAt", Timestamp.from(ControlCard.endOf(today.plusDays(9), WalkedTown.MOSCOW)))
        .param("task", task)
        .update();
    return parts
        .give(
            task,
            new PartWish(
                HostileTexts.together(40, 60),
                today.plusDays(2),
                town.town.artCentre().id(),
                Role.CURATOR,
                null),
            Who.HEAD.in(town.town).orElseThrow().id())
        .orElseThrow();
  }

  private static List<Place> places() {
    return Stream.of(new File("processes").listFiles((folder, name) -> name.endsWith(".bpmn")))
        .sorted()
        .map(Bpmn::readModelFromFile)
        .flatMap(WalkedForms::places)
        .toList();
  }

  private static Stream<Place> places(BpmnModelInstance model) {
    String process = model.getModelElementsByType(Process.class).iterator().next().getId();
    return model.getModelElementsByType(UserTask.class).stream()
        .map(task -> new Place(process, task.getId(), task.getCamundaFormRef()));
  }
}
