package ru.vekha.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.notification.Letter;
import ru.vekha.notification.Notice;
import ru.vekha.notification.Notifications;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.SubstitutionNaming;
import ru.vekha.organisation.SubstitutionPeriod;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** Letters against real mail servers: good ones, absent ones and bad ones. */
@VekhaTest
class MailRunIT {

  private static final ServerSetup ANY_PORT = new ServerSetup(0, "127.0.0.1", "smtp");
  private static final Instant NOON = Instant.parse("2026-03-10T09:00:00Z");

  @Autowired TestTowns towns;
  @Autowired Notifications notifications;
  @Autowired SubstitutionNaming naming;
  @Autowired WaitingLetters letters;
  @Autowired MailRules rules;
  @Autowired PlatformTransactionManager transactions;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;

  private final GreenMail server = new GreenMail(ANY_PORT);
  private MailRoom room;
  private TestTown town;
  private TestPerson curator;

  @BeforeEach
  void open() {
    clock.set(NOON);
    room = new MailRoom(letters, rules, transactions, jdbc, clock);
    town = towns.found(ZoneId.of("Europe/Moscow"), "Канарейкина");
    curator = town.person(town.schoolA(), Role.CURATOR);
  }

  @AfterEach
  void close() {
    server.stop();
    // What a test left waiting is nothing to the next one.
    jdbc.sql("DELETE FROM mail_outbox WHERE state = 'WAITING'").update();
  }

  @Test
  void aFactIsToldOnceToEachWhoWantsToKnow() throws Exception {
    String address = room.opens(curator);
    TestPerson silent = town.person(town.schoolB(), Role.CURATOR);
    server.start();

    assertThat(tell("fact:once", curator, silent)).isEqualTo(1);
    assertThat(tell("fact:once", curator, silent)).isZero();
    room.sendAll(port());
    room.sendAll(port());

    MimeMessage letter = only(address);
    assertThat(letter.getSubject()).isEqualTo("Веха: просрочено поручение по пункту 3.4");
    assertThat((String) letter.getContent())
        .contains("прошёл 05.03.2026", "Открыть: https://vekha.test/roadmaps/1")
        .doesNotContain("{");
    assertThat(letter.getHeader("Message-ID", null)).matches("<[0-9a-f]{32}@vekha\\.test>");
    assertThat(letter.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(letter.getHeader("Date", null)).isEqualTo("Tue, 10 Mar 2026 09:00:00 GMT");
    assertThat(GreenMailUtil.getWholeMessage(letter)).doesNotContain("Канарейкин");
    assertThat(room.only(curator).state()).isEqualTo("SENT");
    assertThat(room.of(silent)).isEmpty();
  }

  @Test
  void whoeverStandsInIsToldAsADeputy() throws Exception {
    TestPerson head = town.person(town.schoolA(), Role.ORGANISATION_HEAD);
    String address = room.opens(head);
    LocalDate today = LocalDate.of(2026, 3, 10);
    naming.name(
        curator.id(),
        curator.id(),
        List.of(new Membership(curator.id(), town.schoolA().id(), Role.CURATOR)),
        head.id(),
        new SubstitutionPeriod(today, today));
    server.start();

    assertThat(tell("fact:deputy", curator)).isEqualTo(1);
    assertThat(tell("fact:deputy", curator)).isZero();
    room.sendAll(port());

    MimeMessage letter = only(address);
    assertThat(letter.getSubject())
        .isEqualTo("По замещению: Веха: просрочено поручение по пункту 3.4");
    assertThat((String) letter.getContent()).contains("вы замещаете сотрудника");
    assertThat(GreenMailUtil.getWholeMessage(letter)).doesNotContain("Канарейкин");
    clock.advance(Duration.ofDays(1));
    assertThat(tell("fact:after", curator)).isZero();
  }

  @Test
  void aFactThatIsTakenBackIsNotTold() {
    room.opens(curator);

    transaction.executeWithoutResult(
        status -> {
          notifications.tell(notice("fact:undone", curator));
          status.setRollbackOnly();
        });

    assertThat(room.of(curator)).isEmpty();
  }

  @Test
  void lettersWaitForHoursUntilTheServerIsBack() {
    String address = room.opens(curator);
    server.start();
    int port = port();
    server.stop();
    tell("fact:down", curator);

    for (int minute = 0; minute < 4 * 60; minute++) {
      room.sendAll(port);
      clock.advance(Duration.ofMinutes(1));
    }
    MailRoom.Kept waiting = room.only(curator);
    assertThat(waiting.state()).isEqualTo("WAITING");
    assertThat(waiting.attempts()).isBetween(7, 12);
    assertThat(Duration.between(clock.instant(), waiting.next()))
        .isLessThan(Duration.ofMinutes(72));

    GreenMail back = new GreenMail(ANY_PORT);
    back.start();
    try {
      clock.advance(Duration.ofMinutes(72));
      room.sendAll(back.getSmtp().getPort());
      room.sendAll(back.getSmtp().getPort());
      assertThat(back.getReceivedMessages()).hasSize(1);
      assertThat(back.getReceivedMessages()[0].getAllRecipients()[0]).hasToString(address);
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    } finally {
      back.stop();
    }
  }

  /** Nobody can know whether such a letter was taken; the second copy is known by its id. */
  @Test
  void aLetterCutOffAfterItsEndIsSentAgainUnderTheSameId() {
    room.opens(curator);
    AtomicInteger ends = new AtomicInteger();
    try (ScriptedMailServer dropping =
        new ScriptedMailServer(
            command ->
                command.equals(".") && ends.incrementAndGet() <= 2
                    ? ""
                    : ScriptedMailServer.usual(command))) {
      tell("fact:cut", curator);
      for (int attempt = 0; attempt < 5; attempt++) {
        room.sendAll(dropping.port());
        clock.advance(Duration.ofMinutes(5));
      }

      assertThat(dropping.letters()).hasSize(3);
      assertThat(dropping.letters().stream().map(MailRunIT::messageId).distinct()).hasSize(1);
      assertThat(room.only(curator).state()).isEqualTo("SENT");
    }
  }

  @Test
  void anAddressThatDoesNotExistIsMarkedAndLeftAlone() {
    room.opens(curator);
    try (ScriptedMailServer strict = refusing("RCPT", "550 5.1.1 no such user")) {
      tell("fact:gone", curator);
      room.sendAll(strict.port());

      assertThat(room.only(curator).state()).isEqualTo("REFUSED");
      assertThat(room.only(curator).code()).isEqualTo(550);
      assertThat(room.addressRefused(curator)).isTrue();

      int asked = strict.commands().size();
      tell("fact:gone:next", curator);
      room.sendAll(strict.port());
      assertThat(strict.commands()).hasSize(asked);
      assertThat(room.of(curator)).extracting(MailRoom.Kept::state).containsOnly("REFUSED");
    }
  }

  @Test
  void whatIsNoAddressStopsNobodyElsesLetters() {
    room.opens(curator);
    jdbc.sql("UPDATE notification_setting SET email = 'a..b@school.test' WHERE person_id = ?")
        .param(curator.id())
        .update();
    TestPerson head = town.person(town.schoolA(), Role.ORGANISATION_HEAD);
    room.opens(head);
    server.start();
    tell("fact:unwritable", curator, head);

    room.sendAll(port());

    assertThat(room.only(curator).state()).isEqualTo("REFUSED");
    assertThat(room.only(head).state()).isEqualTo("SENT");
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 450 4.2.1 mailbox is busy, WAITING, 450",
    "RCPT, 550 5.7.1 relaying denied, REFUSED, 550",
    "., 554 5.6.0 looks like spam, REFUSED, 554",
    "., 451 4.3.0 later, WAITING, 451",
    "MAIL, 550 5.1.8 sender is not known, WAITING, 550",
    "DATA, 421 4.3.2 going down, WAITING, 421"
  })
  void noOtherRefusalIsHeldAgainstTheAddress(String at, String answer, String state, int code) {
    room.opens(curator);
    try (ScriptedMailServer moody = refusing(at, answer)) {
      tell("fact:moody", curator);
      room.sendAll(moody.port());
    }

    assertThat(room.only(curator).state()).isEqualTo(state);
    assertThat(room.only(curator).code()).isEqualTo(code);
    assertThat(room.only(curator).attempts()).isEqualTo(1);
    assertThat(room.addressRefused(curator)).isFalse();
  }

  @Test
  void oneBadLetterHoldsNoOtherUp() {
    room.opens(curator);
    TestPerson head = town.person(town.schoolA(), Role.ORGANISATION_HEAD);
    String good = room.opens(head);
    try (ScriptedMailServer picky =
        new ScriptedMailServer(
            command ->
                command.startsWith("RCPT") && !command.contains(good)
                    ? "451 4.7.1 try later"
                    : ScriptedMailServer.usual(command))) {
      tell("fact:mixed", curator, head);
      room.sendAll(picky.port());
    }

    assertThat(room.only(curator).state()).isEqualTo("WAITING");
    assertThat(room.only(head).state()).isEqualTo("SENT");
  }

  @Test
  void severalNodesSendEachLetterOnce() throws Exception {
    List<TestPerson> people = town.people();
    List<String> addresses = people.stream().map(room::opens).toList();
    for (int fact = 0; fact < 5; fact++) {
      tell("fact:shared:" + fact, people.toArray(TestPerson[]::new));
    }
    server.start();
    var nodes = Executors.newFixedThreadPool(3);
    try {
      Callable<Boolean> node =
          () -> {
            room.sendAll(port());
            return true;
          };
      for (Future<Boolean> each : nodes.invokeAll(List.of(node, node, node))) {
        assertThat(each.get()).isTrue();
      }
    } finally {
      nodes.shutdownNow();
    }

    List<String> ids =
        Arrays.stream(server.getReceivedMessages())
            .filter(letter -> addresses.contains(recipient(letter)))
            .map(MailRunIT::messageId)
            .toList();
    assertThat(ids).hasSize(people.size() * 5).doesNotHaveDuplicates();
  }

  /** Half past six in the morning of one end of the country is the afternoon of the other. */
  @ParameterizedTest
  @CsvSource({
    "Europe/Kaliningrad, 2026-03-10T04:30:00Z, 2026-03-10T05:00:00Z",
    "Europe/Kaliningrad, 2026-03-10T18:30:00Z, 2026-03-11T05:00:00Z",
    "Asia/Kamchatka, 2026-03-10T08:30:00Z, 2026-03-10T19:00:00Z",
    "Asia/Kamchatka, 2026-03-10T18:59:00Z, 2026-03-10T19:00:00Z"
  })
  void noLetterComesInQuietHours(ZoneId zone, Instant written, Instant sent) {
    TestTown there = towns.found(zone);
    TestPerson head = there.person(there.schoolA(), Role.ORGANISATION_HEAD);
    room.opens(head);
    room.quiet(head, 20, 7);
    server.start();
    clock.set(written);
    tell("fact:quiet", head);

    room.sendAll(port());
    assertThat(room.only(head).state()).isEqualTo("WAITING");
    clock.set(sent.minusSeconds(1));
    room.sendAll(port());
    assertThat(room.only(head).state()).isEqualTo("WAITING");
    clock.set(sent);
    room.sendAll(port());

    assertThat(room.only(head).state()).isEqualTo("SENT");
    assertThat(room.only(head).attempts()).isEqualTo(1);
  }

  @Test
  void aLetterThatIsNotWorthSendingAnyMoreIsGivenUp() {
    room.opens(curator);
    tell("fact:old", curator);
    server.start();

    clock.advance(Duration.ofDays(3));
    room.sendAll(port());

    assertThat(room.only(curator).state()).isEqualTo("EXPIRED");
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void whoHasLeftGetsNoLetter() {
    room.opens(curator);
    tell("fact:left", curator);
    jdbc.sql("UPDATE person SET active = false WHERE id = ?").param(curator.id()).update();
    server.start();

    room.sendAll(port());

    assertThat(room.only(curator).state()).isEqualTo("DROPPED");
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  private int tell(String fact, TestPerson... people) {
    return transaction.execute(status -> notifications.tell(notice(fact, people)));
  }

  private Notice notice(String fact, TestPerson... people) {
    return new Notice(
        town.key() + ":" + fact,
        Letter.ESCALATION,
        Stream.of(people).map(TestPerson::id).toList(),
        "/roadmaps/1",
        Map.of("number", "3.4", "due", "05.03.2026", "level", "2"),
        Duration.ofDays(2));
  }

  private static ScriptedMailServer refusing(String at, String answer) {
    return new ScriptedMailServer(
        command -> command.startsWith(at) ? answer : ScriptedMailServer.usual(command));
  }

  private int port() {
    return server.getSmtp().getPort();
  }

  private MimeMessage only(String address) {
    List<MimeMessage> letters =
        Arrays.stream(server.getReceivedMessages())
            .filter(letter -> recipient(letter).equals(address))
            .toList();
    assertThat(letters).hasSize(1);
    return letters.get(0);
  }

  private static String recipient(MimeMessage letter) {
    try {
      return letter.getRecipients(RecipientType.TO)[0].toString();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String messageId(MimeMessage letter) {
    try {
      return letter.getMessageID();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String messageId(String letter) {
    return letter.lines().filter(line -> line.startsWith("Message-ID:")).findFirst().orElseThrow();
  }
}
