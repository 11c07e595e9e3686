package ru.vekha.execution.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.control.ControlCard;

/** An assignment goes to a colleague, told by its card and not by its task. */
@Service
public class CardHandOver {

  private final CardTasks cardTasks;
  private final TaskHands hands;
  private final TaskHandOver handOver;

  CardHandOver(CardTasks cardTasks, TaskHands hands, TaskHandOver handOver) {
    this.cardTasks = cardTasks;
    this.hands = hands;
    this.handOver = handOver;
  }

  /** Those who could get it from this person, by id; nobody for those who have no say. */
  public Map<String, String> colleagues(ControlCard card, String personId) {
    return cardTasks
        .work(card)
        .map(Task::getId)
        .flatMap(id -> hands.find(id, personId))
        .map(task -> handOver.colleagues(task, personId))
        .orElse(Map.of());
  }

  /**
   * Hands it over.
   *
   * @throws CardChangeRefused if the person has no say about it, or it cannot go there
   */
  @Transactional
  public void handOver(ControlCard card, String to, String reason, String personId) {
    Optional<String> task = cardTasks.work(card).map(Task::getId);
    if (task.isEmpty() || !handOver.handOver(task.get(), to, reason, personId)) {
      throw new CardChangeRefused(
          "Передать это поручение нельзя: над ним не работают или оно не вашей организации.");
    }
  }
}
