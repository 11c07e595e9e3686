package ru.vekha.notification;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.vekha.audit.DailyAnchor;
import ru.vekha.audit.HistoryGivenOut;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Role;

/**
 * Sends every auditor the day's value over the history: kept in their mail it is out of reach of
 * whoever owns the database.
 */
@Component
class HistoryValueLetters {

  private static final Duration WORTH_SENDING = Duration.ofDays(30);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Notifications notifications;
  private final People people;

  HistoryValueLetters(Notifications notifications, People people) {
    this.notifications = notifications;
    this.people = people;
  }

  @EventListener
  void tell(HistoryGivenOut out) {
    DailyAnchor.Given given = out.given();
    notifications.tell(
        new Notice(
            "history:" + given.day(),
            Letter.HISTORY_VALUE,
            people.allWith(Role.AUDITOR),
            "/history/proof",
            Map.of(
                "day", DAY.format(given.day()),
                "lines", Long.toString(given.seals()),
                "value", given.value()),
            WORTH_SENDING));
  }
}
