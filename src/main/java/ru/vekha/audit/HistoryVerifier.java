package ru.vekha.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what was changed, removed, added or reordered in the history past Vekha: follows the seals
 * over the log, looks who wrote it, and compares the log with the rows it tells of. The two go on
 * side by side, each on a connection of its own, and see the same moment.
 */
@Component
public class HistoryVerifier {

  private final DataSource database;

  /** Looks at this database. */
  public HistoryVerifier(DataSource database) {
    this.database = database;
  }

  /** Looks at everything, as it stands at one moment. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Verification verify() {
    return verify(Progress.UNHEARD);
  }

  /** The same, telling how far it has come. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Verification verify(Progress progress) {
    ProgressOfTwo both = new ProgressOfTwo(progress);
    try (OneMoment moment = OneMoment.of(database)) {
      LoggedTables tables = new LoggedTables(moment.beside(), both.second());
      CompletableFuture<List<Finding>> compared =
          CompletableFuture.supplyAsync(
              tables::findings, task -> new Thread(task, "history-tables").start());
      SealedLog log = new SealedLog(moment.here(), both.first());
      return verification(log, log.findings(), compared.join());
    }
  }

  /** One after the other in a transaction, with what it has not committed yet. */
  static Verification verifyWithin(JdbcTemplate transaction) {
    SealedLog log = new SealedLog(transaction, Progress.UNHEARD);
    return verification(
        log, log.findings(), new LoggedTables(transaction, Progress.UNHEARD).findings());
  }

  private static Verification verification(
      SealedLog log, List<Finding> ofLog, List<Finding> ofTables) {
    List<Finding> all = new ArrayList<>(ofLog);
    all.addAll(ofTables);
    return new Verification(log.seals(), log.tail(), log.chains(), all);
  }
}
