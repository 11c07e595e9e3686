package ru.vekha.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days for which a deputy is named.
 *
 * @param first the first day
 * @param last the last day, which is included
 */
public record SubstitutionPeriod(LocalDate first, LocalDate last) {

  private static final int LONGEST_DAYS = 366;

  /**
   * Refuses days that cannot be.
   *
   * @param today the day it is in the organisation
   */
  void check(LocalDate today) {
    if (first.isBefore(today)) {
      throw new DirectoryRefused(
          "first", "Первый день уже прошёл. Замещение назначают с сегодняшнего дня или позже.");
    }
    if (last.isBefore(first)) {
      throw new DirectoryRefused("last", "Последний день раньше первого. Поменяйте их местами.");
    }
    if (last.isAfter(first.plusDays(LONGEST_DAYS))) {
      throw new DirectoryRefused(
          "last", "Замещение длится не больше года. Если сотрудник уходит, передайте его дела.");
    }
  }

  Instant startsAt(ZoneId zone) {
    return first.atStartOfDay(zone).toInstant();
  }

  Instant endsAt(ZoneId zone) {
    return last.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
