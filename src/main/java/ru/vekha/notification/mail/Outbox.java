package ru.vekha.notification.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where letters are written to; one for each fact and person, whatever happens. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

  private static final String ADD =
      "INSERT INTO mail_outbox (fact, person_id, letter, subject, body, created_at,"
          + " next_attempt_at, expires_at)";
  private static final String ONCE = " ON CONFLICT (fact, person_id) DO NOTHING";

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  Outbox(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /**
   * A letter to be written.
   *
   * @param expires when it is no longer worth sending
   */
  public record Entry(
      String fact, String letter, LetterTemplate.Text text, Instant now, Instant expires) {}

  /** Adds a letter for those of the people who want such letters; returns how many. */
  public int addForThoseWhoWant(Entry entry, Collection<String> people) {
    return jdbc.sql(
            ADD
                + """
                 SELECT :fact, s.person_id, :letter, :subject, :body, :now, :now, :expires
                   FROM notification_setting s JOIN person p ON p.id = s.person_id AND p.active
                  WHERE s.person_id = ANY (:people) AND s.immediate
                  ORDER BY s.person_id"""
                + ONCE)
        .param("fact", entry.fact())
        .param("letter", entry.letter())
        .param("subject", entry.text().subject())
        .param("body", entry.text().body())
        .param("now", Timestamp.from(entry.now()))
        .param("expires", Timestamp.from(entry.expires()))
        .param("people", people.toArray(String[]::new))
        .update();
  }

  /** Adds a letter of its own for each person. */
  public void addEach(Map<String, Entry> byPerson) {
    batches.batchUpdate(
        ADD + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)" + ONCE,
        byPerson.entrySet(),
        500,
        (statement, each) -> {
          Entry entry = each.getValue();
          statement.setString(1, entry.fact());
          statement.setString(2, each.getKey());
          statement.setString(3, entry.letter());
          statement.setString(4, entry.text().subject());
          statement.setString(5, entry.text().body());
          statement.setTimestamp(6, Timestamp.from(entry.now()));
          statement.setTimestamp(7, Timestamp.from(entry.now()));
          statement.setTimestamp(8, Timestamp.from(entry.expires()));
        });
  }
}
