package ru.vekha.cockpit.diagram;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.control.CardCount;
import ru.vekha.control.CardCounts;
import ru.vekha.control.CardsAt;
import ru.vekha.organisation.Scope;

/**
 * Counts what stands at the steps of all diagrams. Below an authority it comes from sums (adr 0022,
 * 0027): those by step for the steps of lifecycles and for parts, and the rest of all for
 * assignments with a process of their own.
 */
@Repository
class StepCounts {

  private static final String OPEN =
      "c.step, open_card_kind(c.state), open_card_moment(c.state, c.due_at, c.accept_at), 1"
          + " FROM control_card c WHERE %s AND c.state IN ('AWAITING_DATE', 'OPEN', 'HANDED_IN',"
          + " 'RETURNED')";

  private static final String STEPS =
      """
      SELECT id, nullif(step, '') AS step, kind, nullif(moment, 'infinity') AS moment, sum(cards) AS cards
        FROM (SELECT of_id AS id, facet AS step, kind, moment, cards FROM card_count
               WHERE book = 'STEP' AND of_id = ANY (:branches)
              UNION ALL
              SELECT organisation_id, '', 'PART', due_at, 1 FROM card_part
               WHERE organisation_id = ANY (:themselves) AND state IN ('GIVEN', 'RETURNED')
              UNION ALL
              SELECT c.organisation_id, %s) open
       GROUP BY id, step, kind, open.moment HAVING sum(cards) <> 0"""
          .formatted(
              OPEN.formatted("c.organisation_id = ANY (:themselves) AND c.step IS NOT NULL"));

  private static final String ONE =
      """
      SELECT '' AS id, step, kind, nullif(moment, 'infinity') AS moment, cards
        FROM (SELECT %s
              UNION ALL
              SELECT NULL, 'SHIFT_ASKED', 'infinity', 1 FROM shift_request s JOIN control_card c ON c.id = s.card_id
               WHERE %s AND s.state = 'ASKED') open (step, kind, moment, cards)""";

  private static final String AWAITED =
      """
      SELECT c.step, open_card_kind(c.state) AS kind, p.due_at AS moment, 1 AS cards
        FROM card_part p JOIN control_card c ON c.id = p.card_id
       WHERE %s AND open_card_kind(c.state) IS NOT NULL AND p.state IN ('GIVEN', 'RETURNED')""";

  private final JdbcClient jdbc;
  private final CardCounts all;

  StepCounts(JdbcClient jdbc, CardCounts all) {
    this.jdbc = jdbc;
    this.all = all;
  }

  /** All that is open in a scope. */
  List<StepCount> of(Scope scope) {
    List<StepCount> steps =
        steps(scope.branches(), scope.themselves()).values().stream()
            .flatMap(List::stream)
            .toList();
    return whole(steps, all.of(scope));
  }

  /** What is open in each of the organisations, with all below it. */
  Map<String, List<StepCount>> ofEach(Collection<String> organisations) {
    Map<String, List<StepCount>> steps = steps(organisations, organisations);
    Map<String, List<CardCount>> counted = all.ofEach(organisations);
    return Stream.concat(steps.keySet().stream(), counted.keySet().stream())
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                id ->
                    whole(steps.getOrDefault(id, List.of()), counted.getOrDefault(id, List.of()))));
  }

  /** What is open of an instance's assignments. */
  List<StepCount> of(CardsOfInstance cards) {
    return counted(ONE.formatted(OPEN.formatted(cards.condition()), cards.condition()), cards);
  }

  /** What co-executors have still to deliver of them, where the assignment itself stands. */
  List<StepCount> awaited(CardsOfInstance cards) {
    return counted(AWAITED.formatted(cards.condition()), cards);
  }

  private List<StepCount> counted(String sql, CardsOfInstance cards) {
    return jdbc.sql(sql).params(cards.values()).query(StepCounts::count).list();
  }

  /** Adds what has a process of its own: all without what the steps have of it. */
  private static List<StepCount> whole(List<StepCount> steps, List<CardCount> all) {
    Map<StepCount, Long> own = new HashMap<>();
    all.forEach(each -> own.merge(key(each.kind(), each.moment()), each.cards(), Long::sum));
    steps.stream()
        .filter(each -> each.at().step() != null)
        .forEach(each -> own.merge(key(each.at().kind(), each.moment()), -each.cards(), Long::sum));
    List<StepCount> whole = new ArrayList<>(steps);
    own.forEach((key, cards) -> whole.add(new StepCount(key.at(), key.moment(), cards)));
    return whole;
  }

  private static StepCount key(CardCount.Kind kind, @Nullable Instant moment) {
    return new StepCount(new CardsAt(kind, null), moment, 0);
  }

  private Map<String, List<StepCount>> steps(
      Collection<String> branches, Collection<String> themselves) {
    Map<String, List<StepCount>> steps = new HashMap<>();
    jdbc.sql(STEPS)
        .param("branches", branches.toArray(String[]::new))
        .param("themselves", themselves.toArray(String[]::new))
        .query(
            row -> {
              steps
                  .computeIfAbsent(row.getString("id"), id -> new ArrayList<>())
                  .add(count(row, row.getRow()));
            });
    return steps;
  }

  private static StepCount count(ResultSet row, int number) throws SQLException {
    @Nullable Timestamp moment = row.getTimestamp("moment");
    return new StepCount(
        new CardsAt(CardCount.Kind.valueOf(row.getString("kind")), row.getString("step")),
        moment == null ? null : moment.toInstant(),
        row.getLong("cards"));
  }
}
