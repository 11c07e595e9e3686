package ru.vekha.cockpit.board.filter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.organisation.Scope;

/** Finds what of a roadmap a person may see. */
@Repository
public class FilteredRoadmaps {

  /** Work is given to the roadmap's own organisation and to those below it, to no others. */
  private static final String WITHIN =
      """
      SELECT EXISTS (SELECT 1 FROM roadmap r JOIN organisation_above a ON a.organisation_id = r.organisation_id
                      WHERE r.id = :roadmap AND a.above_id = ANY (:branches))""";

  private static final String ROWS = "SELECT id FROM activity WHERE roadmap_id = :roadmap";

  private final JdbcClient jdbc;

  FilteredRoadmaps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A roadmap, or a section of it, for a scope; one that is not there has no rows. */
  public FilteredRoadmap find(UUID roadmap, @Nullable String section, Scope scope) {
    var rows = jdbc.sql(section == null ? ROWS : ROWS + " AND section = :section");
    return new FilteredRoadmap(
        (section == null ? rows : rows.param("section", section))
            .param("roadmap", roadmap)
            .query(UUID.class)
            .list(),
        isWithin(roadmap, scope));
  }

  private boolean isWithin(UUID roadmap, Scope scope) {
    return jdbc.sql(WITHIN)
        .param("roadmap", roadmap)
        .param("branches", scope.branches().toArray(String[]::new))
        .query(Boolean.class)
        .single();
  }
}
