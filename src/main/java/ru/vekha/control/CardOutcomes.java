package ru.vekha.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has come of the cards, for reports. */
@Repository
public class CardOutcomes {

  private static final CardRow ROW = new CardRow();

  private final JdbcClient jdbc;

  CardOutcomes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All cards of a roadmap, in one query: by activity, organisation and occurrence. */
  public List<CardOutcome> of(UUID roadmapId) {
    return jdbc.sql(
            "SELECT "
                + CardRow.COLUMNS
                + """
                , CASE WHEN c.state = 'CLOSED' THEN c.closed_at END AS accepted,
                       CASE WHEN c.state IN ('HANDED_IN', 'CLOSED') THEN c.handed_in_at END AS handed_in
                  FROM control_card c
                  JOIN activity a ON a.id = c.activity_id
                  JOIN organisation o ON o.id = c.organisation_id
                 WHERE c.roadmap_id = :roadmap
                 ORDER BY a.place, o.short_name, c.organisation_id, c.occurrence""")
        .param("roadmap", roadmapId)
        .query(CardOutcomes::outcome)
        .list();
  }

  private static CardOutcome outcome(ResultSet row, int number) throws SQLException {
    ControlCard card = ROW.mapRow(row, number);
    return new CardOutcome(
        card,
        day(row.getTimestamp("handed_in"), card.zone()),
        day(row.getTimestamp("accepted"), card.zone()));
  }

  private static @Nullable LocalDate day(@Nullable Timestamp moment, ZoneId zone) {
    return moment == null ? null : moment.toInstant().atZone(zone).toLocalDate();
  }
}
