package ru.vekha.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The orders that have moved dates of roadmaps. */
@Repository
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ShiftOrders {

  private final JdbcClient jdbc;
  private final Clock clock;

  ShiftOrders(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * An order as the history of a roadmap shows it.
   *
   * @param moved how many assignments got a later date
   * @param lapsed how many requests for a later date it settled
   * @param fileName of its document; null when none was kept
   */
  public record Told(
      ShiftOrder order,
      int moved,
      int lapsed,
      @Nullable String fileName,
      String personId,
      Instant at) {}

  /** The paper of an order. */
  public record Paper(String fileName, String mediaType, byte[] content) {}

  /** Opens the record of an order. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(ShiftOrder order, String personId) {
    jdbc.sql(
            """
            INSERT INTO shift_order (id, roadmap_id, section, order_number, order_date, reason, unit,
              amount, not_before, end_before, end_after, ordered_by, ordered_at)
            VALUES (:id, :roadmap, :section, :number, :date, :reason, :unit,
              :amount, :notBefore, :endBefore, :endAfter, :person, :now)""")
        .param("id", order.id())
        .param("roadmap", order.roadmapId())
        .param("section", order.section())
        .param("number", order.number())
        .param("date", order.date())
        .param("reason", order.reason())
        .param("unit", order.term().unit().name())
        .param("amount", order.term().amount())
        .param("notBefore", order.term().notBefore())
        .param("endBefore", order.endBefore())
        .param("endAfter", order.endAfter())
        .param("person", personId)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** Keeps the paper of an order with it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(UUID orderId, Paper paper) {
    jdbc.sql(
            "INSERT INTO shift_order_document (order_id, file_name, media_type, content)"
                + " VALUES (:id, :name, :type, :content)")
        .param("id", orderId)
        .param("name", paper.fileName())
        .param("type", paper.mediaType())
        .param("content", paper.content())
        .update();
  }

  /** Whether the same order has moved the same dates already. */
  public boolean exists(UUID roadmapId, @Nullable String section, String number, LocalDate date) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM shift_order WHERE roadmap_id = :roadmap"
                + " AND order_number = :number AND order_date = :date"
                + " AND coalesce(section, '') = :section)")
        .param("roadmap", roadmapId)
        .param("number", number)
        .param("date", date)
        .param("section", section == null ? "" : section)
        .query(Boolean.class)
        .single();
  }

  /** The orders of a roadmap, newest first. */
  public List<Told> of(UUID roadmapId) {
    return jdbc.sql(
            "SELECT o.*, d.file_name FROM shift_order o"
                + " LEFT JOIN shift_order_document d ON d.order_id = o.id"
                + " WHERE o.roadmap_id = :roadmap ORDER BY o.ordered_at DESC, o.id")
        .param("roadmap", roadmapId)
        .query((row, number) -> told(row))
        .list();
  }

  /** The paper of one of a roadmap's orders. */
  public Optional<Paper> paper(UUID roadmapId, UUID orderId) {
    return jdbc.sql(
            "SELECT d.* FROM shift_order_document d JOIN shift_order o ON o.id = d.order_id"
                + " WHERE o.id = :id AND o.roadmap_id = :roadmap")
        .param("id", orderId)
        .param("roadmap", roadmapId)
        .query(
            (row, number) ->
                new Paper(
                    row.getString("file_name"),
                    row.getString("media_type"),
                    row.getBytes("content")))
        .optional();
  }

  private static Told told(ResultSet row) throws SQLException {
    return new Told(
        new ShiftOrder(
            row.getObject("id", UUID.class),
            row.getObject("roadmap_id", UUID.class),
            row.getString("section"),
            row.getString("order_number"),
            row.getObject("order_date", LocalDate.class),
            row.getString("reason"),
            new ShiftTerm(
                ShiftTerm.Unit.valueOf(row.getString("unit")),
                row.getObject("amount", Integer.class),
                row.getObject("not_before", LocalDate.class)),
            row.getObject("end_before", LocalDate.class),
            row.getObject("end_after", LocalDate.class)),
        row.getInt("moved"),
        row.getInt("lapsed"),
        row.getString("file_name"),
        row.getString("ordered_by"),
        row.getTimestamp("ordered_at").toInstant());
  }
}
