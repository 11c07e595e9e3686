package ru.vekha.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A line of the log: a row of the history was written, changed or removed.
 *
 * @param tx the transaction that did it
 * @param at when, by the clock of the database
 * @param login the database login that did it
 * @param chain the organisation that the row belongs to; «-» for none
 * @param source the table
 * @param change B was there before, I added, U changed, D removed after its term, X before
 * @param digest of all that the row says
 */
record LogLine(
    long id,
    String tx,
    Instant at,
    String login,
    String chain,
    String source,
    String rowKey,
    String change,
    byte[] digest) {

  static final String COLUMNS =
      "e.id, e.tx::text AS tx, e.at, e.login, e.chain, e.source, e.row_key, e.change, e.digest";

  static LogLine of(ResultSet row) throws SQLException {
    Timestamp at = row.getTimestamp("at");
    return new LogLine(
        row.getLong("id"),
        row.getString("tx"),
        at.toInstant(),
        row.getString("login"),
        row.getString("chain"),
        row.getString("source"),
        row.getString("row_key"),
        row.getString("change"),
        row.getBytes("digest"));
  }

  /** The seal over this line and the seal before it; SHA-256, of 32 bytes. */
  byte[] sealedAfter(byte[] before) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      hash.update(before);
      hash.update(written().getBytes(StandardCharsets.UTF_8));
      return hash.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each part with its length, so that no two lines are written alike. */
  private String written() {
    StringBuilder text = new StringBuilder(200);
    String[] parts = {
      Long.toString(id),
      tx,
      at.toString(),
      login,
      chain,
      source,
      rowKey,
      change,
      HexFormat.of().formatHex(digest)
    };
    for (String part : parts) {
      text.append(part.length()).append(':').append(part);
    }
    return text.toString();
  }
}
