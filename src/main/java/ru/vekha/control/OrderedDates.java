package ru.vekha.control;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The dates that an order about a roadmap or one of its sections can move. */
@Repository
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class OrderedDates {

  /** Cards with the rows that have their sections. */
  static final String CARDS = " FROM control_card c JOIN activity a ON a.id = c.activity_id ";

  /** Work of a roadmap or a section that still has to be done, and has a date. */
  static final String MOVABLE =
      " WHERE c.roadmap_id = :roadmap AND (CAST(:section AS text) IS NULL OR a.section = :section)"
          + " AND c.state IN ('PLANNED', 'OPEN', 'RETURNED') AND c.current_due IS NOT NULL ";

  private final JdbcClient jdbc;

  OrderedDates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many assignments are due on a day in a zone. */
  public record DueDay(LocalDate due, ZoneId zone, int assignments) {}

  /** An assignment as an example of those due on a day. */
  public record Example(String number, String title, String organisation, LocalDate due) {}

  /**
   * What the order leaves as it is.
   *
   * @param handedIn results that wait for their controller
   * @param withoutDate assignments whose date an event or another document has yet to name
   * @param asked requests for a later date of the dates that can be moved
   */
  public record Beside(int handedIn, int withoutDate, int asked) {}

  /** The days on which something is due, in their order. */
  public List<DueDay> of(UUID roadmapId, @Nullable String section) {
    return jdbc.sql(
            "SELECT c.current_due, c.zone, count(*) AS assignments"
                + CARDS
                + MOVABLE
                + "GROUP BY c.current_due, c.zone ORDER BY c.current_due, c.zone")
        .param("roadmap", roadmapId)
        .param("section", section)
        .query(
            (row, number) ->
                new DueDay(
                    row.getObject("current_due", LocalDate.class),
                    ZoneId.of(row.getString("zone")),
                    row.getInt("assignments")))
        .list();
  }

  /** The first assignments of those due on some days. */
  public List<Example> examples(
      UUID roadmapId, @Nullable String section, List<LocalDate> days, int limit) {
    return days.isEmpty()
        ? List.of()
        : jdbc.sql(
                "SELECT a.number, a.title, (SELECT o.short_name FROM organisation o"
                    + " WHERE o.id = c.organisation_id) AS organisation, c.current_due"
                    + CARDS
                    + MOVABLE
                    + "AND c.current_due IN (:days)"
                    + " ORDER BY c.current_due, a.place, organisation, c.id LIMIT :limit")
            .param("roadmap", roadmapId)
            .param("section", section)
            .param("days", days)
            .param("limit", limit)
            .query(
                (row, number) ->
                    new Example(
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("organisation"),
                        row.getObject("current_due", LocalDate.class)))
            .list();
  }

  /** What stands beside the dates that can be moved. */
  public Beside beside(UUID roadmapId, @Nullable String section) {
    return jdbc.sql(
            """
            SELECT count(*) FILTER (WHERE c.state = 'HANDED_IN') AS handed_in,
                   count(*) FILTER (WHERE c.state IN ('PLANNED', 'AWAITING_DATE')
                                      AND c.current_due IS NULL) AS without_date,
                   count(s.id) FILTER (WHERE c.state IN ('PLANNED', 'OPEN', 'RETURNED')) AS asked
              FROM control_card c JOIN activity a ON a.id = c.activity_id
              LEFT JOIN shift_request s ON s.card_id = c.id AND s.state = 'ASKED'
             WHERE c.roadmap_id = :roadmap
               AND (CAST(:section AS text) IS NULL OR a.section = :section)""")
        .param("roadmap", roadmapId)
        .param("section", section)
        .query(
            (row, number) ->
                new Beside(
                    row.getInt("handed_in"), row.getInt("without_date"), row.getInt("asked")))
        .single();
  }

  /** Nobody changes one of these assignments until this transaction has ended. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lock(UUID roadmapId, @Nullable String section) {
    jdbc.sql("SELECT c.id" + CARDS + MOVABLE + "ORDER BY c.id FOR UPDATE OF c")
        .param("roadmap", roadmapId)
        .param("section", section)
        .query(UUID.class)
        .list();
  }
}
