package ru.vekha.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.SubstitutionNaming;
import ru.vekha.organisation.SubstitutionPeriod;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** Digests of a town whose roadmap has work due around 10 March 2026, a Tuesday after a holiday. */
@VekhaTest
class MorningDigestIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER = LocalDate.of(2026, 2, 2);
  private static final Instant TUESDAY = Instant.parse("2026-03-10T06:00:00Z");

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired MorningDigests digests;
  @Autowired JavaMailSenderImpl sender;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;
  @Autowired SubstitutionNaming naming;

  private DigestDesk desk;
  private TestTown town;
  private UUID roadmap;
  private TestPerson curator;

  @BeforeEach
  void launch() {
    desk = new DigestDesk(jdbc);
    found(MOSCOW);
  }

  @AfterEach
  void tidy() {
    jdbc.sql("DELETE FROM mail_outbox WHERE state = 'WAITING'").update();
    jdbc.sql("UPDATE notification_setting SET digest = false").update();
  }

  @Test
  void oneLetterHasAllThatAPersonHasToDo() {
    put("1.5", town.schoolA().id(), "RETURNED");
    desk.order(curator, 8);

    writeAt(TUESDAY);

    assertThat(desk.of(curator)).hasSize(1);
    assertThat(desk.of(curator).get(0).subject()).isEqualTo("Веха: ваши поручения на 10.03.2026");
    assertThat(desk.of(curator).get(0).body())
        .contains(
            """
            Просрочено: 1
            — пункт 1.3, срок 05.03.2026

            Срок сегодня: 1
            — пункт 1.1, срок 10.03.2026

            Возвращено на доработку: 1
            — пункт 1.5, срок 27.04.2026

            Срок в ближайшие дни: 1
            — пункт 1.2, срок 13.03.2026

            Открыть задачи: https://vekha.test/camunda/app/tasklist/default/""")
        .doesNotContain("1.4,", "Ждёт");
  }

  @Test
  void aControllerIsToldWhatWaitsForAcceptance() {
    put("1.3", town.schoolA().id(), "HANDED_IN");
    put("1.4", town.schoolB().id(), "HANDED_IN");
    TestPerson controller = town.controller();
    desk.order(controller, 8);

    writeAt(TUESDAY);

    assertThat(desk.of(controller).get(0).body())
        .contains("Ждёт вашей приёмки: 2\n— пункт 1.3, срок 05.03.2026\n— пункт 1.4,")
        .doesNotContain("Просрочено", "Срок сегодня");
  }

  @Test
  void aDeputyHasTheWorkOfTheAbsentInListsOfItsOwnWithoutAName() {
    TestPerson mentor = town.person(town.schoolA(), Role.MENTOR);
    jdbc.sql(
            """
            UPDATE control_card SET responsible_person_id = :curator
             WHERE organisation_id = :school AND current_due = '2026-03-10'""")
        .param("curator", curator.id())
        .param("school", town.schoolA().id())
        .update();
    desk.order(mentor, 8);
    clock.set(TUESDAY);
    LocalDate today = LocalDate.of(2026, 3, 10);
    naming.name(
        curator.id(),
        curator.id(),
        List.of(new Membership(curator.id(), town.schoolA().id(), Role.CURATOR)),
        mentor.id(),
        new SubstitutionPeriod(today, today));

    writeAt(TUESDAY);

    assertThat(desk.of(mentor).get(0).body())
        .contains(
            """
            По замещению. Просрочено: 1
            — пункт 1.3, срок 05.03.2026

            По замещению. Срок сегодня: 1
            — пункт 1.1, срок 10.03.2026""")
        .doesNotContain(curator.familyName());
    writeAt(TUESDAY.plus(Duration.ofDays(1)));
    assertThat(desk.of(mentor)).hasSize(1);
  }

  @Test
  void partsOfOthersAssignmentsAreNamedAmongAPersonsWork() {
    TestPerson mentor = town.person(town.schoolA(), Role.MENTOR);
    give("1.4", Role.MENTOR, mentor.id(), LocalDate.of(2026, 3, 6));
    give("1.5", Role.MENTOR, null, LocalDate.of(2026, 3, 12));
    give("1.5", Role.MENTOR, null, LocalDate.of(2026, 4, 12));
    give("1.5", Role.PSYCHOLOGIST, null, LocalDate.of(2026, 3, 10));
    desk.order(mentor, 8);
    clock.set(TUESDAY);
    LocalDate today = LocalDate.of(2026, 3, 10);
    TestPerson psychologist = town.person(town.schoolA(), Role.PSYCHOLOGIST);
    naming.name(
        psychologist.id(),
        psychologist.id(),
        List.of(new Membership(psychologist.id(), town.schoolA().id(), Role.PSYCHOLOGIST)),
        mentor.id(),
        new SubstitutionPeriod(today, today));

    writeAt(TUESDAY);

    assertThat(desk.of(mentor).get(0).body())
        .contains(
            """
            Просрочено: 1
            — часть работы по пункту 1.4, срок 06.03.2026

            Срок в ближайшие дни: 1
            — часть работы по пункту 1.5, срок 12.03.2026

            По замещению. Срок сегодня: 1
            — часть работы по пункту 1.5, срок 10.03.2026
            """)
        .doesNotContain("собрать анкеты");
  }

  @Test
  void aDeliveredPartIsNobodysWorkAnyMore() {
    TestPerson mentor = town.person(town.schoolA(), Role.MENTOR);
    give("1.4", Role.MENTOR, mentor.id(), LocalDate.of(2026, 3, 6));
    jdbc.sql("UPDATE card_part SET state = 'TAKEN_BACK' WHERE person_id = ?")
        .param(mentor.id())
        .update();
    desk.order(mentor, 8);

    writeAt(TUESDAY);

    assertThat(desk.of(mentor)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, ''",
    "1, ', просрочка передана руководителю организации'",
    "2, ', просрочка передана контролёру'",
    "3, ', просрочка передана заместителю руководителя'"
  })
  void whatIsLateSaysToWhomTheDelayHasGone(int level, String words) {
    jdbc.sql(
            "UPDATE control_card SET level = :level WHERE roadmap_id = :roadmap"
                + " AND current_due = '2026-03-05'")
        .param("level", level)
        .param("roadmap", roadmap)
        .update();
    desk.order(curator, 8);

    writeAt(TUESDAY);

    assertThat(desk.of(curator).get(0).body())
        .contains("— пункт 1.3, срок 05.03.2026" + words + "\n");
  }

  @Test
  void aLongListNamesTheFirstTen() {
    jdbc.sql(
            """
            INSERT INTO control_card (id, roadmap_id, activity_id, organisation_id,
              controller_organisation_id, responsible_role, occurrence, basis, state, zone, opens_at,
              settle_by, original_due, current_due, due_at)
            SELECT gen_random_uuid(), roadmap_id, activity_id, organisation_id,
              controller_organisation_id, responsible_role, 100 + n, basis, 'OPEN', zone, opens_at,
              settle_by, original_due, current_due, due_at
              FROM control_card, generate_series(1, 14) AS n
             WHERE roadmap_id = :roadmap AND organisation_id = :school AND current_due = '2026-03-05'""")
        .param("roadmap", roadmap)
        .param("school", town.schoolA().id())
        .update();
    desk.order(curator, 8);

    writeAt(TUESDAY);

    assertThat(desk.of(curator).get(0).body()).contains("Просрочено: 15", "— и ещё 5\n");
  }

  @Test
  void whoHasNothingToDoGetsNoLetter() {
    TestPerson mentor = town.person(town.schoolA(), Role.MENTOR);
    desk.order(mentor, 8);

    writeAt(TUESDAY);

    assertThat(desk.of(mentor)).isEmpty();
    assertThat(desk.days(mentor)).isOne();
  }

  @Test
  void nobodyGetsADigestUnasked() {
    writeAt(TUESDAY);

    assertThat(desk.of(curator)).isEmpty();
  }

  @Test
  void aPersonAndDayHaveOneDigestHoweverManyNodesWrite() throws Exception {
    town.people().forEach(person -> desk.order(person, 8));
    clock.set(TUESDAY);
    var nodes = Executors.newFixedThreadPool(3);
    try {
      Callable<Boolean> node =
          () -> {
            write();
            return true;
          };
      for (Future<Boolean> each : nodes.invokeAll(List.of(node, node, node))) {
        assertThat(each.get()).isTrue();
      }
    } finally {
      nodes.shutdownNow();
    }
    writeAt(TUESDAY.plus(Duration.ofHours(5)));

    assertThat(desk.of(curator)).hasSize(1);
    assertThat(town.people()).allSatisfy(person -> assertThat(desk.days(person)).isOne());
  }

  /** 9 March 2026 is a day off by decree. */
  @ParameterizedTest
  @CsvSource({"2026-03-07, 0", "2026-03-08, 0", "2026-03-09, 0", "2026-03-10, 1"})
  void digestsComeOnWorkingDays(LocalDate day, int letters) {
    desk.order(curator, 8);

    writeAt(day.atTime(9, 0).atZone(MOSCOW).toInstant());

    assertThat(desk.of(curator)).hasSize(letters);
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Kaliningrad, 2026-03-10T06:00:00Z",
    "Europe/Moscow, 2026-03-10T05:00:00Z",
    "Asia/Kamchatka, 2026-03-09T20:00:00Z"
  })
  void theHourIsThatOfTheOrganisation(ZoneId zone, Instant eight) {
    found(zone);
    desk.order(curator, 8);

    writeAt(eight.minusSeconds(1));
    assertThat(desk.of(curator)).isEmpty();
    writeAt(eight);

    assertThat(desk.of(curator)).extracting(DigestDesk.Digest::subject).hasSize(1);
    assertThat(desk.of(curator).get(0).subject()).endsWith("10.03.2026");
    assertThat(desk.of(curator).get(0).body())
        .contains("Срок сегодня: 1\n— пункт 1.1, срок 10.03.2026");
  }

  @Test
  void afterAStandstillThereIsTodaysDigestAndNoOther() {
    desk.order(curator, 8);
    writeAt(TUESDAY);

    writeAt(TUESDAY.plus(Duration.ofHours(72)));

    assertThat(desk.of(curator))
        .extracting(DigestDesk.Digest::subject)
        .containsExactly(
            "Веха: ваши поручения на 10.03.2026", "Веха: ваши поручения на 13.03.2026");
  }

  @Test
  void afterThreeDaysWithoutAMailServerOnlyTodaysDigestIsSent() throws Exception {
    desk.order(curator, 8);
    for (int day = 0; day < 3; day++) {
      clock.set(TUESDAY.plus(Duration.ofDays(day)));
      runs.writeDigests();
      runs.sendMail();
    }
    assertThat(desk.of(curator)).hasSize(3);

    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    server.start();
    sender.setPort(server.getSmtp().getPort());
    try {
      clock.set(TUESDAY.plus(Duration.ofDays(3)));
      runs.writeDigests();
      runs.sendMail();

      assertThat(desk.of(curator))
          .extracting(DigestDesk.Digest::state)
          .containsExactly("EXPIRED", "EXPIRED", "EXPIRED", "SENT");
      List<MimeMessage> letters =
          Arrays.stream(server.getReceivedMessages())
              .filter(each -> to(each).startsWith(curator.login() + "@"))
              .toList();
      assertThat(letters).hasSize(1);
      assertThat(letters.get(0).getSubject()).endsWith("13.03.2026");
    } finally {
      sender.setPort(1);
      server.stop();
    }
  }

  @Test
  void aDigestHasNoNameAndNoWordOfTheRoadmap() {
    town.people().forEach(person -> desk.order(person, 8));

    writeAt(TUESDAY);

    List<DigestDesk.Digest> letters =
        town.people().stream().flatMap(person -> desk.of(person).stream()).toList();
    assertThat(letters).isNotEmpty();
    for (TestPerson person : town.people()) {
      assertThat(letters)
          .noneMatch(letter -> (letter.subject() + letter.body()).contains(person.familyName()))
          .noneMatch(letter -> letter.body().contains(person.id()));
    }
    assertThat(letters).noneMatch(letter -> letter.body().contains("Мероприятие"));
  }

  private void found(ZoneId zone) {
    clock.morningOf(ORDER, zone);
    town = towns.found(zone);
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER,
                1,
                new Row("до 10.03.2026", "Кураторы ОО", "Приказ"),
                new Row("до 13.03.2026", "Кураторы ОО", "Приказ"),
                new Row("до 05.03.2026", "Кураторы ОО", "Приказ"),
                new Row("до 24.04.2026", "Кураторы ОО", "Приказ"),
                new Row("до 27.04.2026", "Кураторы ОО", "Приказ")));
    runs.openAssignments();
    curator = town.person(town.schoolA(), Role.CURATOR);
  }

  private void put(String number, String organisation, String state) {
    int changed =
        jdbc.sql(
                "UPDATE control_card SET state = :state WHERE organisation_id = :organisation AND"
                    + " activity_id = (SELECT id FROM activity WHERE roadmap_id = :roadmap AND"
                    + " number = :number)")
            .param("state", state)
            .param("organisation", organisation)
            .param("roadmap", roadmap)
            .param("number", number)
            .update();
    assertThat(changed).isOne();
  }

  private void give(String number, Role role, String personId, LocalDate due) {
    int given =
        jdbc.sql(
                """
                INSERT INTO card_part (id, card_id, organisation_id, role, person_id, words, zone, due, due_at,
                  state, given_by, given_at)
                SELECT gen_random_uuid(), c.id, c.organisation_id, :role, :person, 'собрать анкеты', c.zone, :due,
                       (CAST(:due AS date) + 1)::timestamp AT TIME ZONE c.zone, 'GIVEN', :by, now()
                  FROM control_card c JOIN activity a ON a.id = c.activity_id
                 WHERE c.roadmap_id = :roadmap AND c.organisation_id = :school AND a.number = :number""")
            .param("role", role.groupId())
            .param("person", personId)
            .param("due", due)
            .param("by", curator.id())
            .param("roadmap", roadmap)
            .param("school", town.schoolA().id())
            .param("number", number)
            .update();
    assertThat(given).isOne();
  }

  private void writeAt(Instant moment) {
    clock.set(moment);
    write();
  }

  private void write() {
    boolean more = true;
    while (more) {
      more = transaction.execute(status -> digests.make());
    }
  }

  private static String to(MimeMessage letter) {
    try {
      return letter.getRecipients(RecipientType.TO)[0].toString();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
