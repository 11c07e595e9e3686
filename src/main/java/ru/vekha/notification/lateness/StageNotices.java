package ru.vekha.notification.lateness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.Addressee;
import ru.vekha.control.StageReached;
import ru.vekha.control.StagesReached;
import ru.vekha.control.WaitsFor;
import ru.vekha.notification.Letter;
import ru.vekha.notification.mail.LetterTemplate;
import ru.vekha.notification.mail.Outbox;
import ru.vekha.notification.mail.PostOffice;

/**
 * Tells people at once of the stages that cannot wait for the morning digest. An authority gets one
 * letter for a row, day and stage, however many organisations are late with it: of an order to a
 * thousand schools nobody could read a thousand.
 */
@Component
class StageNotices {

  /** Afterwards the digest still has it. */
  private static final Duration WORTH_SENDING = Duration.ofDays(3);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String TASKS = "/camunda/app/tasklist/default/";
  private static final String OVERVIEW = "/camunda/app/cockpit/default/#/overdue";

  private final StageLetters letters;
  private final RowNumbers numbers;
  private final StageAddresses addresses;
  private final Outbox outbox;
  private final PostOffice office;
  private final Clock clock;

  StageNotices(
      StageLetters letters,
      RowNumbers numbers,
      StageAddresses addresses,
      Outbox outbox,
      PostOffice office,
      Clock clock) {
    this.letters = letters;
    this.numbers = numbers;
    this.addresses = addresses;
    this.outbox = outbox;
    this.office = office;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void tell(StagesReached reached) {
    List<StageReached> urgent = reached.stages().stream().filter(StageReached::letter).toList();
    if (!office.isOn() || urgent.isEmpty()) {
      return;
    }
    Map<UUID, String> rows = numbers.of(urgent.stream().map(StageReached::card).toList());
    List<Outbox.Addressed> written =
        urgent.stream().flatMap(stage -> letters(stage, rows)).collect(Collectors.toList());
    outbox.addAddressed(written);
  }

  private Stream<Outbox.Addressed> letters(StageReached stage, Map<UUID, String> rows) {
    return stage.addressees().stream()
        .flatMap(
            addressee -> {
              Outbox.Entry entry = entry(stage, addressee, rows);
              return addresses.of(stage, addressee).map(to -> new Outbox.Addressed(entry, to));
            });
  }

  private Outbox.Entry entry(StageReached stage, Addressee addressee, Map<UUID, String> rows) {
    boolean atAuthority = addressee == Addressee.CONTROLLER || addressee == Addressee.DEPUTY_HEAD;
    String about =
        atAuthority
            ? "row:" + stage.card().activityId()
            : "card:" + stage.card().id() + ":" + stage.round();
    String page = atAuthority && stage.waitsFor() == WaitsFor.EXECUTOR ? OVERVIEW : TASKS;
    Instant now = clock.instant();
    return new Outbox.Entry(
        about + ":" + stage.day() + ":" + stage.stage(),
        Letter.ESCALATION.name(),
        text(stage, rows.getOrDefault(stage.card().activityId(), ""), page),
        now,
        now.plus(WORTH_SENDING));
  }

  private LetterTemplate.Text text(StageReached stage, String number, String page) {
    LetterTemplate template = letters.of(stage.words());
    Map<String, String> values =
        Map.of(
            "number", LetterTemplate.plain(number),
            "due", DAY.format(stage.day()),
            "level", String.valueOf(stage.level()),
            "link", office.link(page),
            "settings", office.link("/notifications"));
    return template.filled(
        values.entrySet().stream()
            .filter(each -> template.gaps().contains(each.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
