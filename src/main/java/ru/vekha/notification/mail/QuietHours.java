package ru.vekha.notification.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours of a person's day in which no letter comes.
 *
 * @param from the first quiet hour
 * @param to the hour that is quiet no more; the same as the first when none is quiet
 */
public record QuietHours(int from, int to) {

  /** Whether an hour of the day is quiet. */
  public boolean contain(int hour) {
    return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
  }

  /** The first moment, not before the given one, that is not quiet. */
  public Instant endAfter(Instant moment, ZoneId zone) {
    ZonedDateTime local = moment.atZone(zone);
    if (!contain(local.getHour())) {
      return moment;
    }
    ZonedDateTime end = local.toLocalDate().atTime(to, 0).atZone(zone);
    return (end.isAfter(local) ? end : local.toLocalDate().plusDays(1).atTime(to, 0).atZone(zone))
        .toInstant();
  }
}
