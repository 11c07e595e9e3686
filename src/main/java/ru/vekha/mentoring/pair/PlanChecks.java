package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import java.util.Set;

/** What an individual plan must say. */
final class PlanChecks {

  private static final int MOST_STEPS = 20;

  private PlanChecks() {}

  static void refuse(Pair pair, PairPlan plan) {
    Problems problems = new Problems();
    problems.text("goal", "Цель", plan.goal(), 2000);
    problems.require(
        plan.goals().keySet().equals(Set.copyOf(pair.menteeIds())),
        "menteeGoals",
        "Индивидуальный план нужен каждому наставляемому: укажите цель каждого отдельной строкой.");
    plan.goals().values().forEach(goal -> problems.text("menteeGoals", "Цель", goal, 2000));
    problems.require(
        !plan.steps().isEmpty() && plan.steps().size() <= MOST_STEPS,
        "steps",
        "Укажите от одного до " + MOST_STEPS + " шагов, каждый отдельной строкой.");
    plan.steps().forEach(step -> step(problems, pair, plan, step));
    LocalDate last = plan.plannedOn().plusDays((long) plan.jointMeetings() * plan.intervalDays());
    problems.require(
        plan.jointMeetings() >= 1 && plan.jointMeetings() <= 100,
        "jointMeetings",
        "Совместных встреч может быть от 1 до 100.");
    problems.require(
        plan.intervalDays() >= 1 && plan.intervalDays() <= 92,
        "intervalDays",
        "Между встречами может быть от 1 до 92 дней.");
    problems.require(
        !last.isAfter(pair.term().to()),
        "jointMeetings",
        "Последняя встреча пришлась бы на "
            + Problems.DAY.format(last)
            + ", а пара работает до "
            + Problems.DAY.format(pair.term().to())
            + ". Запланируйте меньше встреч или чаще.");
    problems.refuse();
  }

  private static void step(Problems problems, Pair pair, PairPlan plan, PairPlan.Step step) {
    problems.text("steps", "Шаг", step.step(), 500);
    problems.require(
        !step.due().isBefore(plan.plannedOn()) && pair.term().covers(step.due()),
        "steps",
        "Срок шага "
            + Problems.DAY.format(step.due())
            + " лежит вне работы пары: нужен день от встречи-планирования до "
            + Problems.DAY.format(pair.term().to())
            + ".");
  }
}
