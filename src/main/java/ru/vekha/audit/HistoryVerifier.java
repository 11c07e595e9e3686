package ru.vekha.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.audit.Finding.Kind;

/**
 * Finds what was changed, removed, added or reordered in the history past Vekha: follows the seals
 * over the log, compares the log with the rows it tells of, and looks who wrote it.
 */
@Component
public class HistoryVerifier {

  private static final int AT_ONCE = 10_000;
  private static final int SEALS_PERCENT = 55;

  private final JdbcTemplate streamed;
  private final JdbcClient jdbc;

  /** Looks at the database behind this template. */
  public HistoryVerifier(JdbcTemplate jdbc) {
    this.streamed = new JdbcTemplate(jdbc.getDataSource());
    this.streamed.setFetchSize(AT_ONCE);
    this.jdbc = JdbcClient.create(streamed);
  }

  /** Looks at everything, as it stands at one moment. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Verification verify() {
    return verify(Progress.UNHEARD);
  }

  /** The same, telling how far it has come; a little more than half of it are the seals. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Verification verify(Progress progress) {
    // Whole tables are sorted; what PostgreSQL takes for that by itself is meant for small
    // questions.
    streamed.execute("SET LOCAL work_mem = '64MB'");
    SealedChains chains = new SealedChains(sealsPerPercent(), progress);
    streamed.query(SealedChains.LINES_WITH_SEALS, (RowCallbackHandler) chains::take);
    List<Finding> findings = new ArrayList<>(chains.findings());
    findings.addAll(unsealedThoughPassed());
    findings.addAll(pastVekha());
    findings.addAll(switchedOff());
    List<String> sources = sources();
    for (int i = 0; i < sources.size(); i++) {
      progress.at(SEALS_PERCENT + i * (100 - SEALS_PERCENT) / sources.size());
      findings.addAll(differences(sources.get(i)));
    }
    findings.addAll(brokenAnchors());
    return new Verification(chains.seals(), tail(), chains.chains(), findings);
  }

  private long sealsPerPercent() {
    long seals = jdbc.sql("SELECT count(*) FROM audit_seal").query(Long.class).single();
    return seals / SEALS_PERCENT + 1;
  }

  private long tail() {
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

  private List<Finding> switchedOff() {
    return jdbc.sql("SELECT source FROM audit_switched_off()").query(String.class).list().stream()
        .map(table -> new Finding(Kind.SWITCHED_OFF, table, "-", Finding.NO_CHAIN))
        .toList();
  }

  private List<String> sources() {
    return jdbc.sql("SELECT source FROM audit_source ORDER BY source").query(String.class).list();
  }

  /** The rows of a table that are not as the last line about them says. */
  private List<Finding> differences(String source) {
    return jdbc.sql("SELECT kind, row_key, chain FROM audit_differences(:source)")
        .param("source", source)
        .query(
            (row, number) ->
                new Finding(
                    Kind.valueOf(row.getString("kind")),
                    source,
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
