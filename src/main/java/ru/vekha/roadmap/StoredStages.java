package ru.vekha.roadmap;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes stage and kinds of documents to rows that were stored before these were kept. */
@Component
class StoredStages implements ApplicationRunner {

  private static final int AT_ONCE = 500;

  private final JdbcClient jdbc;

  StoredStages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(UUID id, String section, String title, String result, String documentKind) {}

  @Override
  public void run(ApplicationArguments arguments) {
    List<Row> rows = next();
    while (!rows.isEmpty()) {
      rows.forEach(this::write);
      rows = next();
    }
  }

  private List<Row> next() {
    return jdbc.sql(
            "SELECT id, section, title, result, document_kind FROM activity WHERE stage IS NULL LIMIT "
                + AT_ONCE)
        .query(Row.class)
        .list();
  }

  private void write(Row row) {
    LifecycleStage stage = Activity.stageOf(row.section(), row.title(), row.result());
    jdbc.sql("UPDATE activity SET stage = ?, document_kinds = ? WHERE id = ? AND stage IS NULL")
        .params(
            stage.code(),
            Activity.documentKinds(row.documentKind(), row.result()).toArray(String[]::new),
            row.id())
        .update();
  }
}
