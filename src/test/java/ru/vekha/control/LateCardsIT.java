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
