package ru.vekha.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.execution.DueShifts;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.SubstitutionNaming;
import ru.vekha.organisation.SubstitutionPeriod;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** What arrives of lateness and decisions, on a real mail server. */
@VekhaTest
class LatenessLettersIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired Desk desk;
  @Autowired DueShifts shifts;
  @Autowired WaitingLetters letters;
  @Autowired MailRules rules;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;
  @Autowired SubstitutionNaming naming;

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private MailRoom room;
  private TestTown town;
  private TestPerson curator;
  private TestPerson head;

  @BeforeEach
  void anOpenAssignment() {
    server.start();
    room = new MailRoom(letters, rules, transactions, jdbc, clock);
    town = towns.found(MOSCOW, "Канарейкина");
    curator = town.person(town.artCentre(), Role.CURATOR);
    head = town.person(town.artCentre(), Role.ORGANISATION_HEAD);
    clock.morningOf(ORDER_DATE, MOSCOW);
    UUID roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER_DATE,
                1,
                new Launches.Row("до 05.03.2021", "Кураторы ОДО", "Приказ")));
    assertThat(roadmap).isNotNull();
    runs.openAssignments();
    room.opens(curator);
    room.opens(head);
    room.opens(town.controller());
  }

  @AfterEach
  void close() {
    server.stop();
    jdbc.sql("DELETE FROM mail_outbox WHERE state = 'WAITING'").update();
  }

  @Test
  void anEscalationReachesEachOfThoseItNamesOnce() throws Exception {
    clock.morningOf(LocalDate.of(2021, 3, 10), MOSCOW);
    runs.controlDeadlines();
    runs.controlDeadlines();
    send();

    assertThat(to(town.controller())).isEmpty();
    assertThat(to(curator)).hasSize(1);
    assertThat(to(head)).hasSize(1);
    MimeMessage letter = to(head).get(0);
    assertThat(letter.getSubject()).isEqualTo("Веха: просрочено поручение по пункту 1.1");
    assertThat((String) letter.getContent())
        .contains("прошёл 05.03.2021", "Открыть: https://vekha.test/camunda/app/tasklist/default/")
        .doesNotContain("{", "Канарейкин");

    clock.morningOf(LocalDate.of(2021, 3, 12), MOSCOW);
    runs.controlDeadlines();
    send();
    assertThat((String) to(town.controller()).get(0).getContent())
        .contains("Открыть: https://vekha.test/camunda/app/cockpit/default/#/overdue");
  }

  @Test
  void aDeputyIsToldThatTheLetterIsForSomebodyElse() throws Exception {
    TestPerson other = town.person(town.department(), Role.DEPUTY_HEAD);
    room.opens(other);
    LocalDate passed = LocalDate.of(2021, 3, 10);
    clock.morningOf(passed, MOSCOW);
    standsIn(other, curator, Role.CURATOR, passed);
    standsIn(other, head, Role.ORGANISATION_HEAD, passed);

    runs.controlDeadlines();
    send();

    assertThat(to(other)).hasSize(1);
    assertThat(to(other).get(0).getSubject())
        .isEqualTo("По замещению: Веха: просрочено поручение по пункту 1.1");
    assertThat((String) to(other).get(0).getContent())
        .contains("потому что вы замещаете сотрудника")
        .doesNotContain("Канарейкин");
    assertThat(to(curator)).hasSize(1);
    assertThat(to(curator).get(0).getSubject()).doesNotContain("замещению");
  }

  @Test
  void whoeverIsAddressedAndStandsInGetsTheLetterAsTheirOwn() throws Exception {
    LocalDate passed = LocalDate.of(2021, 3, 10);
    clock.morningOf(passed, MOSCOW);
    standsIn(head, curator, Role.CURATOR, passed);

    runs.controlDeadlines();
    send();

    assertThat(to(head)).hasSize(1);
    assertThat(to(head).get(0).getSubject()).startsWith("Веха: ");
  }

  @Test
  void aDecisionIsToldToWhoeverStandsInForTheOneWhoAsked() throws Exception {
    LocalDate today = LocalDate.of(2021, 2, 12);
    clock.morningOf(today, MOSCOW);
    shifts.ask(taskOf(curator).getId(), LocalDate.of(2021, 3, 19), "Педсовет", curator.id());
    standsIn(head, curator, Role.CURATOR, today);
    desk.submits(town.controller(), taskOf(town.controller()), Map.of("decision", "grant"));
    send();

    assertThat(to(curator).get(0).getSubject()).isEqualTo("Веха: решение о сроке по пункту 1.1");
    assertThat(to(head).get(0).getSubject())
        .isEqualTo("По замещению: Веха: решение о сроке по пункту 1.1");
  }

  @Test
  void whoeverAskedForALaterDateIsToldWhatWasDecided() throws Exception {
    shifts.ask(taskOf(curator).getId(), LocalDate.of(2021, 3, 19), "Педсовет", curator.id());
    desk.submits(town.controller(), taskOf(town.controller()), Map.of("decision", "grant"));
    shifts.ask(taskOf(curator).getId(), LocalDate.of(2021, 3, 26), "Ещё раз", curator.id());
    desk.submits(
        town.controller(),
        taskOf(town.controller()),
        Map.of("decision", "refuse", "remark", "Хватит"));
    send();

    assertThat(to(head)).isEmpty();
    assertThat(to(curator)).hasSize(2);
    assertThat((String) to(curator).get(0).getContent())
        .contains("принято решение: срок перенесён. Срок теперь: 19.03.2021");
    assertThat((String) to(curator).get(1).getContent())
        .contains("принято решение: в переносе отказано. Срок теперь: 19.03.2021")
        .doesNotContain("Хватит");
  }

  @Test
  void whoeverHandedAResultInIsToldThatItIsBackAndUntilWhen() throws Exception {
    handIn();
    desk.submits(
        town.controller(),
        taskOf(town.controller()),
        Map.of("decision", "return", "remark", "Нет подписи", "newDate", "2021-03-16"));
    handIn();
    desk.submits(
        town.controller(),
        taskOf(town.controller()),
        Map.of("decision", "return", "remark", "Нет печати"));
    send();

    assertThat(to(curator)).hasSize(2);
    assertThat(to(curator).get(0).getSubject()).contains("возвращён на доработку");
    assertThat((String) to(curator).get(0).getContent())
        .contains("Срок: 16.03.2021")
        .doesNotContain("подписи");
  }

  private void standsIn(TestPerson deputy, TestPerson away, Role role, LocalDate day) {
    naming.name(
        away.id(),
        away.id(),
        List.of(new Membership(away.id(), town.artCentre().id(), role)),
        deputy.id(),
        new SubstitutionPeriod(day, day));
  }

  private void handIn() {
    desk.submits(
        curator,
        taskOf(curator),
        Map.of(
            "done", "full",
            "reportText", "Приказ издан",
            "documentNumber", "12-у",
            "documentDate", "2021-02-10"));
  }

  private Task taskOf(TestPerson person) {
    List<Task> tasks = desk.tasks(person);
    assertThat(tasks).hasSize(1);
    return tasks.get(0);
  }

  private void send() {
    room.sendAll(server.getSmtp().getPort());
  }

  private List<MimeMessage> to(TestPerson person) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(
            letter -> {
              try {
                return letter.getAllRecipients()[0].toString().startsWith(person.login() + "@");
              } catch (MessagingException e) {
                throw new IllegalStateException(e);
              }
            })
        .toList();
  }
}
