package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
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
import ru.vekha.town.Cards.Card;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** One assignment cannot be opened: the others are, and whoever can help sees it. */
@VekhaTest
class FailedOpeningIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final Row FOR_SCHOOLS = new Row("до 05.03.2021", "Руководители ОО", "Справка");

  @LocalServerPort int port;

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired ServiceRuns runs;
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
  private Card faulty;

  @BeforeEach
  void launch() {
    town = towns.found();
    clock.morningOf(ORDER_DATE, MOSCOW);
    roadmap =
        launches.launch(
            town,
            Launches.roadmap("Дорожная карта с помехой", ORDER_DATE, 1, FOR_SCHOOLS, FOR_SCHOOLS));
    faulty = cards.of(roadmap).get(0);
    assertThat(cards.of(roadmap)).hasSize(4).extracting(Card::state).containsOnly("PLANNED");
  }

  /** The card is left to a step that this version does not have. */
  @Test
  void oneThatFailsStepsAsideAndIsShownWithARemedy() {
    step("stepOfAnotherVersion");

    workOff();

    assertThat(states()).containsExactly("PLANNED", "OPEN", "OPEN", "OPEN");
    assertThat(attempts()).isOne();
    runs.openAssignments();
    assertThat(attempts()).as("it pauses").isOne();
    assertThat(page(town.methodist(), "/roadmaps/" + roadmap))
        .contains("Открыто поручений: 3 из 4")
        .contains("Не открылись поручения: 1")
        .contains(faulty.id().toString())
        .contains("Попробовать сейчас");
    TestPerson administrator = town.person(town.department(), Role.ADMINISTRATOR);
    assertThat(page(administrator, "/roadmaps"))
        .contains("Не открылись поручения: 1")
        .contains(faulty.id().toString())
        .contains("Попробовать сейчас");

    clock.advance(Duration.ofMinutes(2));
    runs.openAssignments();
    assertThat(attempts()).as("tried again by itself").isEqualTo(2);

    step(null);
    String again = "/roadmaps/" + roadmap + "/opening/again";
    assertThat(Visitor.signedIn(port, administrator).submit(again).statusCode()).isEqualTo(302);
    runs.openAssignments();
    assertThat(states()).containsOnly("OPEN");
    assertThat(page(town.methodist(), "/roadmaps/" + roadmap))
        .contains("Открыто поручений: 4 из 4")
        .doesNotContain("Не открылись поручения");
  }

  @Test
  void neighboursNeitherSeeItNorSetItOff() {
    step("stepOfAnotherVersion");
    workOff();
    TestTown neighbours = towns.found();
    TestPerson administrator = neighbours.person(neighbours.department(), Role.ADMINISTRATOR);

    assertThat(page(administrator, "/roadmaps")).doesNotContain(faulty.id().toString());
    for (TestPerson stranger :
        List.of(administrator, neighbours.methodist(), town.person(town.schoolA(), Role.CURATOR))) {
      Visitor visitor = Visitor.signedIn(port, stranger);
      assertThat(visitor.submit("/roadmaps/" + roadmap + "/opening/again").statusCode())
          .isEqualTo(404);
      assertThat(visitor.get("/roadmaps/" + roadmap + "/opening").statusCode()).isEqualTo(404);
    }
    clock.advance(Duration.ofSeconds(30));
    runs.openAssignments();
    assertThat(attempts()).isOne();
  }

  /** The engine writes a batch at its end, so at first nobody knows which card is at fault. */
  @Test
  void whatFailsWhenTheBatchIsWrittenIsFoundOneByOne() {
    JdbcClient ownersHand = JdbcClient.create(new DriverManagerDataSource(url, owner, password));
    ownersHand
        .sql(
            """
            CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF NEW.business_key_ = '%s' THEN
                RAISE EXCEPTION 'this one is refused' USING ERRCODE = 'check_violation';
              END IF;
              RETURN NEW;
            END $$;
            CREATE TRIGGER refuse_one BEFORE INSERT ON act_ru_execution
              FOR EACH ROW EXECUTE FUNCTION refuse_one()"""
                .formatted(faulty.id()))
        .update();
    try {
      workOff();
      assertThat(states()).containsExactly("PLANNED", "OPEN", "OPEN", "OPEN");
      assertThat(attempts()).isOne();
    } finally {
      ownersHand.sql("DROP FUNCTION refuse_one() CASCADE").update();
    }

    clock.advance(Duration.ofMinutes(2));
    runs.openAssignments();
    assertThat(states()).containsOnly("OPEN");
  }

  /** While it goes on the page asks for this part of itself, and no longer. */
  @Test
  void whoLaunchedSeesHowFarItIs() {
    String part = "/roadmaps/" + roadmap + "/opening";
    assertThat(page(town.methodist(), part))
        .contains("Поручения открываются: 0 из 4")
        .contains("data-more=\"" + part + "\"");

    workOff();

    assertThat(page(town.methodist(), part))
        .contains("Открыто поручений: 4 из 4")
        .doesNotContain("data-more");
  }

  private void step(String step) {
    jdbc.sql("UPDATE control_card SET step = :step WHERE id = :id")
        .param("step", step)
        .param("id", faulty.id())
        .update();
  }

  private void workOff() {
    runs.workOff(
        jdbc.sql("SELECT process_instance_id FROM roadmap WHERE id = :id")
            .param("id", roadmap)
            .query(String.class)
            .single());
  }

  /** The faulty one first. */
  private List<String> states() {
    return cards.of(roadmap).stream().map(Card::state).toList();
  }

  private int attempts() {
    return jdbc.sql("SELECT attempts FROM opening_failure WHERE card_id = :id")
        .param("id", faulty.id())
        .query(Integer.class)
        .single();
  }

  private String page(TestPerson person, String path) {
    return Visitor.signedIn(port, person).get(path).body();
  }
}
