package ru.vekha.control;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.control.DueMark.Kind;

/**
 * Marks work with how soon or late it is. Late is what the card says; soon is counted in working
 * days, the same number as in the morning digest.
 */
@Component
public class DueMarks {

  private final Clock clock;
  private final int workingDaysAhead;

  DueMarks(Clock clock, @Value("${vekha.digest.working-days-ahead:3}") int workingDaysAhead) {
    this.clock = clock;
    this.workingDaysAhead = workingDaysAhead;
  }

  /** The mark of an assignment. */
  public DueMark of(ControlCard card) {
    Instant now = clock.instant();
    return mark(card.daysLate(now), card.daysLeft(now), card.zone(), card.state().title());
  }

  /** The mark of a part of one. */
  public DueMark of(CardPart part) {
    Instant now = clock.instant();
    return mark(part.daysLate(now), part.daysLeft(now), part.zone(), part.state().title());
  }

  /** The last day that is soon, where it is such a zone's day now. */
  public LocalDate soonUntil(ZoneId zone) {
    return WorkingCalendar.ofRussia()
        .plusWorkingDays(LocalDate.now(clock.withZone(zone)), workingDaysAhead);
  }

  private DueMark mark(long daysLate, @Nullable Long daysLeft, ZoneId zone, String state) {
    if (daysLate > 0) {
      return new DueMark(Kind.LATE, "Просрочено на " + daysLate + " дн.");
    }
    if (daysLeft == null) {
      return new DueMark(Kind.NONE, state);
    }
    if (daysLeft == 0) {
      return new DueMark(Kind.TODAY, "Сегодня");
    }
    LocalDate due = LocalDate.now(clock.withZone(zone)).plusDays(daysLeft);
    return new DueMark(
        due.isAfter(soonUntil(zone)) ? Kind.LATER : Kind.SOON,
        daysLeft == 1 ? "Завтра" : "Через " + days(daysLeft));
  }

  private static String days(long number) {
    long tens = number % 100;
    if (tens >= 11 && tens <= 14) {
      return number + " дней";
    }
    return switch ((int) (number % 10)) {
      case 1 -> number + " день";
      case 2, 3, 4 -> number + " дня";
      default -> number + " дней";
    };
  }
}
