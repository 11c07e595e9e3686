package ru.vekha.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** The morning of a region: ten thousand curators of ten thousand schools. */
@VekhaTest
class DigestScaleIT {

  private static final Logger LOG = LoggerFactory.getLogger(DigestScaleIT.class);
  private static final int PEOPLE = 10_000;
  private static final Instant MORNING = Instant.parse("2026-03-10T06:00:00Z");
  private static final String PERSON = "'p-scale' || lpad(n::text, 11, '0')";
  private static final String EACH = " FROM generate_series(1, " + PEOPLE + ") AS n";

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired MorningDigests digests;
  @Autowired TransactionTemplate transaction;
  @Autowired Environment environment;
  @Autowired MovableClock clock;

  /** The schema's owner, who may gather statistics and clear up. */
  private JdbcClient owner;

  @BeforeEach
  void own() {
    owner =
        JdbcClient.create(
            new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password")));
  }

  @AfterEach
  void clearUp() {
    for (String table :
        new String[] {
          "mail_outbox WHERE person_id",
          "morning_digest WHERE person_id",
          "notification_setting WHERE person_id",
          "membership WHERE person_id",
          "person WHERE id",
          "control_card WHERE responsible_person_id IS NULL AND organisation_id",
          "organisation_above WHERE organisation_id",
          "organisation WHERE id"
        }) {
      String word = table.contains("organisation") ? "'scale-%'" : "'p-scale%'";
      owner.sql("DELETE FROM " + table + " LIKE " + word).update();
    }
  }

  @Test
  void tenThousandPeopleHaveTheirDigestsWithinAMinute() {
    clock.morningOf(LocalDate.of(2026, 2, 2), ZoneId.of("Europe/Moscow"));
    TestTown town = towns.found();
    settle(
        town,
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                LocalDate.of(2026, 2, 2),
                1,
                new Row("до 10.03.2026", "Руководитель ОДО", "Приказ"))));
    clock.set(MORNING);

    long start = System.nanoTime();
    int batches = 1;
    while (Boolean.TRUE.equals(transaction.execute(status -> digests.make()))) {
      batches++;
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    LOG.info("{} digests in {} ms, {} batches", PEOPLE, took.toMillis(), batches);
    assertThat(
            owner
                .sql("SELECT count(*) FROM mail_outbox WHERE person_id LIKE 'p-scale%'")
                .query(Integer.class)
                .single())
        .isEqualTo(PEOPLE);
    assertThat(took).isLessThan(Duration.ofMinutes(1));
  }

  /** Each school has six cards that the digest looks at and two that it does not. */
  private void settle(TestTown town, UUID roadmap) {
    for (String step :
        new String[] {
          "INSERT INTO organisation SELECT 'scale-' || n, '"
              + town.department().id()
              + "', 'SCHOOL', 'Школа ' || n, 'Школа ' || n, 'Europe/Moscow'"
              + EACH,
          "INSERT INTO organisation_above SELECT 'scale-' || n, 'scale-' || n" + EACH,
          "INSERT INTO person (id, family_name, given_name) SELECT " + PERSON + ", 'Н', 'Н'" + EACH,
          "INSERT INTO membership SELECT " + PERSON + ", 'scale-' || n, 'curator'" + EACH,
          "INSERT INTO notification_setting (person_id, email, digest) SELECT "
              + PERSON
              + ", 'n' || n || '@school.test', true"
              + EACH,
          """
          INSERT INTO control_card (id, roadmap_id, activity_id, organisation_id,
            controller_organisation_id, responsible_role, occurrence, basis, state, zone, opens_at,
            settle_by, original_due, current_due, due_at)
          SELECT gen_random_uuid(), c.roadmap_id, c.activity_id, 'scale-' || n,
            c.controller_organisation_id, 'curator', k, c.basis,
            CASE WHEN k <= 6 THEN 'OPEN' WHEN k = 7 THEN 'CLOSED' ELSE 'PLANNED' END, c.zone,
            c.opens_at, c.settle_by, d.due, d.due, (d.due + 1)::timestamp AT TIME ZONE 'Europe/Moscow'
            FROM control_card c, generate_series(1, %d) AS n, generate_series(1, 8) AS k,
                 LATERAL (SELECT DATE '2026-03-07' + k AS due) d
           WHERE c.roadmap_id = '%s'"""
              .formatted(PEOPLE, roadmap),
          "ANALYZE"
        }) {
      owner.sql(step).update();
    }
  }
}
