package ru.vekha.reporting;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.FittingPlans;
import ru.vekha.organisation.Scope;

/** What a reader can choose from. */
@Repository
public class WorkFilters {

  private static final int MOST = 500;

  /** Roadmaps come from an organisation itself, from above it or from below it. */
  private static final String CONCERNS =
      """
      r.organisation_id IN (
        SELECT a.above_id FROM organisation_above a WHERE a.organisation_id = ANY (:themselves)
        UNION
        SELECT a.organisation_id FROM organisation_above a WHERE a.above_id = ANY (:branches))""";

  private final JdbcClient jdbc;
  private final FittingPlans plans;

  WorkFilters(JdbcClient jdbc, FittingPlans plans) {
    this.jdbc = jdbc;
    this.plans = plans;
  }

  /** Something to choose, with the word for the address and the one for the page. */
  public record Option(String id, String title) {}

  /** The roadmaps that may have work for the organisations, the newest first. */
  public List<Option> roadmaps(Scope scope) {
    return jdbc.sql(
            "SELECT r.id::text AS id, r.title || CASE WHEN r.order_number = '' THEN '' ELSE ' (№ '"
                + " || r.order_number || ')' END AS title FROM roadmap r WHERE "
                + CONCERNS
                + " ORDER BY r.launched_at DESC, r.id LIMIT "
                + MOST)
        .param("themselves", scope.themselves().toArray(String[]::new))
        .param("branches", scope.branches().toArray(String[]::new))
        .query(Option.class)
        .list();
  }

  /** Whether a roadmap is one of these. */
  public boolean concerns(UUID roadmap, Scope scope) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM roadmap r WHERE r.id = :roadmap AND " + CONCERNS + ")")
        .param("roadmap", roadmap)
        .param("themselves", scope.themselves().toArray(String[]::new))
        .param("branches", scope.branches().toArray(String[]::new))
        .query(Boolean.class)
        .single();
  }

  /** The organisations, authorities first. */
  @Transactional(readOnly = true)
  public List<Option> organisations(Scope scope) {
    plans.fitThisTransaction();
    return jdbc.sql(
            """
            SELECT o.id, o.short_name AS title FROM organisation o
             WHERE %s
             ORDER BY o.kind NOT IN ('REGION', 'TERRITORY', 'MUNICIPALITY'), o.short_name, o.id LIMIT :most"""
                .formatted(scope.holding("o.id")))
        .param("own", scope.own().toArray(String[]::new))
        .param("branches", scope.branches().toArray(String[]::new))
        .param("most", MOST)
        .query(Option.class)
        .list();
  }
}
