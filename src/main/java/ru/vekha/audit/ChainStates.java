package ru.vekha.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the chains of organisations stand. */
@Repository
public class ChainStates {

  private final JdbcClient jdbc;

  ChainStates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The chains of the branches' organisations by name, so many at most. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<ChainState> of(Collection<String> branches, int most) {
    return jdbc.sql(
            """
            WITH tail AS (
              SELECT e.chain, count(*) AS lines FROM audit_event e, audit_sealed_to t
               WHERE (e.tx, e.id) > (t.tx, t.event_id)
                 AND NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.event_id = e.id)
               GROUP BY e.chain)
            SELECT o.id, o.short_name, coalesce(s.place, 0) AS seals, s.hash, coalesce(tail.lines, 0) AS tail,
                   given.day, coalesce(given.place, 0) AS given_seals
              FROM organisation o
              LEFT JOIN LATERAL (SELECT place, hash FROM audit_seal WHERE chain = o.id ORDER BY place DESC LIMIT 1) s ON true
              LEFT JOIN tail ON tail.chain = o.id
              LEFT JOIN audit_anchor_end given ON given.chain = o.id AND given.day = (SELECT max(day) FROM audit_anchor)
             WHERE (s.place IS NOT NULL OR tail.lines IS NOT NULL)
               AND EXISTS (SELECT 1 FROM organisation_above a
                            WHERE a.organisation_id = o.id AND a.above_id = ANY (:branches))
             ORDER BY o.short_name, o.id LIMIT :most""")
        .param("branches", branches.toArray(String[]::new))
        .param("most", most)
        .query(ChainStates::state)
        .list();
  }

  /** The names of those chains that belong to an organisation of the branches, by chain. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Map<String, String> namesWithin(Collection<String> chains, Collection<String> branches) {
    return jdbc
        .sql(
            """
            SELECT o.id, o.short_name FROM organisation o
             WHERE o.id = ANY (:chains)
               AND EXISTS (SELECT 1 FROM organisation_above a
                            WHERE a.organisation_id = o.id AND a.above_id = ANY (:branches))""")
        .param("chains", chains.toArray(String[]::new))
        .param("branches", branches.toArray(String[]::new))
        .query((row, number) -> Map.entry(row.getString("id"), row.getString("short_name")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static ChainState state(ResultSet row, int number) throws SQLException {
    byte[] hash = row.getBytes("hash");
    return new ChainState(
        row.getString("id"),
        row.getString("short_name"),
        row.getLong("seals"),
        hash == null ? "" : HexFormat.of().formatHex(hash),
        row.getLong("tail"),
        row.getObject("day", LocalDate.class),
        row.getLong("given_seals"));
  }
}
