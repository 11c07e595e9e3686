package ru.vekha.cockpit.diagram;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import ru.vekha.calendar.WorkingCalendar;

/**
 * What stands at a step, in numbers.
 *
 * @param open how many assignments
 * @param late of them
 * @param delay by how many working days these are late on average; 0 when none is
 */
public record StepNumbers(long open, long late, double delay) {

  private static final int DAY = 24 * 60 * 60;

  static StepNumbers of(Collection<StepCount> counts, Instant now) {
    long open = 0;
    long late = 0;
    long days = 0;
    for (StepCount each : counts) {
      open += each.cards();
      @Nullable Instant moment = each.moment();
      if (moment != null && !moment.isAfter(now)) {
        late += each.cards();
        days += each.cards() * workingDays(moment, now);
      }
    }
    return new StepNumbers(open, late, late == 0 ? 0 : Math.round(10.0 * days / late) / 10.0);
  }

  /**
   * The moment is the midnight at which the due day is over, so it tells the clock of the place as
   * well: that midnight comes so much earlier than UTC's as the place is ahead of UTC.
   */
  private static long workingDays(Instant moment, Instant now) {
    OffsetDateTime midnight = moment.atOffset(ZoneOffset.UTC);
    int ahead = (DAY - midnight.toLocalTime().toSecondOfDay()) % DAY;
    ZoneOffset place = ZoneOffset.ofTotalSeconds(ahead);
    LocalDate due = moment.atOffset(place).toLocalDate().minusDays(1);
    return WorkingCalendar.ofRussia().workingDaysAfter(due, now.atOffset(place).toLocalDate());
  }
}
