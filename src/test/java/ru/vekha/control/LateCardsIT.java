package ru.vekha.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.town.Cards;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** The definition of late for queries and the one for a single card are the same. */
@VekhaTest
class LateCardsIT {

  private static final int CARDS = 500;
  private static final LocalDate SOME_DAY = LocalDate.of(2021, 6, 15);
  private static final List<String> ZONES =
      List.of(
          "Europe/Kaliningrad",
          "Europe/Moscow",
          "Asia/Yekaterinburg",
          "Asia/Vladivostok",
          "Asia/Kamchatka");

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired CardPlanning planning;
  @Autowired ControlCards controlCards;
  @Autowired CardParts parts;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private final Random random = new Random(20_210_615);
  private UUID roadmap;
  private ControlCard pattern;

  @BeforeEach
  void launch() {
    TestTown town = towns.found();
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта проверки",
                LocalDate.of(2021, 2, 11),
                1,
                new Row("до 05.03.2021", "Руководитель ОДО", "Приказ")));
    pattern = controlCards.find(cards.only(roadmap).id()).orElseThrow();
  }

  /** Moments lie close to midnights of the zones, where the two could part. */
  @Test
  void theQueryAndTheCardAgree() {
    transaction.executeWithoutResult(
        status -> {
          planning.plan(
              IntStream.range(0, CARDS).mapToObj(index -> anyCard(index + 2)).toList(), "system");
          List<UUID> ids = cards.of(roadmap).stream().map(Cards.Card::id).toList();
          ids.forEach(this::putIntoAnyState);
          int late = 0;
          for (UUID id : ids) {
            Instant now = anyMoment();
            boolean single = controlCards.find(id).orElseThrow().isLate(now);
            assertThat(isLateByQuery(id, now)).as("card %s at %s", id, now).isEqualTo(single);
            late += single ? 1 : 0;
          }
          assertThat(late).isBetween(CARDS / 20, CARDS);
          status.setRollbackOnly();
        });
  }

  @Test
  void theQueryAndThePartAgree() {
    for (int index = 0; index < 100; index++) {
      UUID id = UUID.randomUUID();
      ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
      LocalDate due = SOME_DAY.plusDays(random.nextInt(3));
      jdbc.sql(
              """
              INSERT INTO card_part (id, card_id, organisation_id, role, words, zone, due, due_at, state, given_by,
                given_at) SELECT :id, :card, organisation_id, 'curator', 'Часть', :zone, :due, :dueAt, :state, p.id, now()
                  FROM control_card c, (SELECT id FROM person LIMIT 1) p WHERE c.id = :card""")
          .param("id", id)
          .param("card", pattern.id())
          .param("zone", zone.getId())
          .param("due", due)
          .param("dueAt", Timestamp.from(ControlCard.endOf(due, zone)))
          .param("state", List.of("GIVEN", "RETURNED", "TAKEN_BACK").get(random.nextInt(3)))
          .update();
      Instant now = anyMoment();
      assertThat(
              jdbc.sql(
                      "SELECT EXISTS (SELECT 1 FROM card_part p WHERE p.id = :id AND "
                          + LateCards.PART
                          + ")")
                  .param("id", id)
                  .param("now", Timestamp.from(now))
                  .query(Boolean.class)
                  .single())
          .as("part %s at %s", id, now)
          .isEqualTo(parts.find(id).orElseThrow().isLate(now));
    }
  }

  private NewCard anyCard(int occurrence) {
    boolean dated = random.nextInt(10) > 0;
    return new NewCard(
        roadmap,
        pattern.activityId(),
        pattern.organisationId(),
        pattern.controllerOrganisationId(),
        new NewCard.Executor(Role.CURATOR, null),
        List.of(),
        occurrence,
        dated ? DueBasis.DATED : DueBasis.AFTER_EVENT,
        ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
        SOME_DAY.minusDays(30),
        dated ? SOME_DAY.plusDays(random.nextInt(3)) : null,
        SOME_DAY.plusDays(100),
        null);
  }

  private void putIntoAnyState(UUID id) {
    CardState state = CardState.values()[random.nextInt(CardState.values().length)];
    jdbc.sql("UPDATE control_card SET state = :state WHERE id = :id")
        .param("state", state.name())
        .param("id", id)
        .update();
  }

  private Instant anyMoment() {
    ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    return SOME_DAY
        .plusDays(random.nextInt(4))
        .atStartOfDay(zone)
        .toInstant()
        .plusSeconds(random.nextInt(3) - 1);
  }

  private boolean isLateByQuery(UUID id, Instant now) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM control_card c WHERE c.id = :id AND "
                + LateCards.CONDITION
                + ")")
        .param("id", id)
        .param("now", Timestamp.from(now))
        .query(Boolean.class)
        .single();
  }
}
