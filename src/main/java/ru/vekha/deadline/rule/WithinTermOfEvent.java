package ru.vekha.deadline.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Nature;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;

/**
 * «в течение двух недель с даты …», «не позднее чем за 10 дней до …»: the day exists once the event
 * has happened or its day is known.
 *
 * @param event the event with its preposition: «с даты определения модели», «до начала сборов»;
 *     empty where the phrase does not name it
 */
public record WithinTermOfEvent(Term term, Side side, String event) implements DeadlineRule {

  @Override
  public String kind() {
    return "within_duration_of_event";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    LocalDate happened = eventDay(context);
    if (happened == null) {
      return Schedule.undated(Nature.AFTER_EVENT);
    }
    LocalDate due = side == Side.AFTER ? term.after(happened) : term.before(happened);
    Occurrence occurrence = new Occurrence(side == Side.AFTER ? happened : null, due);
    return new Schedule(
        Nature.AFTER_EVENT,
        List.of(occurrence),
        null,
        null,
        List.of(),
        term.isProvisional(happened, due));
  }

  @Override
  public String describe() {
    return side == Side.AFTER
        ? ("в течение " + term.genitive() + " " + event).strip()
        : "не позднее чем за " + term.accusative() + " " + event;
  }

  /** «со дня подписания настоящего приказа» has the order's date until an event says otherwise. */
  private @Nullable LocalDate eventDay(DeadlineContext context) {
    boolean isTheOrder = event.contains("настоящего приказа");
    return context.eventDate() == null && isTheOrder ? context.orderDate() : context.eventDate();
  }
}
