package ru.vekha.control;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the dates of all cards that an order is about, in one statement however many they are; late
 * is read from the card, so from then on nothing is wrong, and the tasks follow in batches.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class OrderedMoves {

  private static final CardRow ROW = new CardRow();
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private static final String MOVE =
      """
      WITH m AS (
        SELECT * FROM unnest(CAST(:befores AS date[]), CAST(:zones AS text[]), CAST(:afters AS date[]),
                             CAST(:moments AS timestamptz[])) AS m (due_before, zone, due_after, due_at)),
      affected AS (SELECT c.id, m.*\s"""
          + OrderedDates.CARDS
          + "JOIN m ON m.due_before = c.current_due AND m.zone = c.zone"
          + OrderedDates.MOVABLE
          + """
      ),
      moved AS (
        UPDATE control_card c SET current_due = t.due_after, due_at = t.due_at,\s"""
          + MovedCard.SET
          + """

          FROM affected t WHERE t.id = c.id
        RETURNING c.id, t.due_before, c.current_due, c.state, c.level, c.round),
      lapsed AS (
        UPDATE shift_request s SET state = 'LAPSED', decided_at = :now, remark = :remark
          FROM moved WHERE s.card_id = moved.id AND s.state = 'ASKED'
        RETURNING s.id, s.card_id),
      kept AS (
        INSERT INTO shift_request (id, card_id, asked_by, asked_at, due_before, asked_due, reason, state,
               decided_by, decided_at, granted_due, order_id)
        SELECT gen_random_uuid(), id, :person, :now, due_before, current_due, :reason, 'GRANTED',
               :person, :now, current_due, :order FROM moved),
      told AS (
        INSERT INTO control_event (card_id, at, actor, kind, state, current_due, level, round)
        SELECT e.id, :now, e.actor, e.kind, e.state, e.current_due, e.level, e.round
          FROM (SELECT moved.*, :person AS actor, 'SHIFTED_BY_ORDER' AS kind, 1 AS place FROM moved
                UNION ALL
                SELECT moved.*, 'system', 'SHIFT_LAPSED', 2 FROM moved JOIN lapsed ON lapsed.card_id = moved.id) e
         ORDER BY e.id, e.place),
      following AS (
        INSERT INTO shift_order_card (order_id, card_id, lapsed_request)
        SELECT :order, moved.id, lapsed.id FROM moved LEFT JOIN lapsed ON lapsed.card_id = moved.id)
      UPDATE shift_order SET moved = (SELECT count(*) FROM moved), lapsed = (SELECT count(*) FROM lapsed)
       WHERE id = :order RETURNING shift_order.moved""";

  private final JdbcClient jdbc;
  private final Clock clock;

  OrderedMoves(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A day in a zone, and the day that takes its place. */
  public record Move(LocalDate before, ZoneId zone, LocalDate after) {}

  /** A card whose task has to follow, and the request that nobody has to decide any more. */
  public record Followed(UUID cardId, @Nullable UUID lapsedRequest) {}

  /** Moves the dates; the order is stored already. Returns how many assignments were moved. */
  public int make(ShiftOrder order, List<Move> moves, String personId) {
    String paper = "приказом № " + order.number() + " от " + DAY.format(order.date());
    return jdbc.sql(MOVE)
        .param("befores", texts(moves, move -> move.before()))
        .param("zones", texts(moves, move -> move.zone().getId()))
        .param("afters", texts(moves, move -> move.after()))
        .param("moments", texts(moves, move -> ControlCard.endOf(move.after(), move.zone())))
        .param("roadmap", order.roadmapId())
        .param("section", order.section())
        .param("order", order.id())
        .param("person", personId)
        .param("reason", "Перенос " + paper + ": " + order.reason())
        .param("remark", "Срок перенесён " + paper)
        .param("now", Timestamp.from(clock.instant()))
        .query(Integer.class)
        .single();
  }

  private static String[] texts(List<Move> moves, Function<Move, Object> value) {
    return moves.stream().map(value).map(Object::toString).toArray(String[]::new);
  }

  /** Takes a batch of those that have to follow; each is taken once, by one node. */
  public List<Followed> take(UUID orderId, int limit) {
    return jdbc.sql(
            """
            UPDATE shift_order_card SET followed_at = :now
             WHERE order_id = :order AND card_id IN (
               SELECT card_id FROM shift_order_card
                WHERE order_id = :order AND followed_at IS NULL
                ORDER BY card_id LIMIT :limit FOR UPDATE SKIP LOCKED)
            RETURNING card_id, lapsed_request""")
        .param("now", Timestamp.from(clock.instant()))
        .param("order", orderId)
        .param("limit", limit)
        .query(
            (row, number) ->
                new Followed(
                    row.getObject("card_id", UUID.class),
                    row.getObject("lapsed_request", UUID.class)))
        .list();
  }

  /** Those of the cards that are not finished meanwhile, locked. */
  public List<ControlCard> lockUnfinished(Collection<UUID> cardIds) {
    return jdbc.sql(
            "SELECT "
                + CardRow.COLUMNS
                + " FROM control_card c WHERE c.id = ANY (CAST(:cards AS uuid[]))"
                + " AND c.state NOT IN ('CLOSED', 'WITHDRAWN') ORDER BY c.id FOR UPDATE")
        .param("cards", cardIds.toArray(UUID[]::new))
        .query(ROW)
        .list();
  }
}
