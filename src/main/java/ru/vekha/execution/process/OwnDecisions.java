package ru.vekha.execution.process;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardEvent;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;

/**
 * Keeps the two sides of an assignment apart while somebody stands in for one of them: the deputy
 * is still the same person and does not decide on what this person has handed in or asked for.
 */
@Component
class OwnDecisions {

  private final JdbcClient jdbc;

  OwnDecisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Refuses a decision of a deputy about the deputy's own work.
   *
   * @param about what is decided on: the result handed in, or the request for another date
   */
  void refuse(UUID cardId, CardEvent about, SubmittedForm decision) {
    boolean own =
        jdbc.sql(
                """
                SELECT e.actor = :actor AND (e.for_person_id IS NOT NULL OR :asDeputy)
                  FROM control_event e WHERE e.card_id = :card AND e.kind = :kind
                 ORDER BY e.id DESC LIMIT 1""")
            .param("actor", decision.userId())
            .param("asDeputy", decision.forPersonId() != null)
            .param("card", cardId)
            .param("kind", about.name())
            .query(Boolean.class)
            .optional()
            .orElse(false);
    if (own) {
      throw FormRefused.because(
          "Вы решаете о том, что сами представили: по замещению так нельзя. Решение примет другой"
              + " сотрудник с этой ролью; если его нет, назначьте другого заместителя");
    }
  }
}
