package ru.vekha.execution.part;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.control.CardPart;
import ru.vekha.control.CardParts;
import ru.vekha.control.NewCard;
import ru.vekha.control.NewPart;
import ru.vekha.control.PartChanges;
import ru.vekha.execution.process.PartInstances;
import ru.vekha.execution.process.TaskCards;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.Role;

/**
 * What the responsible one does with parts: gives them, sends them back, moves their dates, takes
 * them back. Who is responsible is asked each time; the co-executor's task follows in the same
 * transaction.
 */
@Service
public class CoExecution {

  private static final int LONGEST_WORDS = 500;
  private static final int LONGEST_REMARK = 2000;

  private final TaskCards tasks;
  private final CardParts parts;
  private final PartChanges changes;
  private final PartExecutors executors;
  private final PartInstances instances;
  private final Organisations organisations;
  private final Access access;

  CoExecution(
      TaskCards tasks,
      CardParts parts,
      PartChanges changes,
      PartExecutors executors,
      PartInstances instances,
      Organisations organisations,
      Access access) {
    this.tasks = tasks;
    this.parts = parts;
    this.changes = changes;
    this.executors = executors;
    this.instances = instances;
    this.organisations = organisations;
    this.access = access;
  }

  /** Whether a person could give parts of a task's assignment now. */
  public boolean mayGive(TaskCards.Found found, String personId) {
    return found.work()
        && found.card().state().isInWork()
        && (found.mine()
            || access.has(personId, found.card().organisationId(), Role.ORGANISATION_HEAD));
  }

  /**
   * Gives a part to somebody, who has a task of it at once.
   *
   * @return the part; nothing when the person sees no such task
   * @throws CardChangeRefused if the person is not responsible, or the part does not fit
   */
  @Transactional
  public Optional<UUID> give(String taskId, PartWish wish, String personId) {
    return responsible(taskId, personId)
        .map(
            found -> {
              String words =
                  text(wish.words(), LONGEST_WORDS, "Напишите, что нужно сделать, до 500 знаков.");
              String organisation = found.card().organisationId();
              executors.check(organisation, wish.organisationId(), wish.role(), wish.personId());
              return begin(
                  changes.give(
                      found.card().id(),
                      new NewPart(
                          wish.organisationId(),
                          new NewCard.Executor(wish.role(), wish.personId()),
                          words,
                          organisations.get(wish.organisationId()).zone(),
                          wish.due()),
                      personId));
            });
  }

  /**
   * Sends a delivered part back.
   *
   * @param due its new date; null to leave the one it has
   * @return whether there is such a part for this person
   * @throws CardChangeRefused if it cannot be sent back
   */
  @Transactional
  public boolean sendBack(
      String taskId, UUID partId, String remark, @Nullable LocalDate due, String personId) {
    return part(taskId, partId, personId)
        .map(
            part ->
                begin(
                    changes.sendBack(
                        partId,
                        Objects.requireNonNullElse(due, part.due()),
                        text(remark, LONGEST_REMARK, "Напишите, что исправить, до 2000 знаков."),
                        personId)))
        .isPresent();
  }

  /** Sets another date for a part. See {@link #sendBack}. */
  @Transactional
  public boolean moveDate(String taskId, UUID partId, LocalDate due, String personId) {
    Optional<CardPart> found = part(taskId, partId, personId);
    found.ifPresent(part -> instances.follow(changes.moveDate(partId, due, personId)));
    return found.isPresent();
  }

  /** Takes a part back that nobody needs any more. See {@link #sendBack}. */
  @Transactional
  public boolean takeBack(String taskId, UUID partId, String personId) {
    Optional<CardPart> found = part(taskId, partId, personId);
    found.ifPresent(part -> instances.close(changes.takeBack(partId, personId)));
    return found.isPresent();
  }

  private UUID begin(CardPart part) {
    changes.doneIn(part.id(), instances.start(part));
    return part.id();
  }

  private Optional<CardPart> part(String taskId, UUID partId, String personId) {
    return responsible(taskId, personId)
        .flatMap(
            found -> parts.find(partId).filter(part -> part.cardId().equals(found.card().id())));
  }

  private Optional<TaskCards.Found> responsible(String taskId, String personId) {
    Optional<TaskCards.Found> found = tasks.find(taskId, personId);
    if (found.isPresent() && !mayGive(found.get(), personId)) {
      throw new CardChangeRefused(
          "Частями распоряжается тот, кто выполняет поручение, или руководитель организации, пока"
              + " поручение в работе.");
    }
    return found;
  }

  private static String text(String typed, int most, String refusal) {
    String words = typed.strip();
    if (words.isEmpty() || words.length() > most) {
      throw new CardChangeRefused(refusal);
    }
    return words;
  }
}
