package ru.vekha.cockpit.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Scope;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.RandomWork;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** What the board takes from sums and indexes is what its assignments say one by one. */
@VekhaTest
class BoardSumsIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER = LocalDate.of(2021, 2, 11);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired Timeline timeline;
  @Autowired WholeRoadmap whole;
  @Autowired Delays delays;
  @Autowired RandomWork work;
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
                new Row("до 01.04.2021", "Кураторы ОО", "Отчёт"),
                new Row("до 19.02.2021", "Кураторы ОО", "Отчёт")));
    runs.openAssignments();
    work.giveToOwner(roadmap, town.department().id(), town.schoolA().id());
    clock.morningOf(LocalDate.of(2021, 3, 1), MOSCOW);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void rowsOfAWholeRoadmapAreWhatItsAssignmentsSay(long seed) {
    work.change(roadmap, new Random(seed));

    for (Map<String, String> filter :
        List.of(Map.<String, String>of(), Map.of("role", "org-head"), Map.of("role", "curator"))) {
      List<Timeline.Line> counted = timeline.of(town.controller().id(), filter(filter));
      assertThat(counted).isNotEmpty();
      assertThat(whole(filter)).as(filter.toString()).isEqualTo(counted);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void delaysByPlaceAndWeekAreWhatAssignmentsSay(long seed) {
    work.change(roadmap, new Random(seed));

    for (Scope scope :
        List.of(
            branch(town.region().id()),
            branch(town.department().id()),
            new Scope(List.of(), List.of(town.department().id(), town.schoolA().id())))) {
      BoardQuestion late =
          new BoardQuestion(BoardAddress.read(Map.of()), scope, null, clock.instant());
      assertThat(delays.placesFromSums(late))
          .as(scope.toString())
          .isEqualTo(delays.places(late))
          .isNotEmpty();
      assertThat(delays.weeksFromSums(late)).isEqualTo(delays.weeks(late)).isNotEmpty();
    }
  }

  @Test
  void aSectionIsPartOfIt() {
    assertThat(whole(Map.of("section", "1. Раздел")))
        .isEqualTo(timeline.of(town.controller().id(), filter(Map.of("section", "1. Раздел"))))
        .hasSize(4);
    assertThat(whole(Map.of("section", "2. Другой"))).isEmpty();
  }

  /** Whoever sees a part of its organisations never gets the numbers of all. */
  @Test
  void itIsWithinTheBranchesOfItsOwnerAndOfThoseAbove() {
    assertThat(whole.isWithin(roadmap, branch(town.department().id()))).isTrue();
    assertThat(whole.isWithin(roadmap, branch(town.region().id()))).isTrue();
    assertThat(whole.isWithin(roadmap, branch(town.schoolA().id()))).isFalse();
    assertThat(whole.isWithin(roadmap, branch(towns.found().department().id()))).isFalse();
    assertThat(whole.isWithin(roadmap, new Scope(List.of(), List.of(town.department().id()))))
        .isFalse();
    assertThat(whole.isWithin(UUID.randomUUID(), branch(town.region().id()))).isFalse();
  }

  private List<Timeline.Line> whole(Map<String, String> more) {
    return whole.lines(
        new BoardQuestion(filter(more), branch(town.department().id()), null, clock.instant()));
  }

  private BoardFilter filter(Map<String, String> more) {
    Map<String, String> asked = new HashMap<>(more);
    asked.put("roadmap", roadmap.toString());
    return BoardAddress.read(asked);
  }

  private static Scope branch(String organisation) {
    return new Scope(List.of(organisation), List.of());
  }
}
