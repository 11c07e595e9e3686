package ru.vekha.notification.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters on their way out of the outbox, and what became of them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WaitingLetters {

  private final JdbcClient jdbc;

  WaitingLetters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The next letter whose time has come, locked; letters that others are sending are passed over.
   */
  Optional<OutboxLetter> lockNext(Instant now) {
    return jdbc.sql(
            """
            SELECT o.*, coalesce(s.email, '') AS email, s.address_refused_at IS NOT NULL AS refused,
                   p.active AND coalesce(s.email, '') <> '' AND home.zone IS NOT NULL AS reachable,
                   coalesce(s.quiet_from, 0) AS quiet_from, coalesce(s.quiet_to, 0) AS quiet_to,
                   coalesce(home.zone, 'UTC') AS zone
              FROM mail_outbox o
              JOIN person p ON p.id = o.person_id
              LEFT JOIN notification_setting s ON s.person_id = o.person_id
              LEFT JOIN LATERAL (
                SELECT g.zone FROM membership m JOIN organisation g ON g.id = m.organisation_id
                 WHERE m.person_id = o.person_id ORDER BY g.id LIMIT 1) home ON true
             WHERE o.state = 'WAITING' AND o.next_attempt_at <= :now
             ORDER BY o.next_attempt_at, o.id LIMIT 1 FOR UPDATE OF o SKIP LOCKED""")
        .param("now", Timestamp.from(now))
        .query(WaitingLetters::row)
        .optional();
  }

  void postponed(OutboxLetter letter, Instant until) {
    jdbc.sql("UPDATE mail_outbox SET next_attempt_at = :until WHERE id = :id")
        .param("until", Timestamp.from(until))
        .param("id", letter.id())
        .update();
  }

  void failed(OutboxLetter letter, int code, Instant next) {
    jdbc.sql(
            "UPDATE mail_outbox SET attempts = attempts + 1, smtp_code = NULLIF(:code, 0),"
                + " next_attempt_at = :next WHERE id = :id")
        .param("code", code)
        .param("next", Timestamp.from(next))
        .param("id", letter.id())
        .update();
  }

  void ended(OutboxLetter letter, String state, int code, Instant now) {
    jdbc.sql(
            "UPDATE mail_outbox SET state = :state, ended_at = :now, smtp_code = NULLIF(:code, 0),"
                + " attempts = attempts + 1 WHERE id = :id")
        .param("state", state)
        .param("now", Timestamp.from(now))
        .param("code", code)
        .param("id", letter.id())
        .update();
  }

  /** Remembers that there is no such address, unless the person has changed it meanwhile. */
  void addressRefused(OutboxLetter letter, Instant now) {
    jdbc.sql(
            "UPDATE notification_setting SET address_refused_at = :now"
                + " WHERE person_id = :person AND email = :email")
        .param("now", Timestamp.from(now))
        .param("person", letter.personId())
        .param("email", letter.email())
        .update();
  }

  /** Gives up letters that are no longer worth sending; returns how many. */
  int expire(Instant now) {
    return jdbc.sql(
            "UPDATE mail_outbox SET state = 'EXPIRED', ended_at = :now WHERE id IN (SELECT id FROM"
                + " mail_outbox WHERE state = 'WAITING' AND expires_at <= :now ORDER BY expires_at"
                + " LIMIT 5000 FOR UPDATE SKIP LOCKED)")
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Forgets letters that ended long ago. */
  void forgetBefore(Instant longAgo) {
    jdbc.sql(
            "DELETE FROM mail_outbox WHERE id IN (SELECT id FROM mail_outbox WHERE state <> 'WAITING'"
                + " AND ended_at < :before ORDER BY ended_at LIMIT 5000 FOR UPDATE SKIP LOCKED)")
        .param("before", Timestamp.from(longAgo))
        .update();
  }

  private static OutboxLetter row(ResultSet row, int number) throws SQLException {
    return new OutboxLetter(
        row.getLong("id"),
        row.getString("fact"),
        row.getString("person_id"),
        new LetterTemplate.Text(row.getString("subject"), row.getString("body")),
        row.getInt("attempts"),
        row.getString("email"),
        row.getBoolean("reachable"),
        row.getBoolean("refused"),
        new QuietHours(row.getInt("quiet_from"), row.getInt("quiet_to")),
        ZoneId.of(row.getString("zone")));
  }
}
