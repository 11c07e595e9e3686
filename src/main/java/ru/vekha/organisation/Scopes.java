package ru.vekha.organisation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person may read, as queries over much work need it. */
@Repository
public class Scopes {

  private final JdbcClient jdbc;
  private final Access access;

  Scopes(JdbcClient jdbc, Access access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  /** Everything that a person may read. */
  public Scope of(String personId) {
    Scope whole = access.whole(personId);
    List<String> branches = whole.branches();
    List<String> others = whole.own().stream().filter(id -> !branches.contains(id)).toList();
    return new Scope(
        branches.size() < 2 ? branches : tops(branches),
        branches.isEmpty() || others.isEmpty() ? others : outside(others, branches));
  }

  /**
   * One organisation of it, with everything below where the person reads that.
   *
   * @return a scope of nothing when the person may not read the organisation
   */
  public Scope of(String personId, String organisationId) {
    Scope all = of(personId);
    boolean inBranch = inBranch(organisationId, all.branches());
    return inBranch
        ? new Scope(List.of(organisationId), List.of())
        : new Scope(List.of(), all.own().stream().filter(organisationId::equals).toList());
  }

  /** How many organisations the branches have, their tops included, counted up to a number. */
  public int size(Scope scope, int most) {
    return jdbc.sql(
            "SELECT count(*) FROM (SELECT 1 FROM organisation_above WHERE above_id = ANY (?)"
                + " LIMIT ?) counted")
        .params(scope.branches().toArray(String[]::new), most)
        .query(Integer.class)
        .single();
  }

  /** The organisations of a scope, so many at most. */
  public List<String> organisations(Scope scope, int most) {
    return jdbc.sql(
            "SELECT organisation_id FROM organisation_above WHERE above_id = ANY (?)"
                + " UNION SELECT unnest(CAST(? AS text[])) LIMIT ?")
        .params(scope.branches().toArray(String[]::new), scope.own().toArray(String[]::new), most)
        .query(String.class)
        .list();
  }

  private boolean inBranch(String organisation, List<String> branches) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM organisation_above"
                + " WHERE organisation_id = ? AND above_id = ANY (?))")
        .params(organisation, branches.toArray(String[]::new))
        .query(Boolean.class)
        .single();
  }

  /** Those of the organisations that none of the others stands above. */
  private List<String> tops(List<String> organisations) {
    return outside(organisations, organisations);
  }

  /** Those of the organisations that none of the branches' tops stands above. */
  private List<String> outside(List<String> organisations, List<String> branches) {
    return jdbc.sql(
            """
            SELECT o.id FROM organisation o
             WHERE o.id = ANY (:organisations) AND NOT EXISTS (
               SELECT 1 FROM organisation_above a
                WHERE a.organisation_id = o.id AND a.above_id <> o.id AND a.above_id = ANY (:branches))
             ORDER BY o.id""")
        .param("organisations", organisations.toArray(String[]::new))
        .param("branches", branches.toArray(String[]::new))
        .query(String.class)
        .list();
  }
}
