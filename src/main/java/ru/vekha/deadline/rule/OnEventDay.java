package ru.vekha.deadline.rule;

import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Nature;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;

/**
 * «в день проведения форума»: due on the day of the event, once that is known.
 *
 * @param event the phrase itself: «в день проведения форума»
 */
public record OnEventDay(String event) implements DeadlineRule {

  @Override
  public String kind() {
    return "on_event_day";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    if (context.eventDate() == null) {
      return Schedule.undated(Nature.AFTER_EVENT);
    }
    Occurrence onTheDay = new Occurrence(null, context.eventDate());
    return new Schedule(Nature.AFTER_EVENT, List.of(onTheDay), null, null, List.of());
  }

  @Override
  public String describe() {
    return event;
  }
}
