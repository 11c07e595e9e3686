package ru.vekha.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.town.Cards;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** The control of deadlines fails with one card: the others go on, and whoever can help sees it. */
@VekhaTest
class FailedControlIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final LocalDate LATE = LocalDate.of(2021, 3, 10);
  private static final Row FOR_SCHOOLS = new Row("до 05.03.2021", "Кураторы ОО", "Справка");

  @LocalServerPort int port;

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired ServiceRuns runs;
  @Autowired StageFailures failures;
  @Autowired ProcessEngine engine;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  @Value("${spring.datasource.url}")
  String url;

  @Value("${spring.flyway.user}")
  String owner;

  @Value("${spring.flyway.password}")
  String password;

  private TestTown town;
  private UUID roadmap;
  private Cards.Card faulty;

  @BeforeEach
  void launch() {
    town = towns.found();
    clock.morningOf(ORDER_DATE, MOSCOW);
    roadmap =
        launches.launch(
            town,
            Launches.roadmap("Дорожная карта с помехой", ORDER_DATE, 1, FOR_SCHOOLS, FOR_SCHOOLS));
    runs.openAssignments();
    runs.controlDeadlines();
    faulty = cards.of(roadmap).get(1);
    assertThat(cards.of(roadmap)).hasSize(4).extracting(Cards.Card::level).containsOnly(0);
  }

  /** A stopped instance lets nobody change its task. */
  @Test
  void oneThatFailsStepsAsideAndIsShownAndTheOthersAreDoneOnce() {
    suspend(true);
    clock.morningOf(LATE, MOSCOW);

    runs.controlDeadlines();

    assertThat(levels()).containsExactly(1, 0, 1, 1);
    assertThat(events(faulty)).doesNotContain("OVERDUE", "ESCALATED");
    assertThat(events(cards.of(roadmap).get(0))).containsOnlyOnce("OVERDUE", "ESCALATED");
    assertThat(attempts()).isOne();
    runs.controlDeadlines();
    assertThat(attempts()).as("it pauses").isOne();
    TestPerson administrator = town.person(town.department(), Role.ADMINISTRATOR);
    for (String page :
        List.of(page(administrator, "/roadmaps"), page(town.methodist(), "/roadmaps/" + roadmap))) {
      assertThat(page)
          .contains("Сроки не контролируются у поручений: 1")
          .contains(faulty.id().toString())
          .contains("Попробовать сейчас");
    }
    TestTown neighbours = towns.found();
    assertThat(page(neighbours.person(neighbours.department(), Role.ADMINISTRATOR), "/roadmaps"))
        .doesNotContain(faulty.id().toString());

    clock.advance(Duration.ofMinutes(2));
    runs.controlDeadlines();
    assertThat(attempts()).as("tried again by itself").isEqualTo(2);

    suspend(false);
    String again = "/roadmaps/" + roadmap + "/opening/again";
    assertThat(Visitor.signedIn(port, administrator).submit(again).statusCode()).isEqualTo(302);
    runs.controlDeadlines();
    assertThat(levels()).containsOnly(1);
    assertThat(events(faulty)).containsOnlyOnce("OVERDUE", "ESCALATED");
    assertThat(task(faulty).getPriority()).isEqualTo(75);
    assertThat(page(town.methodist(), "/roadmaps/" + roadmap))
        .doesNotContain("Сроки не контролируются");
  }

  /** The engine writes a batch at its end, so at first nobody knows which card is at fault. */
  @Test
  void whatFailsWhenTheBatchIsWrittenIsFoundInSmallerAndSmallerOnes() {
    ownersHand(
        """
        CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.id_ = '%s' THEN
            RAISE EXCEPTION 'this one is refused' USING ERRCODE = 'check_violation';
          END IF;
          RETURN NEW;
        END $$;
        CREATE TRIGGER refuse_one BEFORE UPDATE ON act_ru_task FOR EACH ROW EXECUTE FUNCTION refuse_one()"""
            .formatted(task(faulty).getId()));
    try {
      clock.morningOf(LATE, MOSCOW);
      runs.controlDeadlines();
      assertThat(levels()).containsExactly(1, 0, 1, 1);
      assertThat(attempts()).isOne();
    } finally {
      ownersHand("DROP FUNCTION refuse_one() CASCADE");
    }

    clock.advance(Duration.ofMinutes(2));
    runs.controlDeadlines();
    assertThat(levels()).containsOnly(1);
    assertThat(events(faulty)).containsOnlyOnce("OVERDUE", "ESCALATED");
  }

  /**
   * Its day moved while its task stood still; working that out fails and is tried again as such.
   */
  @Test
  void whatFailsWhileItIsWorkedOutIsWorkedOutLater() {
    clock.morningOf(LATE, MOSCOW);
    runs.controlDeadlines();
    assertThat(task(faulty).getPriority()).isEqualTo(75);
    suspend(true);
    jdbc.sql(
            "UPDATE control_card SET current_due = '2021-04-02', due_at = '2021-04-02T21:00:00Z'"
                + " WHERE id = ?")
        .param(faulty.id())
        .update();

    runs.controlDeadlines();
    assertThat(attempts()).isOne();
    assertThat(cards.of(roadmap).get(1).level()).isEqualTo(1);

    suspend(false);
    clock.advance(Duration.ofMinutes(2));
    runs.controlDeadlines();
    assertThat(cards.of(roadmap).get(1).level()).isZero();
    assertThat(task(faulty).getPriority()).isEqualTo(50);
  }

  @Test
  void aFailureIsNotNotedOnceAnotherNodeHasGotFurther() {
    clock.morningOf(LATE, MOSCOW);
    var seen = jdbc.sql("SELECT next_stage_at FROM control_card WHERE id = ?").param(faulty.id());
    var before = seen.query((row, number) -> row.getTimestamp(1).toInstant()).single();
    runs.controlDeadlines();

    assertThat(failures.note(faulty.id(), before, "Late")).isFalse();
    assertThat(
            jdbc.sql("SELECT count(*) FROM stage_failure WHERE card_id = ?")
                .param(faulty.id())
                .query(Integer.class)
                .single())
        .isZero();
  }

  private void suspend(boolean stop) {
    String instance = task(faulty).getProcessInstanceId();
    if (stop) {
      engine.getRuntimeService().suspendProcessInstanceById(instance);
    } else {
      engine.getRuntimeService().activateProcessInstanceById(instance);
    }
  }

  private Task task(Cards.Card card) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(card.id().toString())
        .singleResult();
  }

  private void ownersHand(String sql) {
    JdbcClient.create(new DriverManagerDataSource(url, owner, password)).sql(sql).update();
  }

  private List<Integer> levels() {
    return cards.of(roadmap).stream().map(Cards.Card::level).toList();
  }

  private List<String> events(Cards.Card card) {
    return cards.eventsOf(card.id());
  }

  private int attempts() {
    return jdbc.sql("SELECT attempts FROM stage_failure WHERE card_id = :id")
        .param("id", faulty.id())
        .query(Integer.class)
        .single();
  }

  private String page(TestPerson person, String path) {
    return Visitor.signedIn(port, person).get(path).body();
  }
}
