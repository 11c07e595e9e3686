package ru.vekha.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals the lines of the log in the order of their transactions, in a chain for each organisation.
 * A line is sealed only when no transaction that began before it is still open, so nothing is
 * overtaken. One node seals at a time.
 */
@Component
public class HistorySealer {

  /** What a chain begins with. */
  static final byte[] BEGINNING = new byte[32];

  private static final long LOCK = 0x76656b6861L;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  HistorySealer(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  private record End(long place, byte[] hash) {}

  private record Seal(long eventId, String chain, long place, byte[] hash) {}

  /**
   * Seals what is ready.
   *
   * @param limit how many lines at most
   * @return how many were sealed; 0 also when another node is sealing
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int seal(int limit) {
    if (!aloneAtIt()) {
      return 0;
    }
    beginAgainInAnotherCluster();
    List<LogLine> lines = ready(limit);
    if (lines.isEmpty()) {
      return 0;
    }
    Map<String, End> ends =
        ends(lines.stream().map(LogLine::chain).distinct().toArray(String[]::new));
    List<Seal> seals = new ArrayList<>();
    for (LogLine line : lines) {
      End before = ends.getOrDefault(line.chain(), new End(0, BEGINNING));
      End end = new End(before.place() + 1, line.sealedAfter(before.hash()));
      ends.put(line.chain(), end);
      seals.add(new Seal(line.id(), line.chain(), end.place(), end.hash()));
    }
    write(seals);
    moveOn(lines);
    return lines.size();
  }

  private void moveOn(List<LogLine> sealed) {
    jdbc.sql(
            """
            UPDATE audit_sealed_to t SET tx = e.tx, event_id = e.id
              FROM (SELECT tx, id FROM unnest(CAST(:transactions AS xid8[]), CAST(:ids AS bigint[])) AS sealed (tx, id)
                     WHERE tx < pg_snapshot_xmin(pg_current_snapshot())
                     ORDER BY tx DESC, id DESC LIMIT 1) e""")
        .param("transactions", sealed.stream().map(LogLine::tx).toArray(String[]::new))
        .param("ids", sealed.stream().map(LogLine::id).toArray(Long[]::new))
        .update();
  }

  private boolean aloneAtIt() {
    return jdbc.sql("SELECT pg_try_advisory_xact_lock(:lock)")
        .param("lock", LOCK)
        .query(Boolean.class)
        .single();
  }

  /** Transactions are counted anew where a copy was restored; what is sealed stays sealed. */
  private void beginAgainInAnotherCluster() {
    jdbc.sql(
            """
            UPDATE audit_sealed_to SET tx = '0', event_id = 0, cluster = c.system_identifier
              FROM pg_control_system() c WHERE cluster <> c.system_identifier""")
        .update();
  }

  /**
   * Finished transactions, and those of another cluster, whose numbers are not reached here yet.
   */
  private List<LogLine> ready(int limit) {
    return jdbc.sql(
            "SELECT "
                + LogLine.COLUMNS
                + """
                 FROM audit_event e, audit_sealed_to t
                WHERE (e.tx, e.id) > (t.tx, t.event_id)
                  AND (e.tx < pg_snapshot_xmin(pg_current_snapshot()) OR e.tx >= pg_snapshot_xmax(pg_current_snapshot()))
                  AND NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.event_id = e.id)
                ORDER BY e.tx, e.id LIMIT :limit""")
        .param("limit", limit)
        .query((row, number) -> LogLine.of(row))
        .list();
  }

  private Map<String, End> ends(String[] chains) {
    Map<String, End> ends = new HashMap<>();
    jdbc.sql(
            """
            SELECT c.chain, s.place, s.hash FROM unnest(:chains) AS c (chain)
             CROSS JOIN LATERAL (SELECT place, hash FROM audit_seal s WHERE s.chain = c.chain
                                  ORDER BY place DESC LIMIT 1) s""")
        .param("chains", chains)
        .query(
            (row, number) ->
                ends.put(
                    row.getString("chain"), new End(row.getLong("place"), row.getBytes("hash"))))
        .list();
    return ends;
  }

  private void write(List<Seal> seals) {
    batches.batchUpdate(
        "INSERT INTO audit_seal (event_id, chain, place, hash) VALUES (?, ?, ?, ?)",
        seals,
        1_000,
        (statement, seal) -> {
          statement.setLong(1, seal.eventId());
          statement.setString(2, seal.chain());
          statement.setLong(3, seal.place());
          statement.setBytes(4, seal.hash());
        });
  }
}
