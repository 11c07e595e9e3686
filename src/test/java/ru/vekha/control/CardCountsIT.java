package ru.vekha.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Scope;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** The sums that the board is counted from are what counting one by one gives, at any moment. */
@VekhaTest
class CardCountsIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER = LocalDate.of(2021, 2, 11);
  private static final int WRITERS = 4;
  private static final int CHANGES = 150;

  private static final List<String> CARD_CHANGES =
      List.of(
          "state = 'OPEN'",
          "state = 'RETURNED'",
          "state = 'HANDED_IN', accept_by = '2021-03-10', accept_at = '2021-03-10T21:00:00Z',"
              + " accepting_role = 'controller'",
          "state = 'CLOSED'",
          "state = 'PLANNED'",
          "level = 2",
          "level = 0",
          "responsible_role = 'org-head'",
          "responsible_role = 'curator'",
          "current_due = current_due + 1, due_at = due_at + interval '1 day'",
          "raised = true");

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired CardCounts counts;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired MovableClock clock;

  private TestTown town;
  private UUID roadmap;

  @BeforeEach
  void aTownAtWork() {
    clock.morningOf(ORDER, MOSCOW);
    town = towns.found(MOSCOW);
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER,
                1,
                new Row("до 05.03.2021", "Руководители ОО, ОДО", "Приказ"),
                new Row("до 18.02.2021", "Руководители ОО, ОДО", "Справка"),
                new Row("до 01.04.2021", "Кураторы ОО", "Отчёт")));
    runs.openAssignments();
  }

  @Test
  void whatIsOpenSoonAndLateFollowsTheClock() {
    Scope department = new Scope(List.of(town.department().id()), List.of());
    long all = cards();

    CardCounters first = CardCounters.of(counts.of(department), clock.instant());
    // Due on the 18th, the seventh day from the 11th.
    assertThat(first.open()).isEqualTo(all);
    assertThat(first.soon()).isEqualTo(3);
    assertThat(first.late()).isZero();

    clock.morningOf(LocalDate.of(2021, 2, 19), MOSCOW);
    CardCounters later = CardCounters.of(counts.of(department), clock.instant());
    assertThat(later.late()).isEqualTo(3);
    assertThat(later.soon()).isZero();
    assertThat(later.open()).isEqualTo(all);
  }

  @Test
  void aSchoolIsCountedByItselfAndNobodyTwice() {
    Scope school = new Scope(List.of(), List.of(town.schoolA().id()));
    Scope region = new Scope(List.of(town.region().id()), List.of());

    assertThat(CardCounters.of(counts.of(school), clock.instant()).open())
        .isEqualTo(cardsOf(town.schoolA().id()));
    assertThat(CardCounters.of(counts.of(region), clock.instant()).open()).isEqualTo(cards());
    Map<String, List<CardCount>> each =
        counts.ofEach(List.of(town.department().id(), town.schoolA().id(), town.centre().id()));
    assertThat(CardCounters.of(each.get(town.department().id()), clock.instant()).open())
        .isEqualTo(cards());
    assertThat(CardCounters.of(each.get(town.schoolA().id()), clock.instant()).open())
        .isEqualTo(cardsOf(town.schoolA().id()));
    assertThat(each).doesNotContainKey(town.centre().id());
  }

  @Test
  void theEarliestDateIsKnownFromTheSums() {
    List<CardCount> open = counts.of(new Scope(List.of(town.department().id()), List.of()));

    assertThat(CardCount.earliestDue(open)).contains(Instant.parse("2021-02-18T21:00:00Z"));
    assertThat(CardCount.earliestDue(counts.of(new Scope(List.of(), List.of())))).isEmpty();
  }

  /** The other node still has the statements of the version before while this one starts. */
  @Test
  void theVersionBeforeReadsTheSameSums() {
    String department = "'" + town.department().id() + "'";
    jdbc.sql(
            "UPDATE control_card SET step = 'formPairs' WHERE roadmap_id = ? AND responsible_role = 'curator'")
        .param(roadmap)
        .update();

    assertThat(count("SELECT sum(cards) FROM open_card_count WHERE above_id = " + department))
        .isEqualTo(cards());
    assertThat(
            count(
                "SELECT sum(cards) FROM step_card_count WHERE step = 'formPairs' AND above_id = "
                    + department))
        .isEqualTo(
            count(
                "SELECT count(*) FROM control_card WHERE step = 'formPairs' AND roadmap_id = '"
                    + roadmap
                    + "'"))
        .isPositive();
  }

  /** Several at once change random cards in random ways; some of it is taken back. */
  @Test
  void theSumsStayTrueWhileManyWrite() throws Exception {
    jdbc.sql(
            "UPDATE control_card SET step = 'formPairs' WHERE roadmap_id = ? AND responsible_role = 'curator'")
        .param(roadmap)
        .update();
    jdbc.sql(
            "INSERT INTO card_part (id, card_id, organisation_id, role, words, zone, due, due_at,"
                + " state, given_by, given_at) SELECT gen_random_uuid(), id, organisation_id,"
                + " 'curator', 'Часть', zone, current_due, due_at, 'GIVEN', ?, opens_at FROM"
                + " control_card WHERE roadmap_id = ?")
        .params(town.controller().id(), roadmap)
        .update();
    jdbc.sql(
            "INSERT INTO shift_request (id, card_id, asked_by, asked_at, due_before, asked_due,"
                + " reason, state) SELECT gen_random_uuid(), id, ?, opens_at, current_due,"
                + " current_due + 7, 'Болезнь', 'ASKED' FROM control_card WHERE roadmap_id = ?")
        .params(town.controller().id(), roadmap)
        .update();
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Future<Integer>> running = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        running.add(writers.submit(writer(new Random(writer))));
      }
      while (running.stream().anyMatch(each -> !each.isDone())) {
        assertThat(differences()).isZero();
      }
      for (Future<Integer> each : running) {
        assertThat(each.get()).isPositive();
      }
    } finally {
      writers.shutdown();
    }
    assertThat(differences()).isZero();
    transaction.executeWithoutResult(
        status -> jdbc.sql("SELECT fold_card_counts()").query((row, line) -> true).list());
    assertThat(differences()).isZero();
    assertThat(count("SELECT count(*) FROM card_count WHERE NOT folded")).isZero();
    // Whoever folds passes over the sum that another one has in hand, and writes a second.
    assertThat(
            count(
                "SELECT count(*) FROM (SELECT 1 FROM card_count WHERE of_id = '"
                    + town.department().id()
                    + "' GROUP BY book, facet, role, kind, moment, escalated HAVING count(*) > "
                    + WRITERS
                    + ") more"))
        .isZero();
  }

  @Test
  void cardsThatComeAndGoAreCountedToo() {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql(
                  "INSERT INTO control_card (id, roadmap_id, activity_id, organisation_id,"
                      + " controller_organisation_id, responsible_role, occurrence, basis, state,"
                      + " zone, opens_at, settle_by, original_due, current_due, due_at) SELECT"
                      + " gen_random_uuid(), roadmap_id, activity_id, organisation_id,"
                      + " controller_organisation_id, responsible_role, occurrence + 100, basis,"
                      + " 'OPEN', zone, opens_at, settle_by, original_due, current_due, due_at FROM"
                      + " control_card WHERE roadmap_id = ?")
              .param(roadmap)
              .update();
          assertThat(differences()).isZero();
          status.setRollbackOnly();
        });
    assertThat(differences()).isZero();
  }

  private Callable<Integer> writer(Random random) {
    return () -> {
      int changed = 0;
      for (int change = 0; change < CHANGES; change++) {
        changed += anyChange(random);
      }
      return changed;
    };
  }

  private int anyChange(Random random) {
    int table = random.nextInt(8);
    if (table == 0) {
      return change(
          random,
          "activity",
          List.of("section = '1. Раздел'", "section = '2. Другой раздел'"),
          "roadmap_id = ?");
    }
    if (table == 1) {
      return change(
          random,
          "shift_request",
          List.of("state = 'ASKED', decided_at = NULL", "state = 'LAPSED', decided_at = asked_at"),
          "card_id IN (SELECT id FROM control_card WHERE roadmap_id = ?)",
          1);
    }
    return table < 4
        ? change(
            random,
            "card_part",
            List.of(
                "state = 'GIVEN'",
                "state = 'RETURNED'",
                "state = 'LEFT_UNDONE'",
                "due = due + 1, due_at = due_at + interval '1 day'",
                "answer = 'Готово'"),
            "card_id IN (SELECT id FROM control_card WHERE roadmap_id = ?)")
        : change(random, "control_card", CARD_CHANGES, "roadmap_id = ?");
  }

  private int change(Random random, String table, List<String> changes, String among) {
    return change(random, table, changes, among, 1 + random.nextInt(5));
  }

  private int change(Random random, String table, List<String> changes, String among, int many) {
    String how = changes.get(random.nextInt(changes.size()));
    boolean takenBack = random.nextInt(5) == 0;
    return transaction.execute(
        status -> {
          int changed =
              jdbc.sql(
                      "UPDATE %1$s SET %2$s WHERE id IN (SELECT id FROM %1$s WHERE %3$s ORDER BY"
                              .formatted(table, how, among)
                          + " md5(id::text || ?) LIMIT ? FOR UPDATE SKIP LOCKED)")
                  .params(roadmap, String.valueOf(random.nextInt()), many)
                  .update();
          if (takenBack) {
            status.setRollbackOnly();
          }
          return changed;
        });
  }

  private long cards() {
    return count("SELECT count(*) FROM control_card WHERE roadmap_id = '" + roadmap + "'");
  }

  private long cardsOf(String organisation) {
    return count(
        "SELECT count(*) FROM control_card WHERE organisation_id = '" + organisation + "'");
  }

  private long differences() {
    return count("SELECT count(*) FROM card_count_difference");
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
