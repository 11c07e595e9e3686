package ru.vekha.notification.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The addresses of calendars: one for each person and subject, until a new one takes its place. */
@Repository
public class Feeds {

  /** Calendar programs ask a few times an hour. */
  private static final int READS_AN_HOUR = 60;

  private final JdbcClient jdbc;
  private final Clock clock;

  Feeds(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Makes a new address and ends the old one.
   *
   * @param roadmapId a roadmap the person sees something of, or null for the person's own work
   */
  @Transactional
  public FeedToken renew(String personId, @Nullable UUID roadmapId) {
    jdbc.sql("SELECT id FROM person WHERE id = :person FOR NO KEY UPDATE")
        .param("person", personId)
        .query(String.class)
        .single();
    jdbc.sql(
            "UPDATE calendar_feed SET revoked_at = :now WHERE person_id = :person AND revoked_at IS"
                + " NULL AND roadmap_id IS NOT DISTINCT FROM CAST(:roadmap AS uuid)")
        .param("now", now())
        .param("person", personId)
        .param("roadmap", roadmapId)
        .update();
    FeedToken token = FeedToken.next();
    jdbc.sql(
            "INSERT INTO calendar_feed (id, person_id, roadmap_id, token_hash, made_at)"
                + " VALUES (:id, :person, :roadmap, :hash, :now)")
        .param("id", UUID.randomUUID())
        .param("person", personId)
        .param("roadmap", roadmapId)
        .param("hash", token.hash())
        .param("now", now())
        .update();
    return token;
  }

  /** Ends an address of the person's own; anybody else's stays as it is. */
  @Transactional
  public void revoke(String personId, UUID feedId) {
    jdbc.sql(
            "UPDATE calendar_feed SET revoked_at = :now"
                + " WHERE id = :id AND person_id = :person AND revoked_at IS NULL")
        .param("now", now())
        .param("id", feedId)
        .param("person", personId)
        .update();
  }

  /** The addresses a person has at present. */
  public List<Feed> of(String personId) {
    return jdbc.sql(
            "SELECT * FROM calendar_feed WHERE person_id = :person AND revoked_at IS NULL"
                + " ORDER BY made_at")
        .param("person", personId)
        .query(Feeds::row)
        .list();
  }

  /** The calendar at an address, if it is still one and its owner still works here. */
  public Optional<Feed> find(FeedToken token) {
    return jdbc.sql(
            "SELECT f.* FROM calendar_feed f JOIN person p ON p.id = f.person_id AND p.active"
                + " WHERE f.token_hash = :hash AND f.revoked_at IS NULL AND EXISTS (SELECT 1 FROM"
                + " membership m WHERE m.person_id = p.id)")
        .param("hash", token.hash())
        .query(Feeds::row)
        .optional();
  }

  /** Counts a reading and says whether there have not been too many within the hour. */
  @Transactional
  public boolean read(Feed feed) {
    return jdbc.sql(
            """
            UPDATE calendar_feed
               SET reads = CASE WHEN hour_began > :hourAgo THEN reads + 1 ELSE 1 END,
                   hour_began = CASE WHEN hour_began > :hourAgo THEN hour_began ELSE :now END,
                   last_read_at = :now
             WHERE id = :id RETURNING reads <= :most""")
        .param("now", now())
        .param("hourAgo", Timestamp.from(clock.instant().minus(Duration.ofHours(1))))
        .param("id", feed.id())
        .param("most", READS_AN_HOUR)
        .query(Boolean.class)
        .single();
  }

  private static Feed row(ResultSet row, int number) throws SQLException {
    Timestamp read = row.getTimestamp("last_read_at");
    return new Feed(
        row.getObject("id", UUID.class),
        row.getString("person_id"),
        row.getObject("roadmap_id", UUID.class),
        row.getTimestamp("made_at").toInstant(),
        read == null ? null : read.toInstant());
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
