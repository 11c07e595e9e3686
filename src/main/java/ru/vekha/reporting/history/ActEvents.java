package ru.vekha.reporting.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.control.CardEvent;
import ru.vekha.control.ControlLevel;
import ru.vekha.reporting.TableReport;

/** The card's own story, each form with it as it was handed in. */
@Repository
@Order(1)
class ActEvents implements ActSource {

  private final JdbcClient jdbc;
  private final HandedInForms forms;

  ActEvents(JdbcClient jdbc, HandedInForms forms) {
    this.jdbc = jdbc;
    this.forms = forms;
  }

  @Override
  public List<ActEntry> of(UUID cardId) {
    return jdbc.sql(
            """
            SELECT e.at, e.actor, e.for_person_id, e.kind, e.current_due, e.level,
                   lag(e.current_due) OVER (ORDER BY e.id) AS former_due,
                   lag(e.level) OVER (ORDER BY e.id) AS former_level,
                   f.form_key, f.content::text AS content
              FROM control_event e LEFT JOIN form_submission f ON f.id = e.submission_id
             WHERE e.card_id = ? ORDER BY e.id""")
        .param(cardId)
        .query(this::entry)
        .list();
  }

  private ActEntry entry(ResultSet row, int number) throws SQLException {
    List<String> details = new ArrayList<>();
    LocalDate due = row.getObject("current_due", LocalDate.class);
    LocalDate former = row.getObject("former_due", LocalDate.class);
    if (due != null && !due.equals(former)) {
      details.add(
          former == null
              ? "Срок: до " + TableReport.words(due)
              : "Срок: до %s, прежде до %s"
                  .formatted(TableReport.words(due), TableReport.words(former)));
    }
    int level = row.getInt("level");
    if (level > row.getInt("former_level")) {
      details.add("Просрочка передана: " + ControlLevel.reached(level));
    }
    String form = row.getString("form_key");
    if (form != null) {
      details.addAll(forms.lines(form, row.getString("content")));
    }
    return new ActEntry(
        row.getTimestamp("at").toInstant(),
        row.getString("actor"),
        row.getString("for_person_id"),
        CardEvent.valueOf(row.getString("kind")).title(),
        details);
  }
}
