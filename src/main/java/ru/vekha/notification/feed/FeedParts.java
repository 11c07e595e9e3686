package ru.vekha.notification.feed;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Due days of what co-executors do for others, theirs and those of whom they stand in for. What the
 * part is stays where it is: a calendar has the words of the roadmap and no others.
 */
@Repository
class FeedParts {

  private static final int MOST = 500;

  private static final String QUESTION =
      """
      WITH role AS (
        SELECT m.organisation_id, m.role, m.for_person_id FROM membership_at(CAST(:now AS timestamptz)) m
         WHERE m.person_id = :person),
      mine AS (
        SELECT p.* FROM card_part p
         WHERE p.state IN ('GIVEN', 'RETURNED') AND (p.person_id = :person OR EXISTS (
           SELECT 1 FROM role r WHERE r.organisation_id = p.organisation_id AND r.role = p.role
              AND coalesce(p.person_id, '') IN ('', coalesce(r.for_person_id, ''))))
           AND (p.person_id = :person OR p.organisation_id IN (SELECT organisation_id FROM role))
         ORDER BY p.due, p.id LIMIT :most)
      SELECT p.id, true AS piece, p.due AS current_due, a.number, a.title, o.short_name, e.shifts, e.changed_at
        FROM mine p
        JOIN control_card c ON c.id = p.card_id
        JOIN activity a ON a.id = c.activity_id
        JOIN organisation o ON o.id = p.organisation_id
        CROSS JOIN LATERAL (
          SELECT count(*) FILTER (WHERE due <> before) AS shifts, max(at) AS changed_at
            FROM (SELECT at, due, lag(due) OVER (ORDER BY id) AS before
                    FROM card_part_event WHERE part_id = p.id) AS story) e
       ORDER BY p.due, p.id""";

  private final JdbcClient jdbc;
  private final Clock clock;

  FeedParts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The parts that a person has to deliver, the earliest day first. */
  List<FeedEvent> own(String personId) {
    return jdbc.sql(QUESTION)
        .param("person", personId)
        .param("now", Timestamp.from(clock.instant()))
        .param("most", MOST)
        .query(FeedEvents::event)
        .list();
  }
}
