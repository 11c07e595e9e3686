package ru.vekha.reporting.history;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.control.PartEvent;
import ru.vekha.reporting.TableReport;

/** What happened to the parts of co-executors. */
@Repository
@Order(3)
class ActParts implements ActSource {

  private final JdbcClient jdbc;

  ActParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<ActEntry> of(UUID cardId) {
    return jdbc.sql(
            """
            SELECT e.at, e.actor, e.kind, e.due, e.words, o.short_name, p.words AS part
              FROM card_part p JOIN card_part_event e ON e.part_id = p.id
              JOIN organisation o ON o.id = p.organisation_id
             WHERE p.card_id = ? ORDER BY e.id""")
        .param(cardId)
        .query(
            (row, number) -> {
              List<String> details = new ArrayList<>();
              details.add(row.getString("short_name") + ": " + row.getString("part"));
              details.add("Срок части: до " + TableReport.words(row.getDate("due").toLocalDate()));
              if (!row.getString("words").isBlank()) {
                details.add(row.getString("words"));
              }
              return new ActEntry(
                  row.getTimestamp("at").toInstant(),
                  row.getString("actor"),
                  "Часть соисполнителя: " + PartEvent.valueOf(row.getString("kind")).title(),
                  details);
            })
        .list();
  }
}
