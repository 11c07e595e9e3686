package ru.vekha.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.vekha.audit.Finding.Kind;

/**
 * Follows the chains seal by seal. Behind a break it goes on from the seal as it stands, so one
 * alteration is one finding.
 */
final class SealedChains {

  static final String LINES_WITH_SEALS =
      "SELECT s.chain AS seal_chain, s.event_id, s.place, s.hash, "
          + LogLine.COLUMNS
          + " FROM audit_seal s LEFT JOIN audit_event e ON e.id = s.event_id"
          + " ORDER BY s.chain, s.place";

  private final long perPercent;
  private final Progress progress;
  private final List<Finding> findings = new ArrayList<>();
  private String chain = "";
  private long place;
  private byte[] hash = HistorySealer.BEGINNING;
  private long seals;
  private int chains;

  /**
   * Follows them from their beginning.
   *
   * @param perPercent after how many seals to tell of progress
   */
  SealedChains(long perPercent, Progress progress) {
    this.perPercent = perPercent;
    this.progress = progress;
  }

  /** Takes the next seal with its line. */
  void take(ResultSet row) throws SQLException {
    if (++seals % perPercent == 0) {
      progress.at((int) (seals / perPercent));
    }
    if (!chain.equals(row.getString("seal_chain"))) {
      chain = row.getString("seal_chain");
      chains++;
      place = 0;
      hash = HistorySealer.BEGINNING;
    }
    long next = row.getLong("place");
    if (next != place + 1) {
      findings.add(found(Kind.SEAL_REMOVED, "audit_seal", chain + "/" + (place + 1)));
    } else {
      check(row);
    }
    place = next;
    hash = row.getBytes("hash");
  }

  private void check(ResultSet row) throws SQLException {
    long id = row.getLong("event_id");
    if (row.getString("source") == null) {
      findings.add(found(Kind.LINE_REMOVED, "audit_event", Long.toString(id)));
      return;
    }
    LogLine line = LogLine.of(row);
    if (!line.chain().equals(chain)
        || !Arrays.equals(line.sealedAfter(hash), row.getBytes("hash"))) {
      findings.add(found(Kind.LINE_CHANGED, line.source(), line.rowKey()));
    }
  }

  private Finding found(Kind kind, String source, String row) {
    return new Finding(kind, source, row, chain);
  }

  List<Finding> findings() {
    return findings;
  }

  long seals() {
    return seals;
  }

  int chains() {
    return chains;
  }
}
