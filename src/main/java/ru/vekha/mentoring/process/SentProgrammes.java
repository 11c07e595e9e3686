package ru.vekha.mentoring.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.mentoring.Programme;

/** What an organisation has sent for agreement, as its form said it. */
@Repository
class SentProgrammes {

  private final JdbcClient jdbc;

  SentProgrammes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<String, Object> shown(Programme programme) {
    return jdbc.sql(
            "SELECT content ->> 'reportText', content ->> 'documentNumber',"
                + " content ->> 'documentDate' FROM form_submission WHERE id = :id")
        .param("id", programme.sentSubmissionId())
        .query(SentProgrammes::shown)
        .optional()
        .orElse(Map.of());
  }

  private static Map<String, Object> shown(ResultSet row, int number) throws SQLException {
    Map<String, Object> shown = new HashMap<>();
    shown.put("reportText", row.getString(1));
    if (row.getString(2) != null) {
      shown.put(
          "documentLine",
          "№ "
              + row.getString(2)
              + " от "
              + StepReports.DAY.format(LocalDate.parse(row.getString(3))));
    }
    return shown;
  }
}
