package ru.vekha.notification.lateness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ReminderLetters;
import ru.vekha.notification.Letter;
import ru.vekha.notification.mail.LetterTemplate;
import ru.vekha.notification.mail.Outbox;
import ru.vekha.notification.mail.PostOffice;

/** The letter of somebody who reminds an executor of an assignment by hand. */
@Component
class HandReminders implements ReminderLetters {

  /** Tomorrow one may be reminded again, and the digest has it. */
  private static final Duration WORTH_SENDING = Duration.ofDays(1);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String TASKS = "/camunda/app/tasklist/default/";

  private final RowNumbers numbers;
  private final Outbox outbox;
  private final PostOffice office;
  private final Clock clock;

  HandReminders(RowNumbers numbers, Outbox outbox, PostOffice office, Clock clock) {
    this.numbers = numbers;
    this.outbox = outbox;
    this.office = office;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public int write(ControlCard card, LocalDate today) {
    if (!office.isOn()) {
      return 0;
    }
    Instant now = clock.instant();
    var entry =
        new Outbox.Entry(
            "card:" + card.id() + ":reminded:" + today,
            Letter.REMINDER.name(),
            Letter.REMINDER.template().filled(values(card)),
            now,
            now.plus(WORTH_SENDING));
    var executor =
        new Outbox.Address(
            card.organisationId(), card.responsibleRole().groupId(), card.responsiblePersonId());
    return outbox.addAddressed(List.of(new Outbox.Addressed(entry, executor)));
  }

  private Map<String, String> values(ControlCard card) {
    LocalDate due = card.currentDue();
    return Map.of(
        "number",
        LetterTemplate.plain(numbers.of(List.of(card)).getOrDefault(card.activityId(), "")),
        "due",
        due == null ? "не назначен" : DAY.format(due),
        "link",
        office.link(TASKS),
        "settings",
        office.link("/notifications"));
  }
}
