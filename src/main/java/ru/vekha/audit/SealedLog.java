package ru.vekha.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.audit.Finding.Kind;

/** The log by itself: its seals, who wrote it, and the values given out. */
final class SealedLog {

  private final JdbcTemplate streamed;
  private final JdbcClient jdbc;
  private final SealedChains chains;

  SealedLog(JdbcTemplate streamed, Progress progress) {
    this.streamed = streamed;
    jdbc = JdbcClient.create(streamed);
    chains = new SealedChains(sealsPerPercent(), progress);
  }

  private long sealsPerPercent() {
    return jdbc.sql("SELECT count(*) FROM audit_seal").query(Long.class).single() / 100 + 1;
  }

  /** What does not hold in it. */
  List<Finding> findings() {
    streamed.query(SealedChains.LINES_WITH_SEALS, (RowCallbackHandler) chains::take);
    List<Finding> findings = new ArrayList<>(chains.findings());
    findings.addAll(unsealedThoughPassed());
    findings.addAll(pastVekha());
    findings.addAll(brokenAnchors());
    return findings;
  }

  /** How many lines were followed. */
  long seals() {
    return chains.seals();
  }

  /** How many chains they make. */
  int chains() {
    return chains.chains();
  }

  /** How many lines have no seal yet. */
  long tail() {
    return jdbc.sql(
            "SELECT count(*) FROM audit_event e, audit_sealed_to t WHERE (e.tx, e.id) > (t.tx,"
                + " t.event_id) AND NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.event_id = e.id)")
        .query(Long.class)
        .single();
  }

  /** Lines that the sealer has passed and that have no seal all the same. */
  private List<Finding> unsealedThoughPassed() {
    return jdbc.sql(
            """
            SELECT e.source, e.row_key, e.chain FROM audit_event e, audit_sealed_to t
             WHERE (e.tx, e.id) <= (t.tx, t.event_id)
               AND NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.event_id = e.id)
             ORDER BY e.id""")
        .query(
            (row, number) ->
                new Finding(
                    Kind.SEAL_REMOVED,
                    row.getString("source"),
                    row.getString("row_key"),
                    row.getString("chain")))
        .list();
  }

  /**
   * What another login than Vekha's did to the history, also as a second beginning, and what was
   * removed before its term.
   */
  private List<Finding> pastVekha() {
    return jdbc.sql(
            """
            WITH begun AS (
              SELECT source, coalesce(min(id) FILTER (WHERE change <> 'B'), max(id)) AS id
                FROM audit_event GROUP BY source)
            SELECT e.source, e.row_key, e.chain, e.change FROM audit_event e JOIN begun b USING (source)
             WHERE CASE e.change WHEN 'B' THEN e.id > b.id WHEN 'X' THEN true
                   ELSE NOT EXISTS (SELECT 1 FROM audit_writer w WHERE w.login = e.login) END
             ORDER BY e.id""")
        .query(
            (row, number) ->
                new Finding(
                    row.getString("change").equals("X") ? Kind.BEFORE_TERM : Kind.PAST_VEKHA,
                    row.getString("source"),
                    row.getString("row_key"),
                    row.getString("chain")))
        .list();
  }

  /** Days whose value was given out and can no longer be made of the seals. */
  private List<Finding> brokenAnchors() {
    return jdbc.sql(
            """
            SELECT a.day::text AS day FROM audit_anchor a
             WHERE a.hash <> audit_anchor_hash(a.day)
                OR EXISTS (SELECT 1 FROM audit_anchor_end n
                            WHERE n.day = a.day
                              AND NOT EXISTS (SELECT 1 FROM audit_seal s
                                               WHERE s.chain = n.chain AND s.place = n.place AND s.hash = n.hash))
             ORDER BY a.day""")
        .query(
            (row, number) ->
                new Finding(
                    Kind.ANCHOR_BROKEN, "audit_anchor", row.getString("day"), Finding.NO_CHAIN))
        .list();
  }
}
