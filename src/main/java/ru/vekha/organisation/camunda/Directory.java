package ru.vekha.organisation.camunda;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the engine's identity questions from Vekha's tables. */
@Component
class Directory {

  /** Own organisation, those above it and those below it: whose names one may know. */
  private static final String KNOWN_TO_VIEWER =
      """
      (CAST(:viewer AS text) IS NULL OR p.id = :viewer OR EXISTS (
         SELECT 1 FROM membership theirs
           JOIN membership mine ON mine.person_id = :viewer
           JOIN organisation_above a
             ON (a.organisation_id = mine.organisation_id AND a.above_id = theirs.organisation_id)
             OR (a.organisation_id = theirs.organisation_id AND a.above_id = mine.organisation_id)
          WHERE theirs.person_id = p.id))""";

  private final JdbcClient jdbc;
  private final Clock clock;

  Directory(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Users by the criteria the engine and its web apps ask with; no mail addresses are given out.
   *
   * @param viewer who asks over HTTP; null when the engine itself asks
   */
  List<User> users(UserSearch search, @Nullable String viewer) {
    if (search.criterionUnknown()) {
      return List.of();
    }
    List<String> conditions = new ArrayList<>(List.of("p.active", KNOWN_TO_VIEWER));
    if (search.getId() != null) {
      conditions.add("p.id = :id");
    }
    if (search.getIds() != null) {
      conditions.add("p.id IN (:ids)");
    }
    if (search.getGroupId() != null) {
      conditions.add("m.role = :role");
    }
    if (search.getTenantId() != null) {
      conditions.add("m.organisation_id = :organisation");
    }
    String sql =
        "SELECT DISTINCT p.id, p.family_name, p.given_name"
            + " FROM person p LEFT JOIN membership m ON m.person_id = p.id WHERE "
            + String.join(" AND ", conditions)
            + " ORDER BY p.id";
    return jdbc.sql(sql)
        .param("id", search.getId())
        .param("ids", search.getIds() == null ? List.of() : List.of(search.getIds()))
        .param("role", search.getGroupId())
        .param("organisation", search.getTenantId())
        .param("viewer", viewer)
        .query(
            (row, number) -> {
              User user = new UserEntity(row.getString("id"));
              user.setFirstName(row.getString("given_name"));
              user.setLastName(row.getString("family_name"));
              return user;
            })
        .list();
  }

  /** The roles of a person, also those held in the place of somebody who is away. */
  List<String> groupsOf(String userId) {
    return jdbc.sql(
            "SELECT DISTINCT m.role FROM membership_at(CAST(:now AS timestamptz)) m"
                + " WHERE m.person_id = :user ORDER BY m.role")
        .param("now", Timestamp.from(clock.instant()))
        .param("user", userId)
        .query(String.class)
        .list();
  }

  /** The organisations that a person works for, also those of somebody who is away. */
  List<String> tenantsOf(String userId) {
    return jdbc.sql(
            "SELECT DISTINCT m.organisation_id FROM membership_at(CAST(:now AS timestamptz)) m"
                + " WHERE m.person_id = :user ORDER BY m.organisation_id")
        .param("now", Timestamp.from(clock.instant()))
        .param("user", userId)
        .query(String.class)
        .list();
  }

  List<Tenant> tenants(List<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql("SELECT id, short_name FROM organisation WHERE id IN (:ids) ORDER BY id")
            .param("ids", ids)
            .query(
                (row, number) -> {
                  Tenant tenant = new TenantEntity(row.getString("id"));
                  tenant.setName(row.getString("short_name"));
                  return tenant;
                })
            .list();
  }
}
