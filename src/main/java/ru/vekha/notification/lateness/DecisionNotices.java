package ru.vekha.notification.lateness;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import ru.vekha.control.CardEvent;
import ru.vekha.control.CardEvents;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.control.ResultReturned;
import ru.vekha.control.ShiftDecided;
import ru.vekha.notification.Letter;
import ru.vekha.notification.Notice;
import ru.vekha.notification.Notifications;
import ru.vekha.notification.mail.LetterTemplate;

/**
 * Tells whoever asked for a later date what was decided, and whoever handed a result in that it is
 * back. Written at the end of the transaction, when the day that then holds is set.
 */
@Component
class DecisionNotices {

  private static final Duration WORTH_SENDING = Duration.ofDays(7);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String TASKS = "/camunda/app/tasklist/default/";

  private final Notifications notifications;
  private final ControlCards cards;
  private final CardEvents events;
  private final RowNumbers numbers;

  DecisionNotices(
      Notifications notifications, ControlCards cards, CardEvents events, RowNumbers numbers) {
    this.notifications = notifications;
    this.cards = cards;
    this.events = events;
    this.numbers = numbers;
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void tell(ShiftDecided decided) {
    UUID cardId = decided.request().cardId();
    tell(
        "shift:" + decided.request().id(),
        Letter.SHIFT_DECIDED,
        cardId,
        decided.request().askedBy(),
        Map.of("decision", decided.granted() ? "срок перенесён" : "в переносе отказано"));
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void tell(ResultReturned returned) {
    ControlCard card = cards.find(returned.cardId()).orElseThrow();
    lastToHandIn(card.id())
        .ifPresent(
            person ->
                tell(
                    "card:" + card.id() + ":returned:" + card.round(),
                    Letter.RESULT_RETURNED,
                    card.id(),
                    person,
                    Map.of()));
  }

  private Optional<String> lastToHandIn(UUID cardId) {
    return events.of(cardId).stream()
        .filter(entry -> entry.event() == CardEvent.HANDED_IN)
        .reduce((earlier, later) -> later)
        .map(CardEvents.Entry::actor);
  }

  private void tell(
      String fact, Letter letter, UUID cardId, String person, Map<String, String> more) {
    ControlCard card = cards.find(cardId).orElseThrow();
    Map<String, String> values = new HashMap<>(more);
    values.put(
        "number",
        LetterTemplate.plain(numbers.of(List.of(card)).getOrDefault(card.activityId(), "")));
    values.put("due", day(card.currentDue()));
    notifications.tell(new Notice(fact, letter, List.of(person), TASKS, values, WORTH_SENDING));
  }

  private static String day(@Nullable LocalDate due) {
    return due == null ? "не назначен" : DAY.format(due);
  }
}
