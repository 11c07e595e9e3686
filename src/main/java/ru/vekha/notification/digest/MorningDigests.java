package ru.vekha.notification.digest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.ControlCard;
import ru.vekha.notification.Letter;
import ru.vekha.notification.mail.Outbox;
import ru.vekha.notification.mail.PostOffice;

/**
 * Writes the morning's digests. A day that has passed gets none any more: after a standstill there
 * is one digest, today's.
 */
@Component
public class MorningDigests {

  /** So many people's digests are made in one transaction, with one question to the cards. */
  private static final int BATCH = 500;

  private static final int KEEP_DAYS = 90;

  private final DigestPeople people;
  private final DigestLines lines;
  private final Outbox outbox;
  private final PostOffice office;
  private final Clock clock;

  MorningDigests(
      DigestPeople people, DigestLines lines, Outbox outbox, PostOffice office, Clock clock) {
    this.people = people;
    this.lines = lines;
    this.outbox = outbox;
    this.office = office;
    this.clock = clock;
  }

  /** Makes the digests of a batch of people and says whether there may be more. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean make() {
    if (!office.isOn()) {
      return false;
    }
    Instant now = clock.instant();
    List<LocalMorning> mornings = people.mornings(now);
    Map<String, LocalMorning> due = people.lockDue(mornings, BATCH);
    if (due.isEmpty()) {
      people.forgetBefore(LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(KEEP_DAYS));
      return false;
    }
    Map<String, List<DigestLine>> work =
        lines.of(due.keySet(), mornings, now).stream().collect(groupingBy(DigestLine::personId));
    people.made(due, items(work), now);
    outbox.addEach(letters(due, work, now));
    return due.size() == BATCH;
  }

  private Map<String, Outbox.Entry> letters(
      Map<String, LocalMorning> due, Map<String, List<DigestLine>> work, Instant now) {
    Map<String, Outbox.Entry> letters = new LinkedHashMap<>();
    due.forEach(
        (person, morning) -> {
          List<DigestLine> own = work.getOrDefault(person, List.of());
          if (!own.isEmpty()) {
            letters.put(
                person,
                new Outbox.Entry(
                    "digest:" + morning.today(),
                    Letter.MORNING_DIGEST.name(),
                    DigestText.of(morning.today(), own, office),
                    now,
                    ControlCard.endOf(morning.today(), morning.zone())));
          }
        });
    return letters;
  }

  private static Map<String, Integer> items(Map<String, List<DigestLine>> work) {
    return work.values().stream()
        .flatMap(List::stream)
        .collect(groupingBy(DigestLine::personId, summingInt(line -> 1)));
  }
}
