package ru.vekha.execution;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ShiftRequests;
import ru.vekha.control.Shifts;
import ru.vekha.execution.process.ShiftInstances;
import ru.vekha.execution.process.TaskCards;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.Roadmaps;

/** How the responsible ask for a later date («перенос срока»). */
@Service
public class DueShifts {

  private static final int LONGEST_REASON = 2000;

  private final TaskCards tasks;
  private final Shifts shifts;
  private final ShiftRequests requests;
  private final ShiftInstances instances;
  private final Roadmaps roadmaps;
  private final Access access;

  DueShifts(
      TaskCards tasks,
      Shifts shifts,
      ShiftRequests requests,
      ShiftInstances instances,
      Roadmaps roadmaps,
      Access access) {
    this.tasks = tasks;
    this.shifts = shifts;
    this.requests = requests;
    this.instances = instances;
    this.roadmaps = roadmaps;
    this.access = access;
  }

  /** Whether a person could ask for another date of a task's assignment now. */
  public boolean mayAsk(TaskCards.Found found, String personId) {
    ControlCard card = found.card();
    return found.work()
        && card.state().isInWork()
        && card.currentDue() != null
        && isResponsible(found, personId)
        && requests.waiting(card.id()).isEmpty();
  }

  /**
   * Asks for a later date; the controller gets the task to decide in the same transaction.
   *
   * @return the request's id; nothing when the person sees no such task
   * @throws CardChangeRefused if the person is not responsible, there is no reason, or the day does
   *     not fit
   */
  @Transactional
  public Optional<UUID> ask(String taskId, LocalDate due, String reason, String personId) {
    return tasks.find(taskId, personId).map(found -> ask(found, due, reason.strip(), personId));
  }

  private UUID ask(TaskCards.Found found, LocalDate due, String reason, String personId) {
    ControlCard card = found.card();
    if (!found.work() || !isResponsible(found, personId)) {
      throw new CardChangeRefused(
          "О переносе срока просит тот, кто выполняет поручение, или руководитель организации.");
    }
    if (reason.isEmpty()) {
      throw new CardChangeRefused("Напишите, почему нужен другой срок.");
    }
    if (reason.length() > LONGEST_REASON) {
      throw new CardChangeRefused("Причина длиннее 2000 знаков. Сократите её.");
    }
    LocalDate end = roadmaps.find(card.roadmapId()).orElseThrow().periodTo();
    UUID shift = shifts.ask(card.id(), due, end, reason, personId);
    requests.decidedIn(shift, instances.start(shift, card));
    return shift;
  }

  private boolean isResponsible(TaskCards.Found found, String personId) {
    return found.mine()
        || access.has(personId, found.card().organisationId(), Role.ORGANISATION_HEAD);
  }
}
