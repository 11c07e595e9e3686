package ru.vekha.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets days end: the clock leaps close to a midnight and then goes on as usual, so that what
 * happens at it is seen as it would be.
 */
final class Midnights {

  static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

  private static final Duration NEAR = Duration.ofHours(2);
  private static final Duration SOON = Duration.ofSeconds(8);

  private final ShiftedClock time;
  private final JdbcClient jdbc;

  Midnights(BenchedVekha vekha, ShiftedClock time) {
    this.time = time;
    jdbc = vekha.bean(JdbcClient.class);
  }

  /** Goes to the evening and lets be done what comes before the day is over. */
  void comeNear(LocalDate day) {
    Instant end = endOf(day);
    time.leapTo(end.minus(NEAR));
    await(() -> isArmedFor(end));
  }

  /** Waits through the last seconds of a day. */
  void pass(LocalDate day) {
    Instant end = endOf(day);
    time.leapTo(end.minus(SOON));
    await(() -> !time.instant().isBefore(end));
  }

  /** How long after their instants the dates of these days were noted. */
  String lateness(LocalDate first, LocalDate last) {
    return jdbc.sql(
            """
            SELECT percentile_disc(ARRAY[0, 0.5, 0.99, 1]) WITHIN GROUP (ORDER BY late), count(*)
              FROM (SELECT extract(epoch FROM e.at - c.due_at)::float8 AS late
                      FROM control_event e JOIN control_card c ON c.id = e.card_id
                     WHERE e.kind = 'OVERDUE' AND e.current_due BETWEEN ? AND ?) noted""")
        .params(first, last)
        .query(
            (row, number) -> {
              Object[] seconds = (Object[]) row.getArray(1).getArray();
              return String.format(
                  Locale.ROOT,
                  "%,d dates, noted after their instant: the first %.1f s, the median %.1f s,"
                      + " 99 of 100 %.1f s, the last %.1f s.",
                  row.getLong(2),
                  seconds[0],
                  seconds[1],
                  seconds[2],
                  seconds[3]);
            })
        .single();
  }

  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant().truncatedTo(ChronoUnit.SECONDS);
  }

  static void await(BooleanSupplier condition) {
    Awaitility.await()
        .atMost(Duration.ofHours(2))
        .pollInterval(Duration.ofMillis(250))
        .until(condition::getAsBoolean);
  }

  private boolean isArmedFor(Instant end) {
    return jdbc.sql(
                "SELECT count(*) FROM act_ru_job WHERE process_def_key_ = 'deadlineControl'"
                    + " AND duedate_ AT TIME ZONE 'UTC' = ?::timestamptz")
            .param(end.toString())
            .query(Long.class)
            .single()
        > 0;
  }
}
