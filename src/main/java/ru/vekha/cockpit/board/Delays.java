package ru.vekha.cockpit.board;

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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardCount;
import ru.vekha.control.CardCounts;
import ru.vekha.control.LateCards;
import ru.vekha.organisation.FittingPlans;

/** Where and since when work is late: by organisation and section, and by week. */
@Component
public class Delays {

  /**
   * What is late is counted by an index alone, and only the sums are put in words; OFFSET 0 keeps
   * the database from asking organisation by organisation.
   */
  private static final String PLACES =
      """
      WITH child AS (
        SELECT a.organisation_id, k.id FROM organisation k
          JOIN organisation_above a ON a.above_id = k.id WHERE k.parent_id = ANY (:branches)
        UNION ALL SELECT top, top FROM unnest(CAST(:tops AS text[])) top),
      late AS (
        SELECT k.id, c.activity_id, count(*) AS cards
          FROM (SELECT c.organisation_id, c.activity_id FROM control_card c WHERE %s OFFSET 0) c
          JOIN child k ON k.organisation_id = c.organisation_id
         GROUP BY k.id, c.activity_id)
      SELECT o.id AS organisation_id, o.short_name AS organisation, a.section, sum(l.cards) AS late
        FROM late l
        JOIN organisation o ON o.id = l.id
        JOIN activity a ON a.id = l.activity_id
       GROUP BY o.id, o.short_name, a.section ORDER BY o.short_name, o.id, a.section""";

  /**
   * The same where there are sums: below each authority by section, and each organisation's own.
   */
  private static final String PLACES_FROM_SUMS =
      """
      SELECT o.id AS organisation_id, o.short_name AS organisation, l.section, sum(l.cards) AS late
        FROM (SELECT of_id AS id, facet AS section, cards FROM card_count
               WHERE book = 'SECTION' AND kind = 'IN_WORK' AND moment <= :now AND {summed}
                 AND of_id = ANY (ARRAY(SELECT k.id FROM organisation k WHERE k.parent_id = ANY (:branches)))
              UNION ALL
              SELECT c.organisation_id, a.section, 1 FROM control_card c JOIN activity a ON a.id = c.activity_id
               WHERE {late} AND {role} AND c.organisation_id = ANY (ARRAY(
                 SELECT k.id FROM organisation k WHERE k.parent_id = ANY (:branches) OR k.id = ANY (:tops)))) l
        JOIN organisation o ON o.id = l.id
       GROUP BY o.id, o.short_name, l.section HAVING sum(l.cards) > 0 ORDER BY o.short_name, o.id, l.section"""
          .replace("{late}", LateCards.CONDITION);

  /**
   * The due day is over at its midnight, which in all zones of Russia is still that day in UTC; so
   * the day is told without a look at the card.
   */
  private static final String WEEKS =
      """
      SELECT CAST(date_trunc('week', (c.due_at - interval '1 second') AT TIME ZONE 'UTC') AS date) AS monday,
             count(*) AS late
        FROM control_card c WHERE %s GROUP BY 1 ORDER BY 1""";

  private final BoardQuestions questions;
  private final FittingPlans plans;
  private final CardCounts counts;
  private final JdbcClient jdbc;

  Delays(BoardQuestions questions, FittingPlans plans, CardCounts counts, JdbcClient jdbc) {
    this.questions = questions;
    this.plans = plans;
    this.counts = counts;
    this.jdbc = jdbc;
  }

  /** How much of a section is late in an organisation and below it. */
  public record Place(String organisationId, String organisation, String section, long late) {}

  /** How much of what is late now was due in the week of a Monday. */
  public record Week(LocalDate monday, long late) {}

  /** Both, with the conditions of the board; only what is late is counted. */
  public record View(List<Place> places, List<Week> weeks) {}

  /** Counts what a person may see. */
  @Transactional(readOnly = true)
  public View of(String personId, BoardFilter filter) {
    plans.fitThisTransaction();
    plans.hashSums();
    BoardQuestion late = questions.of(personId, filter).showing(BoardShow.LATE);
    return filter.isCounted()
        ? new View(placesFromSums(late), weeksFromSums(late))
        : new View(places(late), weeks(late));
  }

  List<Place> places(BoardQuestion late) {
    return placed(PLACES.formatted(late.datedInNumber()), late);
  }

  List<Place> placesFromSums(BoardQuestion late) {
    boolean ofRole = late.filter().role() != null;
    return placed(
        PLACES_FROM_SUMS
            .replace("{summed}", ofRole ? "role = :role" : "true")
            .replace("{role}", ofRole ? "c.responsible_role = :role" : "true"),
        late);
  }

  private List<Place> placed(String sql, BoardQuestion late) {
    return jdbc.sql(sql)
        .params(late.values())
        .param("branches", late.scope().branches().toArray(String[]::new))
        .param("tops", late.scope().themselves().toArray(String[]::new))
        .query(Place.class)
        .list();
  }

  List<Week> weeks(BoardQuestion late) {
    return jdbc.sql(WEEKS.formatted(late.datedInNumber()))
        .params(late.values())
        .query(Week.class)
        .list();
  }

  /** Where there are sums by moment, nothing has to be counted. */
  List<Week> weeksFromSums(BoardQuestion late) {
    return counts.of(late.scope(), late.filter().role()).stream()
        .filter(count -> count.kind() == CardCount.Kind.IN_WORK && count.isPast(late.now()))
        .collect(Collectors.groupingBy(Delays::monday, TreeMap::new, summingLong(CardCount::cards)))
        .entrySet()
        .stream()
        .map(week -> new Week(week.getKey(), week.getValue()))
        .toList();
  }

  /** The same day as in {@link #WEEKS}. */
  private static LocalDate monday(CardCount late) {
    Instant moment = Objects.requireNonNull(late.moment());
    return LocalDate.ofInstant(moment.minusSeconds(1), ZoneOffset.UTC)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
