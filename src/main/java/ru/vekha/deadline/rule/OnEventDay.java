package ru.vekha.deadline.rule;

import java.time.LocalDate;
import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Nature;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;

/**
 * «в день проведения форума», «по завершении программы»: due on the day of the event, once that is
 * known; «до начала конкурса» on the day before.
 *
 * @param event the phrase itself: «в день проведения форума»
 */
public record OnEventDay(String event) implements DeadlineRule {

  /** «до окончания обучения» and «до утверждения» include the day itself. */
  private static final List<String> DAY_BEFORE =
      List.of(
          "до начала",
          "до проведения",
          "до открытия",
          "до старта",
          "до заседания",
          "перед",
          "накануне");

  @Override
  public String kind() {
    return "within_duration_of_event";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    if (context.eventDate() == null) {
      return Schedule.undated(Nature.AFTER_EVENT);
    }
    boolean earlier = DAY_BEFORE.stream().anyMatch(event::startsWith);
    LocalDate due = earlier ? context.eventDate().minusDays(1) : context.eventDate();
    Occurrence onTheDay = new Occurrence(null, due);
    return new Schedule(Nature.AFTER_EVENT, List.of(onTheDay), null, null, List.of());
  }

  @Override
  public String describe() {
    return event;
  }
}
