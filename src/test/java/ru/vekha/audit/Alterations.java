package ru.vekha.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What an owner of the database may do to the history, one random deed at a time. */
final class Alterations {

  /** A deed, and the rows of which one has to be named. */
  record Done(String what, Set<String> rows) {}

  private record Table(String name, String key, String words) {}

  private static final List<Table> HISTORY =
      List.of(
          new Table("act_hi_procinst", "id_", "business_key_"),
          new Table("act_hi_actinst", "id_", "act_name_"),
          new Table("act_hi_taskinst", "id_", "name_"),
          new Table("act_hi_varinst", "id_", "text_"),
          new Table("act_hi_detail", "id_", "text_"),
          new Table("control_event", "id", "actor"),
          new Table("control_card", "id", "responsible_role"));

  /** All rows of a table have been altered in this batch. */
  private static final class NothingLeft extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Connection owner;
  private final Random random;
  private final Set<String> touched = new HashSet<>();

  Alterations(Connection owner, Random random) {
    this.owner = owner;
    this.random = random;
  }

  /** Does several at once, each to something else, so that none hides another. */
  List<Done> next(int many) throws SQLException {
    touched.clear();
    List<Done> done = new ArrayList<>();
    while (done.size() < many) {
      try {
        done.add(next());
      } catch (NothingLeft nothing) {
        // A small table; another deed is drawn.
      }
    }
    return done;
  }

  private Done next() throws SQLException {
    return switch (random.nextInt(8)) {
      case 0 -> rowChanged(any(HISTORY));
      case 1 -> rowRemoved(any(HISTORY.subList(0, 6)));
      case 2 -> rowAdded(any(HISTORY.subList(1, 5)));
      case 3 -> rowsSwapped(any(HISTORY));
      case 4 -> lineChanged();
      case 5 -> lineRemoved();
      case 6 -> lineAdded();
      default -> sealed();
    };
  }

  private Done rowChanged(Table table) throws SQLException {
    String row = row(table);
    past(
        table,
        "UPDATE %s SET %s = coalesce(%s, '') || 'x' WHERE %s::text = '%s'",
        table.name(),
        table.words(),
        table.words(),
        table.key(),
        row);
    return new Done("changed " + table.name() + " " + row, Set.of(row));
  }

  private Done rowRemoved(Table table) throws SQLException {
    String row = row(table);
    past(table, "DELETE FROM %s WHERE %s::text = '%s'", table.name(), table.key(), row);
    return new Done("removed " + table.name() + " " + row, Set.of(row));
  }

  private Done rowAdded(Table table) throws SQLException {
    String row = row(table);
    String added = "forged-" + random.nextInt(1_000_000);
    past(
        table,
        "INSERT INTO %1$s SELECT (jsonb_populate_record(r, jsonb_build_object('%2$s', '%3$s'))).* FROM %1$s r WHERE %2$s = '%4$s'",
        table.name(),
        table.key(),
        added,
        row);
    return new Done("added " + table.name() + " " + added, Set.of(added));
  }

  private Done rowsSwapped(Table table) throws SQLException {
    String one = row(table);
    String other =
        text(
            "SELECT %2$s::text FROM %1$s r WHERE %2$s::text <> '%3$s' AND (SELECT %4$s FROM %1$s WHERE %2$s::text = '%3$s') IS DISTINCT FROM %4$s AND %2$s::text <> ALL ('{%5$s}') LIMIT 1"
                .formatted(
                    table.name(), table.key(), one, table.words(), String.join(",", touched)));
    if (other == null) {
      return rowChanged(table);
    }
    touched.add(other);
    past(
        table,
        "UPDATE %1$s a SET %2$s = b.%2$s FROM %1$s b WHERE (a.%3$s::text, b.%3$s::text) IN (('%4$s', '%5$s'), ('%5$s', '%4$s'))",
        table.name(),
        table.words(),
        table.key(),
        one,
        other);
    return new Done("swapped " + table.name() + " " + one + " " + other, Set.of(one, other));
  }

  private Done lineChanged() throws SQLException {
    String line = line();
    String row = text("SELECT row_key FROM audit_event WHERE id = " + line);
    String change =
        any(
            List.of(
                "digest = sha256(digest)",
                "at = at + interval '1 hour'",
                "login = 'postgres2'",
                "chain = chain || 'x'",
                "change = CASE change WHEN 'I' THEN 'U' ELSE 'I' END"));
    run("UPDATE audit_event SET " + change + " WHERE id = " + line);
    return new Done("line " + line + " " + change, Set.of(row, line));
  }

  private Done lineRemoved() throws SQLException {
    String line = line();
    run("DELETE FROM audit_event WHERE id = " + line);
    return new Done("line removed " + line, Set.of(line));
  }

  private Done lineAdded() throws SQLException {
    String row = "forged-" + random.nextInt(1_000_000);
    run(
        "INSERT INTO audit_event (tx, at, login, chain, source, row_key, change, digest) SELECT tx, at, login, chain, source, '%s', change, digest FROM audit_event WHERE id = %s"
            .formatted(row, line()));
    return new Done("line added " + row, Set.of(row));
  }

  private Done sealed() throws SQLException {
    String line = line();
    String row = text("SELECT row_key FROM audit_event WHERE id = " + line);
    String place = text("SELECT chain || '/' || place FROM audit_seal WHERE event_id = " + line);
    if (random.nextBoolean()) {
      run("UPDATE audit_seal SET hash = sha256(hash) WHERE event_id = " + line);
      String after =
          text(
              "SELECT e.row_key FROM audit_seal s JOIN audit_seal n ON n.chain = s.chain AND n.place = s.place + 1 JOIN audit_event e ON e.id = n.event_id WHERE s.event_id = "
                  + line);
      return new Done("seal changed " + line, Set.of(row, after == null ? row + "+" : after));
    }
    run("DELETE FROM audit_seal WHERE event_id = " + line);
    return new Done("seal removed " + line, Set.of(place, row));
  }

  private String line() throws SQLException {
    return untouched("SELECT event_id::text FROM audit_seal ORDER BY event_id");
  }

  private String row(Table table) throws SQLException {
    return untouched(
        "SELECT r.%2$s::text FROM %1$s r WHERE EXISTS (SELECT 1 FROM audit_event e WHERE e.source = '%1$s' AND e.row_key = r.%2$s::text) ORDER BY 1"
            .formatted(table.name(), table.key()));
  }

  /** Draws one that this batch has left alone. */
  private String untouched(String sql) throws SQLException {
    List<String> left = new ArrayList<>();
    try (Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        if (!touched.contains(row.getString(1))) {
          left.add(row.getString(1));
        }
      }
    }
    if (left.isEmpty()) {
      throw new NothingLeft();
    }
    String drawn = any(left);
    touched.add(drawn);
    return drawn;
  }

  /** With the log looking on, or with the table's triggers switched off first. */
  private void past(Table table, String sql, Object... values) throws SQLException {
    boolean unseen = random.nextBoolean();
    if (unseen) {
      run("ALTER TABLE " + table.name() + " DISABLE TRIGGER USER");
    }
    run(sql.formatted(values));
    if (unseen) {
      run("ALTER TABLE " + table.name() + " ENABLE TRIGGER USER");
    }
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private String text(String sql) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : null;
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
