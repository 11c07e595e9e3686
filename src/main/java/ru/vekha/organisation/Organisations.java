package ru.vekha.organisation;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tree of organisations. */
@Repository
public class Organisations {

  private static final String COLUMNS = "o.id, o.parent_id, o.kind, o.name, o.short_name, o.zone";
  private static final RowMapper<Organisation> ROW = (row, number) -> read(row);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;

  Organisations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes an id that says nothing of its bearer; it is the tenant's id in the engine, too. */
  public static String newId() {
    StringBuilder id = new StringBuilder("o");
    for (int i = 0; i < 15; i++) {
      id.append(Character.forDigit(RANDOM.nextInt(36), 36));
    }
    return id.toString();
  }

  /** Adds an organisation below its parent. */
  @Transactional
  public void add(Organisation organisation) {
    jdbc.sql(
            """
            INSERT INTO organisation (id, parent_id, kind, name, short_name, zone)
            VALUES (:id, :parent, :kind, :name, :shortName, :zone)""")
        .param("id", organisation.id())
        .param("parent", organisation.parentId())
        .param("kind", organisation.kind().name())
        .param("name", organisation.name())
        .param("shortName", organisation.shortName())
        .param("zone", organisation.zone().getId())
        .update();
    jdbc.sql(
            """
            INSERT INTO organisation_above (organisation_id, above_id)
            SELECT :id, :id
            UNION ALL
            SELECT :id, above_id FROM organisation_above WHERE organisation_id = :parent""")
        .param("id", organisation.id())
        .param("parent", organisation.parentId())
        .update();
  }

  @Transactional
  void change(Organisation organisation) {
    jdbc.sql(
            """
            UPDATE organisation SET kind = :kind, name = :name, short_name = :shortName, zone = :zone
             WHERE id = :id""")
        .param("id", organisation.id())
        .param("kind", organisation.kind().name())
        .param("name", organisation.name())
        .param("shortName", organisation.shortName())
        .param("zone", organisation.zone().getId())
        .update();
  }

  /** Returns the organisation of an id that is known to exist. */
  public Organisation get(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("No organisation " + id));
  }

  public Optional<Organisation> find(String id) {
    return jdbc.sql("SELECT " + COLUMNS + " FROM organisation o WHERE o.id = :id")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  /** All organisations of the given kinds that stand below an authority, at any depth, by name. */
  public List<Organisation> below(String authorityId, Collection<OrganisationKind> kinds) {
    if (kinds.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            "SELECT "
                + COLUMNS
                + """
                 FROM organisation o JOIN organisation_above a ON a.organisation_id = o.id
                WHERE a.above_id = :authority AND o.id <> :authority AND o.kind IN (:kinds)
                ORDER BY o.short_name, o.id""")
        .param("authority", authorityId)
        .param("kinds", kinds.stream().map(Enum::name).toList())
        .query(ROW)
        .list();
  }

  /** The organisations one step below, by name. */
  public List<Organisation> directlyBelow(String id) {
    return jdbc.sql(
            "SELECT "
                + COLUMNS
                + " FROM organisation o WHERE o.parent_id = :id ORDER BY o.short_name, o.id")
        .param("id", id)
        .query(ROW)
        .list();
  }

  /** Whether an organisation is another one or stands above it. */
  public boolean isSameOrAbove(String aboveId, String organisationId) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM organisation_above"
                + " WHERE organisation_id = :id AND above_id = :above)")
        .param("id", organisationId)
        .param("above", aboveId)
        .query(Boolean.class)
        .single();
  }

  /** The organisation at the top of the tree. */
  public Organisation top() {
    return jdbc.sql(
            "SELECT "
                + COLUMNS
                + " FROM organisation o WHERE o.parent_id IS NULL ORDER BY o.id LIMIT 1")
        .query(ROW)
        .single();
  }

  /** Whether nothing has been entered yet. */
  public boolean isEmpty() {
    return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM organisation)").query(Boolean.class).single();
  }

  static Organisation read(ResultSet row) throws SQLException {
    return new Organisation(
        row.getString("id"),
        row.getString("parent_id"),
        OrganisationKind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("short_name"),
        ZoneId.of(row.getString("zone")));
  }
}
