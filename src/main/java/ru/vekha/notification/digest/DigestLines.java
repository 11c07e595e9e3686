package ru.vekha.notification.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.control.LateCards;

/** What people have to do, read from the control cards for many people at once. */
@Repository
class DigestLines {

  /** A letter names so many of a list; the others are in Tasklist. */
  private static final int NAMED = 10;

  private static final String QUESTION =
      """
      WITH who AS (SELECT unnest(CAST(:people AS text[])) AS person_id),
      z AS (SELECT * FROM unnest(
        CAST(:zones AS text[]), CAST(:days AS date[]), CAST(:soons AS date[])) AS z (zone, today, soon)),
      deputy AS (
        SELECT w.person_id, m.organisation_id, m.role, m.for_person_id,
               EXISTS (SELECT 1 FROM membership o WHERE o.person_id = w.person_id
                          AND o.organisation_id = m.organisation_id AND o.role = m.role) AS also_own
          FROM who w JOIN membership_at(CAST(:now AS timestamptz)) m
            ON m.person_id = w.person_id AND m.for_person_id IS NOT NULL),
      mine AS (
        SELECT w.person_id, false AS standing, c.* FROM who w JOIN control_card c ON c.responsible_person_id = w.person_id
         WHERE c.state IN ('OPEN', 'RETURNED')
        UNION ALL
        SELECT w.person_id, false, c.* FROM who w
          JOIN membership m ON m.person_id = w.person_id
          JOIN control_card c ON c.organisation_id = m.organisation_id AND c.responsible_role = m.role
         WHERE c.responsible_person_id IS NULL AND c.state IN ('OPEN', 'RETURNED')
        UNION ALL
        SELECT d.person_id, true, c.* FROM deputy d
          JOIN control_card c ON c.organisation_id = d.organisation_id AND c.responsible_role = d.role
         WHERE (c.responsible_person_id = d.for_person_id
                OR (c.responsible_person_id IS NULL AND NOT d.also_own))
           AND c.state IN ('OPEN', 'RETURNED')),
      line AS (
        SELECT c.person_id, c.standing, c.id, c.activity_id, c.current_due,
               CASE WHEN %s THEN 'LATE' WHEN c.current_due = z.today THEN 'TODAY'
                    WHEN c.state = 'RETURNED' THEN 'RETURNED'
                    WHEN c.current_due BETWEEN z.today AND z.soon THEN 'SOON' END AS part
          FROM mine c LEFT JOIN z ON z.zone = c.zone
        UNION ALL
        SELECT w.person_id, false, c.id, c.activity_id, c.current_due, 'TO_ACCEPT'
          FROM who w JOIN membership m ON m.person_id = w.person_id
          JOIN control_card c ON c.controller_organisation_id = m.organisation_id
           AND coalesce(c.accepting_role, 'controller') = m.role AND c.state = 'HANDED_IN'
        UNION ALL
        SELECT d.person_id, true, c.id, c.activity_id, c.current_due, 'TO_ACCEPT'
          FROM deputy d JOIN control_card c ON c.controller_organisation_id = d.organisation_id
           AND coalesce(c.accepting_role, 'controller') = d.role AND c.state = 'HANDED_IN'
         WHERE NOT d.also_own),
      placed AS (
        SELECT line.*, count(*) OVER (PARTITION BY person_id, standing, part) AS of_all,
               row_number() OVER (PARTITION BY person_id, standing, part ORDER BY current_due, id)
                 AS place
          FROM line WHERE part IS NOT NULL)
      SELECT p.person_id, p.standing, p.part, p.current_due, p.of_all, a.number
        FROM placed p JOIN activity a ON a.id = p.activity_id
       WHERE p.place <= :named ORDER BY p.person_id, p.standing, p.part, p.place"""
          .formatted(LateCards.CONDITION);

  private final JdbcClient jdbc;

  DigestLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The lines of people, those of one person and list together, the earliest date first. */
  List<DigestLine> of(Collection<String> people, List<LocalMorning> mornings, Instant now) {
    return jdbc.sql(QUESTION)
        .param("people", people.toArray(String[]::new))
        .param("zones", mornings.stream().map(each -> each.zone().getId()).toArray(String[]::new))
        .param(
            "days", mornings.stream().map(each -> each.today().toString()).toArray(String[]::new))
        .param(
            "soons", mornings.stream().map(each -> each.soon().toString()).toArray(String[]::new))
        .param("now", Timestamp.from(now))
        .param("named", NAMED)
        .query(DigestLines::line)
        .list();
  }

  private static DigestLine line(ResultSet row, int number) throws SQLException {
    return new DigestLine(
        row.getString("person_id"),
        row.getBoolean("standing"),
        DigestPart.valueOf(row.getString("part")),
        row.getString("number"),
        row.getObject("current_due", LocalDate.class),
        row.getInt("of_all"));
  }
}
