package ru.vekha.mentoring.questionnaire;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.vekha.mentoring.ConsentWithdrawn;

/** Erases the words of somebody whose consent is withdrawn; marks are counted on. */
@Component
class WithdrawnAnswersListener {

  private final QuestionnaireRows rows;

  WithdrawnAnswersListener(QuestionnaireRows rows) {
    this.rows = rows;
  }

  @EventListener
  void on(ConsentWithdrawn withdrawn) {
    rows.eraseWords(withdrawn.participantId());
  }
}
