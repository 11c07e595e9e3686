package ru.vekha.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for planted words in the tables of the engine. */
public final class EngineWords {

  private final JdbcClient jdbc;
  private final List<String> planted;

  public EngineWords(JdbcClient jdbc, List<String> planted) {
    this.jdbc = jdbc;
    this.planted = planted;
  }

  /** Where in the engine a planted word stands. */
  public List<String> foundInEngine() {
    return foundIn(textColumns());
  }

  /** Every column of the engine that holds text or bytes, by table. */
  public Map<String, Set<String>> textColumns() {
    Map<String, Set<String>> columns = new TreeMap<>();
    jdbc.sql(
            """
            SELECT table_name, column_name FROM information_schema.columns
             WHERE table_schema = 'public' AND table_name LIKE 'act\\_%'
               AND data_type NOT IN ('integer', 'bigint', 'smallint', 'boolean', 'numeric',
                 'double precision', 'real', 'date', 'timestamp without time zone',
                 'timestamp with time zone')""")
        .query(
            (row, line) ->
                columns
                    .computeIfAbsent(row.getString(1), table -> new TreeSet<>())
                    .add(row.getString(2)))
        .list();
    return columns;
  }

  /** Where a planted word is found, in letters of any case; bytes are searched as UTF-8. */
  public List<String> foundIn(Map<String, Set<String>> columns) {
    List<String> hits = new ArrayList<>();
    columns.forEach(
        (table, names) -> {
          for (String name : names) {
            for (String canary : planted) {
              long found =
                  jdbc.sql(
                          "SELECT count(*) FROM "
                              + table
                              + " WHERE position(CAST(:word AS bytea) IN "
                              + asBytes(table, name)
                              + ") > 0")
                      .param("word", canary.getBytes(StandardCharsets.UTF_8))
                      .query(Long.class)
                      .single();
              if (found > 0) {
                hits.add(table + "." + name + ": " + canary);
              }
            }
          }
        });
    return hits;
  }

  private String asBytes(String table, String column) {
    boolean bytes =
        jdbc.sql(
                "SELECT data_type FROM information_schema.columns"
                    + " WHERE table_name = :table AND column_name = :column")
            .param("table", table)
            .param("column", column)
            .query(String.class)
            .single()
            .equals("bytea");
    return bytes ? column : "convert_to(CAST(" + column + " AS text), 'UTF8')";
  }
}
