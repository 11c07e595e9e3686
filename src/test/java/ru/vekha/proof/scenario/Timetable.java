package ru.vekha.proof.scenario;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;

/** Says on which day somebody does a task. */
final class Timetable {

  private final Script script;
  private final CardsInPlay cards;
  private final ZoneId zone;

  Timetable(Script script, CardsInPlay cards, ZoneId zone) {
    this.script = script;
    this.cards = cards;
    this.zone = zone;
  }

  /**
   * The day of a task. Controllers decide, and dates are named, on the day they are asked for; all
   * else is done on the day that the script says for its step or row, or else on its due day; what
   * has none, at once.
   */
  LocalDate dayOf(Task task, LocalDate today) {
    String step = Steps.of(task);
    if (Steps.isDecision(step) || step.equals("settleDate")) {
      return today;
    }
    Optional<Played> card = cards.of(task);
    LocalDate meant =
        script
            .day(step)
            .or(() -> card.flatMap(each -> script.day(each.row())))
            .orElseGet(() -> due(task, today).minusDays(card.map(script::ahead).orElse(0)));
    return meant.plusDays(card.flatMap(script::slip).map(Slip::daysImposed).orElse(0));
  }

  private LocalDate due(Task task, LocalDate today) {
    return task.getDueDate() == null
        ? today
        : task.getDueDate().toInstant().atZone(zone).toLocalDate();
  }
}
