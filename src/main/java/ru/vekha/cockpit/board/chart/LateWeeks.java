package ru.vekha.cockpit.board.chart;

import static java.util.stream.Collectors.summingLong;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.cockpit.board.filter.BoardQuestion;
import ru.vekha.control.CardCount;
import ru.vekha.control.CardCounts;

/** Since when work is late: by week. */
@Repository
class LateWeeks {

  /**
   * The due day is over at its midnight, which in all zones of Russia is still that day in UTC; so
   * the day is told without a look at the card.
   */
  private static final String WEEKS =
      """
      SELECT CAST(date_trunc('week', (c.due_at - interval '1 second') AT TIME ZONE 'UTC') AS date) AS monday,
             count(*) AS late
        FROM control_card c WHERE %s GROUP BY 1 ORDER BY 1""";

  private final JdbcClient jdbc;
  private final CardCounts counts;

  LateWeeks(JdbcClient jdbc, CardCounts counts) {
    this.jdbc = jdbc;
    this.counts = counts;
  }

  /** From sums where there are some for what is asked, otherwise counted. */
  List<Delays.Week> of(BoardQuestion late) {
    return late.filter().isCounted() ? fromSums(late) : counted(late);
  }

  List<Delays.Week> counted(BoardQuestion late) {
    return jdbc.sql(WEEKS.formatted(late.datedInNumber()))
        .params(late.values())
        .query(Delays.Week.class)
        .list();
  }

  List<Delays.Week> fromSums(BoardQuestion late) {
    return counts.of(late.scope(), late.filter().role()).stream()
        .filter(count -> count.kind() == CardCount.Kind.IN_WORK && count.isPast(late.now()))
        .collect(
            Collectors.groupingBy(LateWeeks::monday, TreeMap::new, summingLong(CardCount::cards)))
        .entrySet()
        .stream()
        .map(week -> new Delays.Week(week.getKey(), week.getValue()))
        .toList();
  }

  /** The same day as in {@link #WEEKS}. */
  private static LocalDate monday(CardCount late) {
    Instant moment = Objects.requireNonNull(late.moment());
    return LocalDate.ofInstant(moment.minusSeconds(1), ZoneOffset.UTC)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
