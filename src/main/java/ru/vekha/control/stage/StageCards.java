package ru.vekha.control.stage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardRow;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Role;

/**
 * Finds the cards that a stage has come for. Cards that another run has locked are passed over, so
 * several runs and nodes share the work and none does it twice.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class StageCards {

  private static final CardRow CARD = new CardRow();
  private static final String CARDS =
      "SELECT "
          + CardRow.COLUMNS
          + """
          , CASE WHEN c.state = 'HANDED_IN' THEN c.handed_in_at
                 ELSE coalesce(c.stages_since, c.opened_at, c.opens_at) END AS since,
            greatest(c.next_stage_at, timestamptz 'epoch') AS next_at,
            CASE WHEN c.state = 'HANDED_IN' THEN c.accepting_role END AS decides, c.raised, o.kind, k.kind AS controller_kind, a.important
            FROM control_card c
            JOIN organisation o ON o.id = c.organisation_id
            JOIN organisation k ON k.id = c.controller_organisation_id
            JOIN activity a ON a.id = c.activity_id
          """;
  private static final String LOCK = " LIMIT :limit FOR NO KEY UPDATE OF c SKIP LOCKED";

  private final JdbcClient jdbc;

  StageCards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Cards whose next stage has to be worked out, because something has changed. */
  List<StageCard> lockUnplanned(int limit) {
    return jdbc.sql(
            CARDS + "WHERE c.next_stage_at = '-infinity' ORDER BY c.next_stage_at, c.id" + LOCK)
        .param("limit", limit)
        .query(StageCards::row)
        .list();
  }

  /** Cards whose next stage has come, the earliest moment first. */
  List<StageCard> lockDue(Instant now, int limit) {
    return jdbc.sql(
            CARDS
                + "WHERE c.next_stage_at > '-infinity' AND c.next_stage_at <= :now"
                // One that failed while it was worked out waits to be let go (StageFailures).
                + " AND c.next_stage IS NOT NULL"
                + " ORDER BY c.next_stage_at, c.id"
                + LOCK)
        .param("now", Timestamp.from(now))
        .param("limit", limit)
        .query(StageCards::row)
        .list();
  }

  /** When there is something to do next. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<Instant> earliest() {
    return jdbc.sql(
            "SELECT greatest(next_stage_at, timestamptz 'epoch') FROM control_card"
                + " WHERE next_stage_at IS NOT NULL ORDER BY next_stage_at LIMIT 1")
        .query((row, number) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  /** When there is something to do next of what is not due yet. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<Instant> earliestAfter(Instant now) {
    return jdbc.sql(
            "SELECT next_stage_at FROM control_card WHERE next_stage_at > :now"
                + " ORDER BY next_stage_at LIMIT 1")
        .param("now", Timestamp.from(now))
        .query((row, number) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  /** How many cards have something to do now, counted no further than to a limit. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public int due(Instant now, int limit) {
    return jdbc.sql(
            "SELECT count(*) FROM (SELECT 1 FROM control_card WHERE next_stage_at <= :now"
                + " LIMIT :limit) due")
        .param("now", Timestamp.from(now))
        .param("limit", limit)
        .query(Integer.class)
        .single();
  }

  private static StageCard row(ResultSet row, int number) throws SQLException {
    String decides = row.getString("decides");
    return new StageCard(
        CARD.mapRow(row, number),
        row.getTimestamp("since").toInstant(),
        row.getTimestamp("next_at").toInstant(),
        OrganisationKind.valueOf(row.getString("kind")),
        OrganisationKind.valueOf(row.getString("controller_kind")),
        row.getBoolean("important") ? StageCase.Importance.HIGH : StageCase.Importance.NORMAL,
        decides == null ? null : Role.ofGroup(decides),
        row.getBoolean("raised"));
  }
}
