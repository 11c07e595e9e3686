package ru.vekha.mentoring.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
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

  /** Refuses a deputy who decides on what the same person has sent. */
  void refuseOwn(Programme programme, SubmittedForm decision) {
    boolean own =
        jdbc.sql(
                "SELECT submitted_by = :user AND (for_person_id IS NOT NULL OR :asDeputy)"
                    + " FROM form_submission WHERE id = :id")
            .param("user", decision.userId())
            .param("asDeputy", decision.forPersonId() != null)
            .param("id", programme.sentSubmissionId())
            .query(Boolean.class)
            .optional()
            .orElse(false);
    if (own) {
      throw FormRefused.because(
          "Эту дорожную карту направили вы сами: по замещению её согласовать нельзя. Решение примет"
              + " другой сотрудник с этой ролью");
    }
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
