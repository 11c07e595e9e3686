package ru.vekha.control;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests for a later date and the only way a date is moved by them. The card is locked before its
 * request, so a decision, a second request and the end of the work never cross.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Shifts {

  private static final ShiftRequestRow ROW = new ShiftRequestRow();
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final JdbcClient jdbc;
  private final ControlCards cards;
  private final CardEvents events;
  private final Clock clock;

  Shifts(JdbcClient jdbc, ControlCards cards, CardEvents events, Clock clock) {
    this.jdbc = jdbc;
    this.cards = cards;
    this.events = events;
    this.clock = clock;
  }

  /** All requests of a card, oldest first. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<ShiftRequest> of(UUID cardId) {
    return jdbc.sql("SELECT * FROM shift_request WHERE card_id = :card ORDER BY place")
        .param("card", cardId)
        .query(ROW)
        .list();
  }

  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<ShiftRequest> find(UUID id) {
    return jdbc.sql("SELECT * FROM shift_request WHERE id = :id")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  /** The request that waits for a decision. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<ShiftRequest> waiting(UUID cardId) {
    return jdbc.sql("SELECT * FROM shift_request WHERE card_id = :card AND state = 'ASKED'")
        .param("card", cardId)
        .query(ROW)
        .optional();
  }

  /**
   * Asks for a later date, before or after the present one has passed.
   *
   * @param latest the last day that may be asked for: the roadmap's end
   * @return the request's id
   * @throws CardChangeRefused if the assignment is not in work, has no date, the day asked for does
   *     not fit or another request waits
   */
  public UUID ask(UUID cardId, LocalDate asked, LocalDate latest, String reason, String personId) {
    ControlCard card = cards.lock(cardId);
    requireInWork(card);
    requireLater(card, asked, latest);
    requireNoneWaiting(cardId, "О переносе этого срока уже просили, решения ещё нет.");
    UUID id = add(card, asked, reason, personId);
    events.append(cardId, CardEvent.SHIFT_ASKED, personId, null);
    return id;
  }

  private UUID add(ControlCard card, LocalDate asked, String reason, String personId) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO shift_request (id, card_id, asked_by, asked_at, due_before, asked_due, reason, state)
            VALUES (:id, :card, :person, :now, :before, :asked, :reason, 'ASKED')""")
        .param("id", id)
        .param("card", card.id())
        .param("person", personId)
        .param("now", now())
        .param("before", card.currentDue())
        .param("asked", asked)
        .param("reason", reason)
        .update();
    return id;
  }

  /** Where the controller decides on a request. */
  public void decidedIn(UUID id, String processInstanceId) {
    jdbc.sql("UPDATE shift_request SET process_instance_id = :instance WHERE id = :id")
        .param("instance", processInstanceId)
        .param("id", id)
        .update();
  }

  /**
   * Moves the date.
   *
   * @param due the new date: the one asked for or another one
   * @return the card as it is from now on
   * @throws CardChangeRefused if it was decided already or the day does not fit
   */
  public ControlCard grant(
      ShiftRequest request,
      LocalDate due,
      LocalDate latest,
      String remark,
      String actor,
      UUID submissionId) {
    ControlCard card = cards.lock(request.cardId());
    requireUndecided(request.id());
    requireLater(card, due, latest);
    decide(request.id(), ShiftState.GRANTED, due, remark, actor);
    cards.moved(card, due);
    events.append(card.id(), CardEvent.SHIFT_GRANTED, actor, submissionId);
    return cards.find(card.id()).orElseThrow();
  }

  /**
   * Leaves the date as it is.
   *
   * @throws CardChangeRefused if it was decided already
   */
  public void refuse(ShiftRequest request, String remark, String actor, UUID submissionId) {
    cards.lock(request.cardId());
    requireUndecided(request.id());
    decide(request.id(), ShiftState.REFUSED, null, remark, actor);
    events.append(request.cardId(), CardEvent.SHIFT_REFUSED, actor, submissionId);
  }

  /** The assignment is finished: nobody has to decide any more. Returns the request that waited. */
  public Optional<ShiftRequest> lapse(UUID cardId) {
    Optional<ShiftRequest> waiting = waiting(cardId);
    waiting.ifPresent(
        request -> {
          jdbc.sql("UPDATE shift_request SET state = 'LAPSED', decided_at = :now WHERE id = :id")
              .param("now", now())
              .param("id", request.id())
              .update();
          events.append(cardId, CardEvent.SHIFT_LAPSED, Actors.SYSTEM, null);
        });
    return waiting;
  }

  /**
   * Sets a later date with the return of a result; the remark is the reason.
   *
   * @return the card as it is from now on
   * @throws CardChangeRefused if the day does not fit or a request waits for a decision
   */
  public ControlCard setWithReturn(
      UUID cardId,
      LocalDate due,
      LocalDate latest,
      String remark,
      String actor,
      UUID submissionId) {
    ControlCard card = cards.lock(cardId);
    requireLater(card, due, latest);
    requireNoneWaiting(cardId, "Сначала решите о переносе, о котором просят по этому поручению.");
    UUID id = add(card, due, remark, actor);
    decide(id, ShiftState.GRANTED, due, "", actor);
    cards.moved(card, due);
    events.append(cardId, CardEvent.SHIFT_GRANTED, actor, submissionId);
    return cards.find(cardId).orElseThrow();
  }

  /**
   * All work of a roadmap has ended: what was asked for under it lapses. Returns these requests.
   */
  public List<ShiftRequest> lapseAll(UUID roadmapId) {
    List<UUID> waiting =
        jdbc.sql(
                "SELECT s.card_id FROM shift_request s JOIN control_card c ON c.id = s.card_id"
                    + " WHERE c.roadmap_id = :roadmap AND s.state = 'ASKED' ORDER BY s.place")
            .param("roadmap", roadmapId)
            .query(UUID.class)
            .list();
    return waiting.stream().flatMap(card -> lapse(card).stream()).toList();
  }

  private void decide(
      UUID id, ShiftState state, @Nullable LocalDate due, String remark, String actor) {
    jdbc.sql(
            """
            UPDATE shift_request SET state = :state, granted_due = CAST(:due AS date), remark = :remark,
              decided_by = :actor, decided_at = :now WHERE id = :id""")
        .param("state", state.name())
        .param("due", due)
        .param("remark", remark.isBlank() ? null : remark)
        .param("actor", actor)
        .param("now", now())
        .param("id", id)
        .update();
  }

  private void requireNoneWaiting(UUID cardId, String refusal) {
    if (waiting(cardId).isPresent()) {
      throw new CardChangeRefused(refusal);
    }
  }

  private void requireUndecided(UUID id) {
    if (find(id).orElseThrow().state() != ShiftState.ASKED) {
      throw new CardChangeRefused("Решение об этом переносе уже принято.");
    }
  }

  private static void requireInWork(ControlCard card) {
    if (!card.state().isInWork()) {
      throw new CardChangeRefused(
          "Перенести можно срок поручения, которое в работе, а здесь состояние «"
              + card.state().title()
              + "».");
    }
  }

  private void requireLater(ControlCard card, LocalDate due, LocalDate latest) {
    LocalDate today = LocalDate.now(clock.withZone(card.zone()));
    LocalDate present = card.currentDue();
    if (present == null || !due.isAfter(present)) {
      throw new CardChangeRefused(
          "Новый срок должен быть позже действующего"
              + (present == null ? "." : ": " + DAY.format(present) + "."));
    }
    if (!due.isAfter(today)) {
      throw new CardChangeRefused("Новый срок должен быть позже сегодняшнего дня.");
    }
    if (due.isAfter(latest)) {
      throw new CardChangeRefused(
          "Новый срок не может быть позже конца дорожной карты: " + DAY.format(latest) + ".");
    }
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
