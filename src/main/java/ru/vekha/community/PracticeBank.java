package ru.vekha.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The banks of best practices. An organisation's bank is what it has entered; a municipality, a
 * territory or a region takes published practices of its branch into its own (Samara 8, 26).
 */
@Repository
public class PracticeBank {

  private static final int MOST = 500;

  private final JdbcClient jdbc;
  private final SurroundingAccess access;
  private final Surroundings surroundings;
  private final SurroundingLog log;

  PracticeBank(
      JdbcClient jdbc, SurroundingAccess access, Surroundings surroundings, SurroundingLog log) {
    this.jdbc = jdbc;
    this.access = access;
    this.surroundings = surroundings;
    this.log = log;
  }

  /**
   * A published practice.
   *
   * @param organisationId who entered it
   * @param organisation the short name of the organisation that entered it
   * @param adoptedOn since when it is in the authority's own bank, null if it is not
   */
  public record Practice(
      UUID id,
      String organisationId,
      String organisation,
      String title,
      String mentoringForm,
      String author,
      LocalDate publishedOn,
      String address,
      @Nullable LocalDate adoptedOn) {}

  /** The published practices of an authority's branch, those of its own bank first. */
  public List<Practice> of(String actor, String authorityId) {
    access.requireReader(actor, authorityId);
    if (!access.readFrom(actor).contains(authorityId)) {
      throw new SurroundingHidden(actor, authorityId);
    }
    return published(authorityId)
        .query(
            (row, number) ->
                new Practice(
                    row.getObject("id", UUID.class),
                    row.getString("organisation_id"),
                    row.getString("short_name"),
                    row.getString("title"),
                    row.getString("mentoring_form"),
                    row.getString("author"),
                    row.getObject("published_on", LocalDate.class),
                    row.getString("address"),
                    row.getObject("adopted_on", LocalDate.class)))
        .list();
  }

  /** Takes a practice of the branch into the authority's bank; a second time changes nothing. */
  @Transactional
  public void adopt(String actor, String authorityId, UUID practiceId) {
    access.requireKeeper(actor, authorityId);
    Optional<String> author =
        jdbc.sql(
                """
                SELECT p.organisation_id FROM best_practice p
                  JOIN organisation_above a ON a.organisation_id = p.organisation_id
                 WHERE p.id = :practice AND a.above_id = :authority AND p.organisation_id <> :authority
                   AND p.published_on IS NOT NULL AND p.closed_on IS NULL\
                """)
            .param("practice", practiceId)
            .param("authority", authorityId)
            .query(String.class)
            .optional();
    int added =
        jdbc.sql(
                """
                INSERT INTO practice_adoption (practice_id, author_id, organisation_id, adopted_on, adopted_by)
                VALUES (:practice, :author, :authority, :today, :actor) ON CONFLICT DO NOTHING\
                """)
            .param("practice", practiceId)
            .param("author", author.orElseThrow(() -> new SurroundingHidden(actor, authorityId)))
            .param("authority", authorityId)
            .param("today", surroundings.today(authorityId))
            .param("actor", actor)
            .update();
    if (added == 1) {
      log.note(actor, authorityId, "practices", practiceId, SurroundingLog.Kind.ADOPTED);
    }
  }

  private JdbcClient.StatementSpec published(String authorityId) {
    return jdbc.sql(
            """
            SELECT p.*, o.short_name, b.adopted_on
              FROM best_practice p
              JOIN organisation o ON o.id = p.organisation_id
              JOIN organisation_above a ON a.organisation_id = p.organisation_id
              LEFT JOIN practice_adoption b ON b.practice_id = p.id AND b.organisation_id = :authority
             WHERE a.above_id = :authority AND p.published_on IS NOT NULL AND p.closed_on IS NULL
             ORDER BY b.adopted_on IS NULL, p.published_on DESC, p.id LIMIT :most\
            """)
        .param("authority", authorityId)
        .param("most", MOST);
  }
}
