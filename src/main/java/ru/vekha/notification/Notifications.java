package ru.vekha.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.notification.mail.Outbox;
import ru.vekha.notification.mail.PostOffice;

/**
 * Tells people at once what cannot wait for the morning digest: escalations and decisions. The
 * letter is queued in the transaction of the fact and sent afterwards, outside the person's quiet
 * hours; whoever gave no address or asked for no such letters gets none. Whoever stands in for one
 * of them is told, too.
 */
@Component
public class Notifications {

  private final Outbox outbox;
  private final PostOffice office;
  private final Clock clock;

  Notifications(Outbox outbox, PostOffice office, Clock clock) {
    this.outbox = outbox;
    this.office = office;
    this.clock = clock;
  }

  /**
   * Queues a letter for each of the people who has not been told this fact before.
   *
   * @return how many letters were queued
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int tell(Notice notice) {
    if (!office.isOn() || notice.people().isEmpty()) {
      return 0;
    }
    Map<String, String> values = new HashMap<>(notice.values());
    values.put("link", office.link(notice.path()));
    values.put("settings", office.link("/notifications"));
    Instant now = clock.instant();
    Outbox.Entry entry =
        new Outbox.Entry(
            notice.fact(),
            notice.letter().name(),
            notice.letter().template().filled(values),
            now,
            now.plus(notice.lasts()));
    return outbox.addAddressed(
        notice.people().stream()
            .map(person -> new Outbox.Addressed(entry, Outbox.Address.of(person)))
            .toList());
  }
}
