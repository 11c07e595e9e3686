package ru.vekha.proof.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import ru.vekha.organisation.Role;
import ru.vekha.proof.scenario.Registers.Programme;
import ru.vekha.proof.scenario.SetUp.Launched;
import ru.vekha.proof.scenario.SetUp.Settled;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** What all five scenarios do and look at. */
abstract class Scenario {

  @LocalServerPort int port;

  @Autowired ApplicationContext beans;
  @Autowired TestTowns towns;

  /** Sets up, launches and plays a roadmap to its end, and looks at what all have in common. */
  EndState play(
      String source,
      Cast cast,
      LocalDate order,
      Settled settled,
      Script script,
      Programme programme) {
    new Hours(beans, cast).morningOf(order);
    Launched launched = new SetUp(beans, cast).launch(source, settled);
    CardsInPlay cards = new CardsInPlay(beans, launched.roadmap());
    new Player(beans, cast, script, cards, new Registers(beans, cast, programme)).play(order);
    EndState end = new EndState(beans, cast, launched.roadmap());
    SoftAssertions all = new SoftAssertions();
    all.assertThat(stages(source, launched))
        .as("the stage of each row that names work")
        .isEqualTo(new TreeMap<>(launched.stages()));
    all.assertThat(end.running()).as("what still runs").isEmpty();
    all.assertThat(end.isClosed()).as("the roadmap is closed").isTrue();
    all.assertThat(end.withoutResult(cast)).as("cards without result, date or doer").isEmpty();
    all.assertThat(end.late()).as("late").containsExactlyInAnyOrderElementsOf(lateBy(script));
    all.assertThat(end.returned())
        .as("sent back")
        .containsExactlyInAnyOrderElementsOf(slips(script, Slip::returned));
    all.assertAll();
    neighboursSeeNothing(launched);
    return end;
  }

  /** How often each row fell due, as «row: Школа А 4, Школа Б 4». */
  static void occurrences(EndState end, String... expected) {
    assertThat(
            end.occurrences().entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue()))
        .as("cards of each row")
        .containsExactly(expected);
  }

  /** What the specification says of the rows that have become work. */
  private static Map<String, String> stages(String source, Launched launched) {
    Map<String, String> stages = new TreeMap<>();
    SharedFolder.stages(source)
        .forEach(
            (row, stage) ->
                launched.stages().keySet().stream()
                    .filter(key -> isSame(row, key))
                    .forEach(key -> stages.put(key, stage)));
    return stages;
  }

  /** The specification calls clauses of an order «o5.4» and those of its model «m5.3.1-c». */
  private static boolean isSame(String specified, String key) {
    return specified.replaceFirst("^[om](?=[0-9])", "").equals(key.replace(")", ""));
  }

  private void neighboursSeeNothing(Launched launched) {
    TestTown neighbours = towns.found();
    for (TestPerson stranger :
        List.of(
            neighbours.methodist(),
            neighbours.controller(),
            neighbours.person(neighbours.schoolA(), Role.CURATOR))) {
      Visitor visitor = Visitor.signedIn(port, stranger);
      String page = "/roadmaps/" + launched.roadmap();
      assertThat(visitor.get(page).statusCode()).as(stranger.login()).isEqualTo(404);
      assertThat(visitor.get(page + "/export.xlsx").statusCode())
          .as(stranger.login())
          .isEqualTo(404);
    }
  }

  private static List<String> lateBy(Script script) {
    return script.slips().stream()
        .filter(each -> each.daysLate() > 0)
        .map(each -> each.card() + ": " + each.daysLate())
        .toList();
  }

  private static List<String> slips(Script script, Predicate<Slip> which) {
    return script.slips().stream().filter(which).map(Slip::card).toList();
  }
}
