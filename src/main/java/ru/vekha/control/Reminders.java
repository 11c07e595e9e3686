package ru.vekha.control;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Role;

/**
 * Reminding somebody of an assignment by hand, beside the reminders of the table of stages: by
 * those who control it and by the head of the organisation, once a day at most.
 */
@Service
public class Reminders {

  private static final Set<CardState> WAITING_FOR_EXECUTOR =
      EnumSet.of(CardState.AWAITING_DATE, CardState.OPEN, CardState.RETURNED);

  private final ControlCards cards;
  private final CardEvents events;
  private final ReminderLetters letters;
  private final Controllers controllers;
  private final Access access;
  private final Clock clock;

  Reminders(
      ControlCards cards,
      CardEvents events,
      ReminderLetters letters,
      Controllers controllers,
      Access access,
      Clock clock) {
    this.cards = cards;
    this.events = events;
    this.letters = letters;
    this.controllers = controllers;
    this.access = access;
    this.clock = clock;
  }

  /** Whether somebody waits for the executor and the person has a say about it. */
  public boolean mayRemind(ControlCard card, String personId) {
    return WAITING_FOR_EXECUTOR.contains(card.state()) && hasSay(card, personId);
  }

  /**
   * Writes to whoever has to act, and notes it in the assignment's story.
   *
   * @throws CardChangeRefused if nobody has to act, the person has no say, it was done today or
   *     nobody would get the letter
   */
  @Transactional
  public void remind(UUID cardId, String personId) {
    ControlCard card = cards.lock(cardId);
    if (!hasSay(card, personId)) {
      throw new CardChangeRefused(
          "Напомнить может контролирующий или руководитель организации исполнителя.");
    }
    if (!WAITING_FOR_EXECUTOR.contains(card.state())) {
      throw new CardChangeRefused(
          "Напоминать некому: поручение сейчас не у исполнителя. Обновите страницу.");
    }
    LocalDate today = day(clock.instant(), card.zone());
    if (remindedOn(today, card)) {
      throw new CardChangeRefused(
          "Сегодня об этом поручении уже напоминали. Следующий раз — завтра.");
    }
    if (letters.write(card, today) == 0) {
      throw new CardChangeRefused(
          "Письмо не отправлено: исполнитель не указал адрес или отключил срочные письма."
              + " Свяжитесь с ним иначе.");
    }
    events.append(cardId, CardEvent.REMINDED_BY_HAND, personId, null);
  }

  private boolean hasSay(ControlCard card, String personId) {
    String controller = card.controllerOrganisationId();
    return access.has(personId, controller, controllers.of(card))
        || access.has(personId, controller, Role.DEPUTY_HEAD)
        || access.has(personId, card.organisationId(), Role.ORGANISATION_HEAD);
  }

  private boolean remindedOn(LocalDate today, ControlCard card) {
    return events.of(card.id()).stream()
        .filter(entry -> entry.event() == CardEvent.REMINDED_BY_HAND)
        .anyMatch(entry -> day(entry.at(), card.zone()).equals(today));
  }

  private static LocalDate day(Instant moment, ZoneId zone) {
    return moment.atZone(zone).toLocalDate();
  }
}
