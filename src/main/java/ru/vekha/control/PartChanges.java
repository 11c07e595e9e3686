package ru.vekha.control;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only ways to change the parts of an assignment. The card is locked before its part, so a part
 * and the end of the whole never cross; every change leaves its line in the story.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class PartChanges {

  private static final int MOST_PER_CARD = 20;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final JdbcClient jdbc;
  private final ControlCards cards;
  private final CardParts parts;
  private final Clock clock;

  PartChanges(JdbcClient jdbc, ControlCards cards, CardParts parts, Clock clock) {
    this.jdbc = jdbc;
    this.cards = cards;
    this.parts = parts;
    this.clock = clock;
  }

  /**
   * Gives a part to a co-executor.
   *
   * @throws CardChangeRefused if the assignment is not in work, has too many parts, or the day does
   *     not fit
   */
  public CardPart give(UUID cardId, NewPart part, String actor) {
    ControlCard card = lockInWork(cardId);
    requireFits(part.due(), card, part.zone());
    if (parts.of(cardId).size() >= MOST_PER_CARD) {
      throw new CardChangeRefused("У поручения уже 20 частей. Больше завести нельзя.");
    }
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO card_part (id, card_id, organisation_id, role, person_id, words, zone, due, due_at,
              state, given_by, given_at)
            VALUES (:id, :card, :organisation, :role, :person, :words, :zone, :due, :dueAt, 'GIVEN', :actor, :now)""")
        .param("id", id)
        .param("card", cardId)
        .param("organisation", part.organisationId())
        .param("role", part.executor().role().groupId())
        .param("person", part.executor().personId())
        .param("words", part.words())
        .param("zone", part.zone().getId())
        .param("due", part.due())
        .param("dueAt", endOf(part.due(), part.zone()))
        .param("actor", actor)
        .param("now", now())
        .update();
    tell(id, PartEvent.GIVEN, actor, part.words());
    return parts.find(id).orElseThrow();
  }

  /** Where the co-executor has the task. */
  public void doneIn(UUID id, String processInstanceId) {
    jdbc.sql("UPDATE card_part SET process_instance_id = :instance WHERE id = :id")
        .param("instance", processInstanceId)
        .param("id", id)
        .update();
  }

  /**
   * The co-executor delivers.
   *
   * @throws CardChangeRefused if it was delivered already, or is needed no more
   */
  public void deliver(UUID id, String answer, String actor) {
    requireInWork(lock(id));
    jdbc.sql(
            "UPDATE card_part SET state = 'DELIVERED', answer = :answer, delivered_by = :actor,"
                + " delivered_at = :now WHERE id = :id")
        .param("answer", answer)
        .param("actor", actor)
        .param("now", now())
        .param("id", id)
        .update();
    tell(id, PartEvent.DELIVERED, actor, answer);
  }

  /**
   * The responsible one sends a part back.
   *
   * @param due its date from now on, which may be the one it had
   * @throws CardChangeRefused if it was not delivered, or the day does not fit
   */
  public CardPart sendBack(UUID id, LocalDate due, String remark, String actor) {
    CardPart part = lock(id);
    ControlCard card = lockInWork(part.cardId());
    if (part.state() != PartState.DELIVERED) {
      throw new CardChangeRefused("Вернуть можно только сданную часть.");
    }
    requireFits(due, card, part.zone());
    jdbc.sql(
            "UPDATE card_part SET state = 'RETURNED', remark = :remark, due = :due, due_at = :dueAt"
                + " WHERE id = :id")
        .param("remark", remark)
        .param("due", due)
        .param("dueAt", endOf(due, part.zone()))
        .param("id", id)
        .update();
    tell(id, PartEvent.RETURNED, actor, remark);
    return parts.find(id).orElseThrow();
  }

  /**
   * The responsible one sets another date.
   *
   * @throws CardChangeRefused if nobody is at the part, or the day does not fit
   */
  public CardPart moveDate(UUID id, LocalDate due, String actor) {
    CardPart part = lock(id);
    requireInWork(part);
    requireFits(due, lockInWork(part.cardId()), part.zone());
    jdbc.sql("UPDATE card_part SET due = :due, due_at = :dueAt WHERE id = :id")
        .param("due", due)
        .param("dueAt", endOf(due, part.zone()))
        .param("id", id)
        .update();
    tell(id, PartEvent.DATE_MOVED, actor, DAY.format(part.due()) + " → " + DAY.format(due));
    return parts.find(id).orElseThrow();
  }

  /**
   * The responsible one needs a part no more.
   *
   * @throws CardChangeRefused if it was delivered or taken back already
   */
  public CardPart takeBack(UUID id, String actor) {
    CardPart part = lock(id);
    requireInWork(part);
    end(List.of(part), PartState.TAKEN_BACK, PartEvent.TAKEN_BACK, actor);
    return part;
  }

  /** The whole is handed in: the story keeps who had not delivered. */
  public void wholeHandedIn(UUID cardId, String actor) {
    parts.missing(cardId).forEach(part -> tell(part.id(), PartEvent.MISSING, actor, ""));
  }

  /** The whole is finished: nobody has to deliver any more. Returns the parts that were missing. */
  public List<CardPart> wholeFinished(UUID cardId) {
    List<CardPart> missing = parts.missing(cardId);
    end(missing, PartState.LEFT_UNDONE, PartEvent.LEFT_UNDONE, Actors.SYSTEM);
    return missing;
  }

  /** All work of a roadmap has ended. Returns the parts that were missing. */
  public List<CardPart> roadmapEnded(UUID roadmapId) {
    return jdbc
        .sql(
            "SELECT DISTINCT p.card_id FROM card_part p JOIN control_card c ON c.id = p.card_id"
                + " WHERE c.roadmap_id = :roadmap AND p.state IN ('GIVEN', 'RETURNED')"
                + " ORDER BY p.card_id")
        .param("roadmap", roadmapId)
        .query(UUID.class)
        .list()
        .stream()
        .flatMap(card -> wholeFinished(card).stream())
        .toList();
  }

  private void end(List<CardPart> ended, PartState state, PartEvent event, String actor) {
    for (CardPart part : ended) {
      jdbc.sql("UPDATE card_part SET state = :state WHERE id = :id")
          .param("state", state.name())
          .param("id", part.id())
          .update();
      tell(part.id(), event, actor, "");
    }
  }

  private void tell(UUID id, PartEvent event, String actor, String words) {
    jdbc.sql(
            "INSERT INTO card_part_event (part_id, at, actor, kind, state, due, words)"
                + " SELECT id, :now, :actor, :kind, state, due, :words FROM card_part WHERE id = :id")
        .param("now", now())
        .param("actor", actor)
        .param("kind", event.name())
        .param("words", words)
        .param("id", id)
        .update();
  }

  /** The part with its card locked. */
  private CardPart lock(UUID id) {
    cards.lock(parts.find(id).orElseThrow().cardId());
    return parts.find(id).orElseThrow();
  }

  private ControlCard lockInWork(UUID cardId) {
    ControlCard card = cards.lock(cardId);
    if (!card.state().isInWork()) {
      throw new CardChangeRefused(
          "Части есть у поручения, которое в работе, а здесь состояние «"
              + card.state().title()
              + "».");
    }
    return card;
  }

  private static void requireInWork(CardPart part) {
    if (!part.state().isInWork()) {
      throw new CardChangeRefused("Эта часть уже в состоянии «" + part.state().title() + "».");
    }
  }

  private void requireFits(LocalDate due, ControlCard card, ZoneId zone) {
    if (due.isBefore(LocalDate.now(clock.withZone(zone)))) {
      throw new CardChangeRefused("Срок части не может быть раньше сегодняшнего дня.");
    }
    LocalDate whole = Objects.requireNonNull(card.currentDue());
    if (due.isAfter(whole)) {
      throw new CardChangeRefused(
          "Срок части не может быть позже срока поручения: " + DAY.format(whole) + ".");
    }
  }

  private static Timestamp endOf(LocalDate due, ZoneId zone) {
    return Timestamp.from(ControlCard.endOf(due, zone));
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
