package ru.vekha.execution.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.control.CardReaders;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.control.Reminders;
import ru.vekha.execution.process.CardDecision;
import ru.vekha.execution.process.CardDecisions;
import ru.vekha.execution.process.CardHandOver;
import ru.vekha.security.SignedInPerson;

/** An assignment told by its card: what has happened to it, and what the one who asks may do. */
@RestController
class CardController {

  private final ControlCards cards;
  private final CardDecisions decisions;
  private final CardHandOver handOver;
  private final Reminders reminders;
  private final CardStory story;
  private final AssignmentShifts shifts;
  private final CardReaders readers;

  CardController(
      ControlCards cards,
      CardDecisions decisions,
      CardHandOver handOver,
      Reminders reminders,
      CardStory story,
      AssignmentShifts shifts,
      CardReaders readers) {
    this.cards = cards;
    this.decisions = decisions;
    this.handOver = handOver;
    this.reminders = reminders;
    this.story = story;
    this.shifts = shifts;
    this.readers = readers;
  }

  /**
   * The card.
   *
   * @param decisions what may be decided now
   * @param colleagues whom it may be handed to, by id
   * @param remind whether its executor may be reminded
   */
  record View(
      List<CardStory.Step> story,
      List<AssignmentShifts.Line> shifts,
      List<String> decisions,
      Map<String, String> colleagues,
      boolean remind) {}

  /** A decision with its reason and another date. */
  record Decided(@Nullable String what, @Nullable String remark, @Nullable String date) {}

  /** To whom it is to go, and why. */
  record HandOver(@Nullable String to, @Nullable String reason) {}

  @GetMapping("/vekha/cards/{cardId}")
  ResponseEntity<View> card(
      @PathVariable UUID cardId, @AuthenticationPrincipal SignedInPerson person) {
    return ResponseEntity.of(find(cardId, person).map(card -> view(card, person.id())));
  }

  /** Accepts or returns a result, grants or refuses a later date. */
  @PostMapping("/vekha/cards/{cardId}/decision")
  ResponseEntity<Void> decide(
      @PathVariable UUID cardId,
      @RequestBody Decided decided,
      @AuthenticationPrincipal SignedInPerson person) {
    if (find(cardId, person).isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    CardDecision decision =
        CardDecision.ofWord(text(decided.what()))
            .orElseThrow(() -> new CardChangeRefused("Выберите решение."));
    decisions.decide(cardId, decision, text(decided.remark()), text(decided.date()), person.id());
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/vekha/cards/{cardId}/hand-over")
  ResponseEntity<Void> handOver(
      @PathVariable UUID cardId,
      @RequestBody HandOver asked,
      @AuthenticationPrincipal SignedInPerson person) {
    Optional<ControlCard> card = find(cardId, person);
    if (card.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    handOver.handOver(card.get(), text(asked.to()), text(asked.reason()), person.id());
    return ResponseEntity.noContent().build();
  }

  /** Writes to whoever has to act, once a day at most. */
  @PostMapping("/vekha/cards/{cardId}/remind")
  ResponseEntity<Void> remind(
      @PathVariable UUID cardId, @AuthenticationPrincipal SignedInPerson person) {
    if (find(cardId, person).isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    reminders.remind(cardId, person.id());
    return ResponseEntity.noContent().build();
  }

  @ExceptionHandler(CardChangeRefused.class)
  ResponseEntity<Map<String, String>> refused(CardChangeRefused refused) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY)
        .body(Map.of("message", String.valueOf(refused.getMessage())));
  }

  private Optional<ControlCard> find(UUID cardId, SignedInPerson person) {
    return cards.find(cardId).filter(card -> readers.mayRead(person.id(), card));
  }

  private View view(ControlCard card, String personId) {
    return new View(
        story.of(card.id()),
        shifts.requests(card.id()),
        decisions.of(card, personId).stream().map(CardDecision::word).toList(),
        handOver.colleagues(card, personId),
        reminders.mayRemind(card, personId));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
