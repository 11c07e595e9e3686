package ru.vekha.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.VekhaTest;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** Whoever alters the history in the database is found, wherever and whatever it was. */
@VekhaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedHistoryIT {

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired HistorySealer sealer;
  @Autowired DailyAnchor anchor;
  @Autowired HistoryVerifier verifier;
  @Autowired TransactionTemplate transaction;
  @Autowired Environment environment;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @BeforeAll
  void letSomethingHappen() {
    TestTown town = towns.found();
    LocalDate order = LocalDate.now(clock).minusDays(30);
    String due = DateTimeFormatter.ofPattern("'до' dd.MM.yyyy").format(order.plusDays(10));
    launches.launch(
        town,
        Launches.roadmap(
            "Дорожная карта", order, 2, new Launches.Row(due, "Кураторы ОО", "Приказ")));
    runs.openAssignments();
    runs.controlDeadlines();
    sealAll();
  }

  private void sealAll() {
    transaction.executeWithoutResult(
        status -> {
          while (sealer.seal(1_000) > 0) {}
        });
  }

  @Test
  void whatVekhaDidIsFoundWhole() {
    Verification whole = verifier.verify();

    assertThat(whole.findings()).isEmpty();
    assertThat(whole.isWhole()).isTrue();
    assertThat(whole.lines()).isGreaterThan(50);
    assertThat(whole.chains()).isGreaterThan(2);
  }

  @Test
  void theTailThatIsNotSealedYetIsTold() {
    long before = verifier.verify().tail();
    jdbc.sql("UPDATE control_card SET level = level").update();

    Verification behind = verifier.verify();

    assertThat(behind.tail()).isGreaterThan(before);
    assertThat(behind.findings()).isEmpty();
    sealAll();
    assertThat(verifier.verify().tail()).isZero();
  }

  @Test
  void nothingIsSealedBeforeAnOlderTransactionHasEnded() throws Exception {
    try (Connection slow = connect("spring.datasource.username")) {
      slow.setAutoCommit(false);
      execute(
          slow,
          "UPDATE control_card SET level = level WHERE ctid = (SELECT min(ctid) FROM control_card)");
      jdbc.sql(
              "UPDATE control_card SET level = level WHERE ctid = (SELECT max(ctid) FROM control_card)")
          .update();
      sealAll();
      assertThat(verifier.verify().tail()).as("the newer one waits").isOne();
      slow.commit();
    }
    sealAll();

    Verification whole = verifier.verify();
    assertThat(whole.tail()).isZero();
    assertThat(whole.findings()).isEmpty();
  }

  @Test
  void fiveHundredAlterationsAreFoundAndNamed() throws Exception {
    try (Connection owner = connect("spring.flyway.user")) {
      owner.setAutoCommit(false);
      Alterations alterations = new Alterations(owner, new Random(20261127));
      List<String> unnoticed = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        List<Alterations.Done> done = alterations.next(25);
        Set<String> named =
            within(owner).findings().stream().map(Finding::row).collect(Collectors.toSet());
        done.stream()
            .filter(each -> Collections.disjoint(each.rows(), named))
            .map(Alterations.Done::what)
            .forEach(unnoticed::add);
        owner.rollback();
      }
      assertThat(unnoticed).isEmpty();
      assertThat(within(owner).findings()).as("nothing is left of them").isEmpty();
      owner.rollback();
    }
  }

  @Test
  void aLogThatIsSwitchedOffIsTold() throws Exception {
    try (Connection owner = connect("spring.flyway.user")) {
      owner.setAutoCommit(false);
      try (Statement statement = owner.createStatement()) {
        statement.execute("ALTER TABLE control_event DISABLE TRIGGER audit_update");
        statement.execute("DELETE FROM audit_source WHERE source = 'document'");
      }
      assertThat(within(owner).findings())
          .contains(new Finding(Finding.Kind.SWITCHED_OFF, "control_event", "-", "-"));
      owner.rollback();
    }
  }

  @Test
  void aTailThatWasCutOffIsFoundByTheValueGivenOut() throws Exception {
    DailyAnchor.Given given = transaction.execute(status -> anchorOfToday());
    try (Connection owner = connect("spring.flyway.user")) {
      owner.setAutoCommit(false);
      execute(
          owner,
          "DELETE FROM audit_seal s WHERE place = (SELECT max(place) FROM audit_seal l WHERE l.chain = s.chain)");
      execute(
          owner,
          "DELETE FROM audit_event e WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.event_id = e.id)");

      assertThat(within(owner).findings())
          .anySatisfy(
              finding -> {
                assertThat(finding.kind()).isEqualTo(Finding.Kind.ANCHOR_BROKEN);
                assertThat(finding.row()).isEqualTo(given.day().toString());
              });
      owner.rollback();
    }
    assertThat(given.value()).matches("[0-9a-f]{64}");
    assertThat(anchor.of(given.day())).contains(given);
  }

  private DailyAnchor.Given anchorOfToday() {
    anchor.makeOfToday();
    return jdbc.sql("SELECT max(day) FROM audit_anchor")
        .query(LocalDate.class)
        .optional()
        .flatMap(anchor::of)
        .orElseThrow();
  }

  @Test
  void theApplicationCannotWriteIntoTheLogItself() {
    for (String attempt :
        List.of(
            "DELETE FROM audit_event",
            "UPDATE audit_event SET login = login",
            "INSERT INTO audit_event OVERRIDING SYSTEM VALUE SELECT * FROM audit_event",
            "UPDATE audit_seal SET place = place",
            "DELETE FROM audit_seal",
            "DELETE FROM audit_anchor")) {
      assertThatThrownBy(() -> jdbc.sql(attempt).update())
          .as(attempt)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  /** With what has not been committed, and never will be. */
  private static Verification within(Connection owner) {
    return HistoryVerifier.verifyWithin(
        new JdbcTemplate(new SingleConnectionDataSource(owner, true)));
  }

  private Connection connect(String user) throws SQLException {
    return DriverManager.getConnection(
        environment.getRequiredProperty("spring.datasource.url"),
        environment.getRequiredProperty(user),
        environment.getRequiredProperty("spring.datasource.password"));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
    }
  }
}
