package ru.vekha.mentoring.process;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.vekha.mentoring.RegisterRefused;
import ru.vekha.mentoring.pair.PairPlan;

/** Reads steps and goals of a plan, one a line: a form of the engine has no lists to fill in. */
final class PlanLines {

  /** «15.10.2021 Выбрать тему», «15.10.2021 — выбрать тему». */
  private static final Pattern STEP =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\s*[-–—:]?\\s*(\\S.*)");

  /** «1. Подготовить проект», «2) выступить». */
  private static final Pattern GOAL = Pattern.compile("(\\d{1,2})\\s*[.)]?\\s+(\\S.*)");

  private PlanLines() {}

  static List<PairPlan.Step> steps(String text) {
    return lines(text).map(PlanLines::step).toList();
  }

  /** The goals by mentee; the numbers are those of the list that the form shows. */
  static Map<UUID, String> goals(String text, List<UUID> mentees) {
    Map<UUID, String> goals = new LinkedHashMap<>();
    lines(text).forEach(line -> goal(line, mentees, goals));
    return goals;
  }

  private static PairPlan.Step step(String line) {
    Matcher step = STEP.matcher(line);
    if (!step.matches()) {
      throw unread("steps", line, "Нужны дата и шаг, например «15.10.2021 Выбрать тему»");
    }
    try {
      return new PairPlan.Step(
          step.group(4),
          LocalDate.of(
              Integer.parseInt(step.group(3)),
              Integer.parseInt(step.group(2)),
              Integer.parseInt(step.group(1))));
    } catch (DateTimeException e) {
      throw unread("steps", line, "Такого дня нет в календаре");
    }
  }

  private static void goal(String line, List<UUID> mentees, Map<UUID, String> goals) {
    Matcher goal = GOAL.matcher(line);
    int number = goal.matches() ? Integer.parseInt(goal.group(1)) : 0;
    if (number < 1 || number > mentees.size()) {
      throw unread(
          "menteeGoals", line, "Нужны номер наставляемого от 1 до " + mentees.size() + " и цель");
    }
    if (goals.putIfAbsent(mentees.get(number - 1), goal.group(2)) != null) {
      throw unread("menteeGoals", line, "Цель этого наставляемого уже указана");
    }
  }

  private static Stream<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  private static RegisterRefused unread(String field, String line, String what) {
    String start = line.length() > 40 ? line.substring(0, 40) + "…" : line;
    return RegisterRefused.of(field, "Строка «" + start + "» не понята. " + what + ".");
  }
}
