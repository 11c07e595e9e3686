package ru.vekha.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Two connections that see the database as it stands at one and the same moment. */
final class OneMoment implements AutoCloseable {

  private static final int AT_ONCE = 10_000;

  private final Connection here;
  private final Connection beside;

  private OneMoment(Connection here, Connection beside) {
    this.here = here;
    this.beside = beside;
  }

  static OneMoment of(DataSource database) {
    try {
      Connection here = database.getConnection();
      return begun(here, beside(database, here));
    } catch (SQLException e) {
      throw new CannotGetJdbcConnectionException("No connection to look at the history with", e);
    }
  }

  private static Connection beside(DataSource database, Connection here) throws SQLException {
    try {
      return database.getConnection();
    } catch (SQLException e) {
      here.close();
      throw e;
    }
  }

  private static OneMoment begun(Connection here, Connection beside) throws SQLException {
    OneMoment moment = new OneMoment(here, beside);
    try {
      begin(here);
      begin(beside);
      moment.share();
      return moment;
    } catch (SQLException e) {
      moment.close();
      throw e;
    }
  }

  private static void begin(Connection connection) throws SQLException {
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
  }

  /** What one has seen first, the other sees too. */
  private void share() throws SQLException {
    try (Statement one = here.createStatement();
        Statement other = beside.createStatement();
        ResultSet row = one.executeQuery("SELECT pg_export_snapshot()")) {
      row.next();
      other.execute("SET TRANSACTION SNAPSHOT '" + row.getString(1) + "'");
      // Whole tables are sorted; what PostgreSQL takes for that by itself is for small questions.
      one.execute("SET LOCAL work_mem = '64MB'");
      other.execute("SET LOCAL work_mem = '64MB'");
    }
  }

  JdbcTemplate here() {
    return streamed(here);
  }

  JdbcTemplate beside() {
    return streamed(beside);
  }

  private static JdbcTemplate streamed(Connection connection) {
    JdbcTemplate streamed = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    streamed.setFetchSize(AT_ONCE);
    return streamed;
  }

  @Override
  public void close() {
    end(here);
    end(beside);
  }

  private static void end(Connection connection) {
    try (connection) {
      connection.rollback();
    } catch (SQLException e) {
      throw new CannotGetJdbcConnectionException("The look at the history does not end", e);
    }
  }
}
