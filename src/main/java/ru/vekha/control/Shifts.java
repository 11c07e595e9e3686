package ru.vekha.control;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way a date is moved: asked for and decided, or set with a return. The card is locked
 * before its request, so a decision, a second request and the end of the work never cross.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Shifts {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final ShiftRequests requests;
  private final ControlCards cards;
  private final CardEvents events;
  private final ApplicationEventPublisher listeners;
  private final Clock clock;

  Shifts(
      ShiftRequests requests,
      ControlCards cards,
      CardEvents events,
      ApplicationEventPublisher listeners,
      Clock clock) {
    this.requests = requests;
    this.cards = cards;
    this.events = events;
    this.listeners = listeners;
    this.clock = clock;
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
    UUID id = requests.add(card, asked, reason, personId);
    events.append(cardId, CardEvent.SHIFT_ASKED, personId, null);
    return id;
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
    requests.decide(request.id(), ShiftState.GRANTED, due, remark, actor);
    cards.moved(card, due);
    events.append(card.id(), CardEvent.SHIFT_GRANTED, actor, submissionId);
    listeners.publishEvent(new ShiftDecided(request, true));
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
    requests.decide(request.id(), ShiftState.REFUSED, null, remark, actor);
    events.append(request.cardId(), CardEvent.SHIFT_REFUSED, actor, submissionId);
    listeners.publishEvent(new ShiftDecided(request, false));
  }

  /** The assignment is finished: nobody has to decide any more. Returns the request that waited. */
  public Optional<ShiftRequest> lapse(UUID cardId) {
    Optional<ShiftRequest> waiting = requests.waiting(cardId);
    waiting.ifPresent(
        request -> {
          requests.lapse(request.id());
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
    UUID id = requests.add(card, due, remark, actor);
    requests.decide(id, ShiftState.GRANTED, due, "", actor);
    cards.moved(card, due);
    events.append(cardId, CardEvent.SHIFT_GRANTED, actor, submissionId);
    return cards.find(cardId).orElseThrow();
  }

  /**
   * All work of a roadmap has ended: what was asked for under it lapses. Returns these requests.
   */
  public List<ShiftRequest> lapseAll(UUID roadmapId) {
    return requests.waitingUnder(roadmapId).stream().flatMap(card -> lapse(card).stream()).toList();
  }

  private void requireNoneWaiting(UUID cardId, String refusal) {
    if (requests.waiting(cardId).isPresent()) {
      throw new CardChangeRefused(refusal);
    }
  }

  private void requireUndecided(UUID id) {
    if (requests.find(id).orElseThrow().state() != ShiftState.ASKED) {
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
}
