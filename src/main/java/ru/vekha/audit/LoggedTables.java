package ru.vekha.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.audit.Finding.Kind;

/** The tables under the log, beside what it says of their rows. */
final class LoggedTables {

  private final JdbcClient jdbc;
  private final Progress progress;

  LoggedTables(JdbcTemplate jdbc, Progress progress) {
    this.jdbc = JdbcClient.create(jdbc);
    this.progress = progress;
  }

  /** Rows that are not as the log says, and tables that it no longer hears of. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(switchedOff());
    List<String> sources = sources();
    for (int i = 0; i < sources.size(); i++) {
      progress.at(i * 100 / sources.size());
      findings.addAll(differences(sources.get(i)));
    }
    progress.at(100);
    return findings;
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
}
