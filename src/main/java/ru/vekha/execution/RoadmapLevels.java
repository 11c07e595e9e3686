package ru.vekha.execution;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which roadmap stands below which. */
@Repository
public class RoadmapLevels {

  private final JdbcClient jdbc;
  private final Clock clock;

  RoadmapLevels(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A duty of the level below, and the roadmap that fulfils it.
   *
   * @param roadmapId null while nothing fulfils it
   * @param state in words
   */
  public record Below(
      String organisation,
      String title,
      @Nullable LocalDate due,
      @Nullable UUID roadmapId,
      String state) {}

  /** Ties a roadmap to the duty that it fulfils. */
  @Transactional(propagation = Propagation.MANDATORY)
  void tie(UUID roadmapId, UUID parentId, UUID cardId) {
    jdbc.sql(
            "UPDATE roadmap SET parent_id = :parent, parent_card_id = :card, tied_at = :now"
                + " WHERE id = :id")
        .param("parent", parentId)
        .param("card", cardId)
        .param("now", Timestamp.from(clock.instant()))
        .param("id", roadmapId)
        .update();
  }

  /** Whether a roadmap stands below something already. */
  boolean isTied(UUID roadmapId) {
    return jdbc.sql("SELECT parent_id IS NOT NULL FROM roadmap WHERE id = :id")
        .param("id", roadmapId)
        .query(Boolean.class)
        .single();
  }

  /** Whether some roadmap fulfils a duty already. */
  boolean isFulfilled(UUID cardId) {
    return jdbc.sql("SELECT EXISTS (SELECT 1 FROM roadmap WHERE parent_card_id = :card)")
        .param("card", cardId)
        .query(Boolean.class)
        .single();
  }

  /** Whether one roadmap is another or stands above it, however far. */
  boolean isSameOrAbove(UUID above, UUID roadmapId) {
    return jdbc.sql(
            """
            WITH RECURSIVE chain AS (
              SELECT id, parent_id FROM roadmap WHERE id = :roadmap
              UNION
              SELECT r.id, r.parent_id FROM roadmap r JOIN chain c ON r.id = c.parent_id)
            SELECT EXISTS (SELECT 1 FROM chain WHERE id = :above)""")
        .param("roadmap", roadmapId)
        .param("above", above)
        .query(Boolean.class)
        .single();
  }

  /** The card of the duty that a roadmap fulfils. */
  public Optional<UUID> dutyOf(UUID roadmapId) {
    return jdbc.sql(
            "SELECT parent_card_id FROM roadmap WHERE id = :id AND parent_card_id IS NOT NULL")
        .param("id", roadmapId)
        .query(UUID.class)
        .optional();
  }

  /** What happened to the roadmap above since; it leaves the one below as it is. */
  public String noteOf(UUID roadmapId) {
    return jdbc.sql(
            """
            SELECT CASE
                WHEN e.kind = 'BY_ORDER' THEN 'Вышестоящая дорожная карта прекращена досрочно, эта действует дальше.'
                WHEN p.closed_at IS NOT NULL THEN 'Вышестоящая дорожная карта закрыта, эта действует до своего конца.'
                WHEN EXISTS (SELECT 1 FROM amendment m WHERE m.roadmap_id = p.id AND m.amended_at > r.tied_at)
                  THEN 'В вышестоящую дорожную карту с тех пор внесены изменения. Проверьте, не нужно ли изменить эту.'
                ELSE '' END
              FROM roadmap r JOIN roadmap p ON p.id = r.parent_id
              LEFT JOIN roadmap_ending e ON e.roadmap_id = p.id
             WHERE r.id = :id""")
        .param("id", roadmapId)
        .query(String.class)
        .optional()
        .orElse("");
  }

  /**
   * The duties of authorities below under a roadmap with what fulfils them, and the roadmaps of
   * organisations that name it.
   */
  public List<Below> below(UUID roadmapId, String step) {
    return jdbc.sql(
            """
            SELECT o.short_name, a.title, c.current_due, r.id,
                   CASE WHEN r.id IS NOT NULL AND e.kind = 'BY_ORDER' THEN 'Прекращена досрочно'
                        WHEN r.closed_at IS NOT NULL THEN 'Закрыта'
                        WHEN r.id IS NOT NULL THEN 'Действует'
                        WHEN c.state = 'WITHDRAWN' THEN 'Больше не требуется'
                        ELSE 'Ещё не утверждена' END AS state
              FROM (SELECT k.id FROM control_card k WHERE k.roadmap_id = :roadmap AND k.step = :step
                    UNION
                    SELECT k.id FROM roadmap b JOIN control_card k ON k.id = b.parent_card_id
                     WHERE k.roadmap_id = :roadmap) duty
              JOIN control_card c ON c.id = duty.id
              JOIN activity a ON a.id = c.activity_id
              JOIN organisation o ON o.id = c.organisation_id
              LEFT JOIN roadmap r ON r.parent_card_id = c.id
              LEFT JOIN roadmap_ending e ON e.roadmap_id = r.id
             ORDER BY o.short_name, o.id""")
        .param("roadmap", roadmapId)
        .param("step", step)
        .query(
            (row, number) ->
                new Below(
                    row.getString("short_name"),
                    row.getString("title"),
                    row.getObject("current_due", LocalDate.class),
                    row.getObject("id", UUID.class),
                    row.getString("state")))
        .list();
  }

  /** The launched roadmaps of a body that stand below nothing yet. */
  public List<Untied> untied(String organisationId) {
    return jdbc.sql(
            "SELECT id, title, order_number, order_date FROM roadmap WHERE organisation_id ="
                + " :organisation AND parent_id IS NULL ORDER BY launched_at DESC LIMIT 50")
        .param("organisation", organisationId)
        .query(
            (row, number) ->
                new Untied(
                    row.getObject("id", UUID.class),
                    row.getString("order_number"),
                    row.getObject("order_date", LocalDate.class)))
        .list();
  }

  /** A roadmap that could fulfil a duty. */
  public record Untied(UUID id, String orderNumber, LocalDate orderDate) {}
}
