package ru.vekha.control;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only ways to change a part of an assignment. The card is locked before its part, so a part
 * and the end of the whole never cross; every change leaves its line in the story.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class PartChanges {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final JdbcClient jdbc;
  private final ControlCards cards;
  private final CardParts parts;
  private final PartStory story;
  private final Clock clock;

  PartChanges(JdbcClient jdbc, ControlCards cards, CardParts parts, PartStory story, Clock clock) {
    this.jdbc = jdbc;
    this.cards = cards;
    this.parts = parts;
    this.story = story;
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
    PartRules.requireFits(part.due(), card, today(part.zone()));
    PartRules.requireRoom(parts.of(cardId).size());
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
    story.tell(id, PartEvent.GIVEN, actor, part.words());
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
    PartRules.requireInWork(lock(id));
    jdbc.sql(
            "UPDATE card_part SET state = 'DELIVERED', answer = :answer, delivered_by = :actor,"
                + " delivered_at = :now WHERE id = :id")
        .param("answer", answer)
        .param("actor", actor)
        .param("now", now())
        .param("id", id)
        .update();
    story.tell(id, PartEvent.DELIVERED, actor, answer);
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
    PartRules.requireDelivered(part);
    PartRules.requireFits(due, card, today(part.zone()));
    jdbc.sql(
            "UPDATE card_part SET state = 'RETURNED', remark = :remark, due = :due, due_at = :dueAt"
                + " WHERE id = :id")
        .param("remark", remark)
        .param("due", due)
        .param("dueAt", endOf(due, part.zone()))
        .param("id", id)
        .update();
    story.tell(id, PartEvent.RETURNED, actor, remark);
    return parts.find(id).orElseThrow();
  }

  /**
   * The responsible one sets another date.
   *
   * @throws CardChangeRefused if nobody is at the part, or the day does not fit
   */
  public CardPart moveDate(UUID id, LocalDate due, String actor) {
    CardPart part = lock(id);
    PartRules.requireInWork(part);
    PartRules.requireFits(due, lockInWork(part.cardId()), today(part.zone()));
    jdbc.sql("UPDATE card_part SET due = :due, due_at = :dueAt WHERE id = :id")
        .param("due", due)
        .param("dueAt", endOf(due, part.zone()))
        .param("id", id)
        .update();
    story.tell(id, PartEvent.DATE_MOVED, actor, DAY.format(part.due()) + " → " + DAY.format(due));
    return parts.find(id).orElseThrow();
  }

  /**
   * The responsible one needs a part no more.
   *
   * @throws CardChangeRefused if it was delivered or taken back already
   */
  public CardPart takeBack(UUID id, String actor) {
    CardPart part = lock(id);
    PartRules.requireInWork(part);
    jdbc.sql("UPDATE card_part SET state = 'TAKEN_BACK' WHERE id = :id").param("id", id).update();
    story.tell(id, PartEvent.TAKEN_BACK, actor, "");
    return part;
  }

  /** The part with its card locked. */
  private CardPart lock(UUID id) {
    cards.lock(parts.find(id).orElseThrow().cardId());
    return parts.find(id).orElseThrow();
  }

  private ControlCard lockInWork(UUID cardId) {
    ControlCard card = cards.lock(cardId);
    PartRules.requireInWork(card);
    return card;
  }

  private LocalDate today(ZoneId zone) {
    return LocalDate.now(clock.withZone(zone));
  }

  private static Timestamp endOf(LocalDate due, ZoneId zone) {
    return Timestamp.from(ControlCard.endOf(due, zone));
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
