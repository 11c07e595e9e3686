package ru.vekha.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** What auditors see of the proof, and that nobody else sees it. */
@VekhaTest
class ProofPageIT {

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired HistorySealer sealer;
  @Autowired DailyAnchor anchor;
  @Autowired HistoryChecks checks;
  @Autowired TransactionTemplate transaction;
  @Autowired Environment environment;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private TestTown town;
  private TestPerson auditor;

  @BeforeEach
  void letSomethingHappen() {
    town = towns.found();
    auditor = town.person(town.department(), Role.AUDITOR);
    LocalDate order = LocalDate.now(clock).minusDays(3);
    launches.launch(
        town,
        Launches.roadmap(
            "Дорожная карта",
            order,
            1,
            new Launches.Row("до 31.12." + order.getYear(), "Кураторы ОО", "Приказ")));
    runs.openAssignments();
  }

  @Test
  void theAuditorChecksAndIsToldWhatWasAlteredInTheirOrganisationsAlone() {
    seal();
    Visitor visitor = Visitor.signedIn(port, auditor);
    assertThat(visitor.get("/history/proof").body())
        .contains("Проверка истории", town.schoolA().shortName(), town.department().shortName());

    check(visitor);
    assertThat(visitor.get("/history/proof").body()).contains("Нарушений нет");

    String card = alter();
    try {
      check(visitor);
      assertThat(visitor.get("/history/proof").body())
          .contains(
              "Найдено нарушений: 1", "Строка истории изменена", "Контрольные карточки", card);
      TestTown other = towns.found();
      assertThat(
              Visitor.signedIn(port, other.person(other.department(), Role.AUDITOR))
                  .get("/history/proof")
                  .body())
          .contains("Найдено нарушений: 1")
          .doesNotContain(card)
          .doesNotContain(town.schoolA().shortName());
    } finally {
      restore(card);
    }
  }

  @Test
  void twoWhoAskAtOnceGetOneCheck() {
    seal();
    long first = checks.begin(auditor.id()).orElseThrow();
    Visitor visitor = Visitor.signedIn(port, auditor);

    assertThat(visitor.submit("/history/proof/check").statusCode()).isEqualTo(302);
    assertThat(checks.last().orElseThrow().id()).isEqualTo(first);
    checks.at(first, 40);
    assertThat(visitor.get("/history/proof").body())
        .contains("Идёт проверка, выполнено 40 %")
        .doesNotContain(">Проверить<");

    clock.advance(Duration.ofMinutes(6));
    long second = checks.begin(auditor.id()).orElseThrow();
    assertThat(second).as("the first has fallen silent").isGreaterThan(first);
    checks.brokenOff(second);
    assertThat(visitor.get("/history/proof").body()).contains("Проверка прервалась");
  }

  @Test
  void nobodyElseSeesIt() {
    for (TestPerson person :
        List.of(
            town.methodist(),
            town.controller(),
            town.person(town.schoolA(), Role.CURATOR),
            town.person(town.schoolA(), Role.ORGANISATION_HEAD))) {
      Visitor visitor = Visitor.signedIn(port, person);
      assertThat(visitor.get("/history/proof").statusCode()).isEqualTo(403);
      assertThat(visitor.get("/roadmaps").body()).doesNotContain("/history/proof");
    }
  }

  @Test
  void eachAuditorGetsTheDaysValueByMailOnce() {
    jdbc.sql(
            "INSERT INTO notification_setting (person_id, email, immediate) VALUES (:id, :mail, true)"
                + " ON CONFLICT (person_id) DO UPDATE SET email = excluded.email, immediate = true")
        .param("id", auditor.id())
        .param("mail", auditor.login() + "@example.org")
        .update();
    seal();
    LocalDate last =
        anchor
            .last()
            .map(DailyAnchor.Given::day)
            .orElse(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
    clock.morningOf(last.plusDays(1), ZoneOffset.UTC);
    DailyAnchor.Given given = transaction.execute(status -> anchor.makeOfToday()).orElseThrow();
    Optional<DailyAnchor.Given> again = transaction.execute(status -> anchor.makeOfToday());
    assertThat(again).isEmpty();

    assertThat(
            jdbc.sql(
                    "SELECT body FROM mail_outbox WHERE person_id = :id AND letter = 'HISTORY_VALUE'")
                .param("id", auditor.id())
                .query(String.class)
                .list())
        .singleElement()
        .asString()
        .contains(given.value(), Long.toString(given.seals()), "/history/proof");
    assertThat(Visitor.signedIn(port, auditor).get("/history/proof").body())
        .contains(given.value());
    jdbc.sql("DELETE FROM mail_outbox WHERE letter = 'HISTORY_VALUE'").update();
  }

  private void check(Visitor visitor) {
    assertThat(visitor.submit("/history/proof/check").statusCode()).isEqualTo(302);
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> !checks.last().orElseThrow().isRunning());
  }

  private void seal() {
    transaction.executeWithoutResult(
        status -> {
          while (sealer.seal(1_000) > 0) {}
        });
  }

  private String alter() {
    String card =
        jdbc.sql("SELECT id::text FROM control_card WHERE organisation_id = :school LIMIT 1")
            .param("school", town.schoolA().id())
            .query(String.class)
            .single();
    pastTheLog("UPDATE control_card SET round = round + 1 WHERE id = '" + card + "'");
    return card;
  }

  private void restore(String card) {
    pastTheLog("UPDATE control_card SET round = round - 1 WHERE id = '" + card + "'");
  }

  private void pastTheLog(String sql) {
    JdbcTemplate owner =
        new JdbcTemplate(
            new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password")));
    owner.execute(
        "ALTER TABLE control_card DISABLE TRIGGER audit_update; "
            + sql
            + "; ALTER TABLE control_card ENABLE TRIGGER audit_update");
  }
}
