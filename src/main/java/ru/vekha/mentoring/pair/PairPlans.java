package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The individual plans of pairs. */
@Repository
public class PairPlans {

  private record Goal(UUID menteeId, String goal) {}

  private final JdbcClient jdbc;

  PairPlans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The plan of a pair; nothing before its planning meeting. */
  public Optional<PairPlan> of(UUID pairId) {
    Map<UUID, String> goals =
        jdbc
            .sql("SELECT mentee_id, goal FROM pair_plan_goal WHERE pair_id = :pair")
            .param("pair", pairId)
            .query(
                (row, number) ->
                    new Goal(row.getObject("mentee_id", UUID.class), row.getString("goal")))
            .list()
            .stream()
            .collect(Collectors.toMap(Goal::menteeId, Goal::goal));
    List<PairPlan.Step> steps =
        jdbc.sql(
                "SELECT step, due, done_on FROM pair_plan_step WHERE pair_id = :pair ORDER BY place")
            .param("pair", pairId)
            .query(
                (row, number) ->
                    new PairPlan.Step(
                        row.getString("step"),
                        row.getObject("due", LocalDate.class),
                        row.getObject("done_on", LocalDate.class)))
            .list();
    return jdbc.sql("SELECT * FROM pair_plan WHERE pair_id = :pair")
        .param("pair", pairId)
        .query(
            (row, number) ->
                new PairPlan(
                    row.getString("goal"),
                    goals,
                    steps,
                    row.getInt("joint_meetings"),
                    row.getInt("interval_days"),
                    row.getObject("planned_on", LocalDate.class)))
        .optional();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void add(UUID pairId, PairPlan plan) {
    jdbc.sql(
            "INSERT INTO pair_plan (pair_id, goal, joint_meetings, interval_days, planned_on)"
                + " VALUES (:pair, :goal, :meetings, :interval, :planned)")
        .param("pair", pairId)
        .param("goal", plan.goal())
        .param("meetings", plan.jointMeetings())
        .param("interval", plan.intervalDays())
        .param("planned", plan.plannedOn())
        .update();
    plan.goals().forEach((mentee, goal) -> goal(pairId, mentee, goal));
    for (int place = 0; place < plan.steps().size(); place++) {
      step(pairId, place + 1, plan.steps().get(place));
    }
  }

  private void goal(UUID pairId, UUID menteeId, String goal) {
    jdbc.sql("INSERT INTO pair_plan_goal (pair_id, mentee_id, goal) VALUES (:pair, :mentee, :goal)")
        .param("pair", pairId)
        .param("mentee", menteeId)
        .param("goal", goal)
        .update();
  }

  private void step(UUID pairId, int place, PairPlan.Step step) {
    jdbc.sql(
            "INSERT INTO pair_plan_step (pair_id, place, step, due)"
                + " VALUES (:pair, :place, :step, :due)")
        .param("pair", pairId)
        .param("place", place)
        .param("step", step.step())
        .param("due", step.due())
        .update();
  }
}
