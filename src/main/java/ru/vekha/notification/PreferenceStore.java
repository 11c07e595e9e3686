package ru.vekha.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.notification.digest.DigestRules;
import ru.vekha.notification.mail.QuietHours;
import ru.vekha.organisation.Person;

/** What people want to be told; whoever has said nothing is told nothing. */
@Repository
public class PreferenceStore {

  private static final QuietHours NIGHT = new QuietHours(20, 7);

  private final JdbcClient jdbc;
  private final DigestRules digests;

  PreferenceStore(JdbcClient jdbc, DigestRules digests) {
    this.jdbc = jdbc;
    this.digests = digests;
  }

  public Preferences of(String personId) {
    return jdbc.sql("SELECT * FROM notification_setting WHERE person_id = :person")
        .param("person", personId)
        .query(PreferenceStore::row)
        .optional()
        .orElseGet(() -> new Preferences("", false, false, digests.hour(), NIGHT, null));
  }

  /** Keeps what a person wants; another address starts without a mark of refusal. */
  @Transactional
  public void save(String personId, Preferences wanted) {
    jdbc.sql(
            """
            INSERT INTO notification_setting AS s
              (person_id, email, digest, immediate, digest_hour, quiet_from, quiet_to)
            VALUES (:person, :email, :digest, :immediate, :hour, :from, :to)
            ON CONFLICT (person_id) DO UPDATE SET email = :email, digest = :digest,
              immediate = :immediate, digest_hour = :hour, quiet_from = :from, quiet_to = :to,
              address_refused_at = CASE WHEN s.email = :email THEN s.address_refused_at END""")
        .param("person", personId)
        .param("email", wanted.email())
        .param("digest", wanted.digest())
        .param("immediate", wanted.immediate())
        .param("hour", wanted.digestHour())
        .param("from", wanted.quiet().from())
        .param("to", wanted.quiet().to())
        .update();
  }

  /**
   * Somebody whom letters do not reach.
   *
   * @param refused whether there is no such address
   * @param letters how many were not delivered in the last thirty days
   */
  public record Unreached(String personId, String name, boolean refused, int letters) {}

  /** People of branches whom letters do not reach, by name. */
  public List<Unreached> unreached(List<String> branches, Timestamp since) {
    return jdbc.sql(
            """
            SELECT p.id, p.family_name, p.given_name, p.patronymic,
                   s.address_refused_at IS NOT NULL AS refused, count(o.id) AS letters
              FROM person p
              JOIN notification_setting s ON s.person_id = p.id
              LEFT JOIN mail_outbox o ON o.person_id = p.id AND o.state IN ('REFUSED', 'EXPIRED')
                   AND o.ended_at > :since
             WHERE p.active AND EXISTS (
                     SELECT 1 FROM membership m JOIN organisation_above a
                         ON a.organisation_id = m.organisation_id
                      WHERE m.person_id = p.id AND a.above_id = ANY (:branches))
             GROUP BY p.id, s.person_id
            HAVING s.address_refused_at IS NOT NULL OR count(o.id) > 0
             ORDER BY p.family_name, p.given_name, p.id LIMIT 500""")
        .param("branches", branches.toArray(String[]::new))
        .param("since", since)
        .query(
            (row, number) ->
                new Unreached(
                    row.getString("id"),
                    Person.shortName(
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getString("patronymic")),
                    row.getBoolean("refused"),
                    row.getInt("letters")))
        .list();
  }

  private static Preferences row(ResultSet row, int number) throws SQLException {
    Timestamp refused = row.getTimestamp("address_refused_at");
    return new Preferences(
        row.getString("email"),
        row.getBoolean("digest"),
        row.getBoolean("immediate"),
        row.getInt("digest_hour"),
        new QuietHours(row.getInt("quiet_from"), row.getInt("quiet_to")),
        refused == null ? null : refused.toInstant());
  }
}
