package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.RegisterAccess;
import ru.vekha.mentoring.RegisterRefused;

/** Ticks the steps of a pair's plan. */
@Repository
public class PlanSteps {

  private final PairRows pairs;
  private final PairPlans plans;
  private final PairDays days;
  private final RegisterAccess access;
  private final JdbcClient jdbc;

  PlanSteps(
      PairRows pairs, PairPlans plans, PairDays days, RegisterAccess access, JdbcClient jdbc) {
    this.pairs = pairs;
    this.plans = plans;
    this.days = days;
    this.access = access;
    this.jdbc = jdbc;
  }

  /**
   * Notes that a step was done.
   *
   * @param place the step's place in the plan, from 1
   * @throws RegisterRefused if there is no such step, it has been ticked or the day cannot be
   */
  @Transactional
  public void done(String actor, UUID pairId, int place, LocalDate day) {
    Pair pair = pairs.lock(pairId).orElseThrow(() -> new PairHidden(pairId));
    access.requireKeeper(actor, pair.organisationId());
    Problems problems = new Problems();
    problems.require(
        !pair.state().ended(), "entry", "Пара завершила работу, план изменить нельзя.");
    problems.past("doneOn", "Дата выполнения", day, days.today(pair.organisationId()));
    problems.require(
        plans.of(pairId).filter(plan -> !day.isBefore(plan.plannedOn())).isPresent(),
        "doneOn",
        "Шаг выполняют после встречи-планирования. Проверьте дату.");
    problems.refuse();
    int ticked =
        jdbc.sql(
                "UPDATE pair_plan_step SET done_on = :day"
                    + " WHERE pair_id = :pair AND place = :place AND done_on IS NULL")
            .param("day", day)
            .param("pair", pairId)
            .param("place", place)
            .update();
    if (ticked == 0) {
      throw RegisterRefused.of(
          "entry", "Такого шага в плане нет или он уже отмечен. Обновите страницу.");
    }
  }
}
