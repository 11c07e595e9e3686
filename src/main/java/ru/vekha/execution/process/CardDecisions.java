package ru.vekha.execution.process;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.engine.FormRefused;

/**
 * Decisions about an assignment taken from a list. The form of the task is handed in as from
 * Tasklist, with the person's own rights, so that nothing is checked in two ways.
 */
@Service
public class CardDecisions {

  private final ControlCards cards;
  private final CardTasks cardTasks;
  private final TaskCards rights;
  private final FormService forms;
  private final AsPerson asPerson;

  CardDecisions(
      ControlCards cards,
      CardTasks cardTasks,
      TaskCards rights,
      FormService forms,
      AsPerson asPerson) {
    this.cards = cards;
    this.cardTasks = cardTasks;
    this.rights = rights;
    this.forms = forms;
    this.asPerson = asPerson;
  }

  /** What the person may decide about a card at this moment. */
  public Set<CardDecision> of(ControlCard card, String personId) {
    Set<CardDecision> decisions = EnumSet.noneOf(CardDecision.class);
    for (CardDecision each : CardDecision.values()) {
      if (task(card, each).filter(task -> rights.mayDo(personId, task)).isPresent()) {
        decisions.add(each);
      }
    }
    return decisions;
  }

  /**
   * Decides.
   *
   * @param date an ISO date; empty where the decision names none
   * @throws CardChangeRefused if it was decided already, the person has no say about it or the form
   *     is not accepted
   */
  @Transactional
  public void decide(
      UUID cardId, CardDecision decision, String remark, String date, String personId) {
    ControlCard card = cards.find(cardId).orElseThrow();
    Task task =
        task(card, decision)
            .orElseThrow(
                () ->
                    new CardChangeRefused(
                        decision.isAboutResult()
                            ? "Решение об этом результате уже принято или результата ещё нет."
                                + " Обновите страницу."
                            : "Решение об этом переносе уже принято или о нём не просят. Обновите"
                                + " страницу."));
    if (!rights.mayDo(personId, task)) {
      throw new CardChangeRefused("Это решает другой сотрудник.");
    }
    try {
      asPerson.run(
          personId, () -> forms.submitTaskForm(task.getId(), decision.fields(remark, date)));
    } catch (FormRefused refused) {
      throw new CardChangeRefused(refused.getMessage());
    } catch (OptimisticLockingException | AuthorizationException other) {
      throw new CardChangeRefused(
          "Решение не принято: это уже решает другой сотрудник. Обновите страницу.");
    }
  }

  private Optional<Task> task(ControlCard card, CardDecision decision) {
    return decision.isAboutResult() ? cardTasks.acceptance(card) : cardTasks.shift(card);
  }
}
