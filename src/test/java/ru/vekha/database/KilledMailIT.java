package ru.vekha.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A node is killed while it sends letters. All arrive, and only the one that was on its way may
 * arrive again, under the same Message-ID.
 */
class KilledMailIT {

  private static final int LETTERS = 1_000;
  private static final String PERSON = "p-0000000000000001";

  @TempDir Path folder;

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final TestDatabase.Address address = TestDatabase.create();
  private final JdbcClient jdbc =
      JdbcClient.create(
          new DriverManagerDataSource(address.url(), address.owner(), address.password()));
  private final ServiceTimers timers = new ServiceTimers(jdbc);

  @BeforeEach
  void openThePost() {
    server.start();
  }

  @AfterEach
  void closeThePost() {
    server.stop();
  }

  @Test
  void everyLetterArrivesAndAtMostTheOneOnItsWayTwice() throws Exception {
    try (RunningVekha first = start()) {
      assertThat(first.port()).isPositive();
      write();
      timers.ring("mailSending");
      Awaitility.await()
          .atMost(Duration.ofMinutes(3))
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(5))
          .until(() -> server.getReceivedMessages().length > 20);

      first.kill();

      assertThat(waiting()).as("waiting when the node was killed").isBetween(1L, LETTERS - 1L);
    }
    try (RunningVekha second = start()) {
      assertThat(second.port()).isPositive();
      Awaitility.await()
          .atMost(Duration.ofMinutes(4))
          .pollInterval(Duration.ofMillis(200))
          .until(() -> waiting() == 0);
    }
    List<String> arrived =
        Arrays.stream(server.getReceivedMessages()).map(KilledMailIT::messageId).toList();
    assertThat(arrived.stream().distinct()).as("letters").hasSize(LETTERS);
    assertThat(arrived.size() - LETTERS).as("sent again after the kill").isBetween(0, 1);
  }

  private RunningVekha start() {
    return RunningVekha.start(
        folder,
        Map.of(
            "SPRING_DATASOURCE_URL", address.url(),
            "SPRING_DATASOURCE_USERNAME", address.owner(),
            "SPRING_DATASOURCE_PASSWORD", address.password(),
            "VEKHA_FIRSTADMINISTRATOR_PASSWORD", "Pervyi-vhod-1",
            "VEKHA_DURABLE", "false"),
        "--vekha.https=false",
        "--vekha.mail.from=vekha@example.org",
        "--vekha.mail.site=https://vekha.example.org",
        "--vekha.mail.encrypted=false",
        "--spring.mail.host=127.0.0.1",
        "--spring.mail.port=" + server.getSmtp().getPort(),
        "--camunda.bpm.job-execution.lock-time-in-millis=20000");
  }

  /** Letters to one person who wants them at any hour. */
  private void write() {
    jdbc.sql("INSERT INTO person (id, family_name, given_name) VALUES (:id, 'Почтова', 'Анна')")
        .param("id", PERSON)
        .update();
    jdbc.sql(
            "INSERT INTO membership (person_id, organisation_id, role)"
                + " VALUES (:id, 'authority', 'controller')")
        .param("id", PERSON)
        .update();
    jdbc.sql(
            """
            INSERT INTO notification_setting (person_id, email, immediate, quiet_from, quiet_to)
            VALUES (:id, 'anna@example.org', true, 0, 0)""")
        .param("id", PERSON)
        .update();
    jdbc.sql(
            """
            INSERT INTO mail_outbox (fact, person_id, letter, subject, body, created_at,
              next_attempt_at, expires_at)
            SELECT 'card:' || n, :id, 'ESCALATION', 'Срок прошёл', 'Поручение № ' || n,
              now(), now(), now() + interval '1 day'
              FROM generate_series(1, :letters) n""")
        .param("id", PERSON)
        .param("letters", LETTERS)
        .update();
  }

  private long waiting() {
    return jdbc.sql("SELECT count(*) FROM mail_outbox WHERE state = 'WAITING'")
        .query(Long.class)
        .single();
  }

  private static String messageId(MimeMessage letter) {
    try {
      return letter.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
