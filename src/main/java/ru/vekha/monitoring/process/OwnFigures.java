package ru.vekha.monitoring.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.monitoring.ReportingPeriod;

/** Keeps a deputy from checking the figures that the same person has handed in. */
@Component
class OwnFigures {

  private final JdbcClient jdbc;

  OwnFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void refuse(ReportingPeriod period, SubmittedForm check) {
    boolean own =
        jdbc.sql(
                """
                SELECT submitted_by = :user AND (for_person_id IS NOT NULL OR :asDeputy)
                  FROM form_submission
                 WHERE form_key = 'deliver-monitoring' AND process_instance_id = :instance
                 ORDER BY submitted_at DESC LIMIT 1""")
            .param("user", check.userId())
            .param("asDeputy", check.forPersonId() != null)
            .param("instance", period.processInstanceId())
            .query(Boolean.class)
            .optional()
            .orElse(false);
    if (own) {
      throw FormRefused.because(
          "Эти данные представили вы сами: по замещению их проверить нельзя. Решение примет другой"
              + " сотрудник с этой ролью");
    }
  }
}
