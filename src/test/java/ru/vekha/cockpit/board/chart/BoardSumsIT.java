package ru.vekha.cockpit.board.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.cockpit.board.Board;
import ru.vekha.cockpit.board.filter.BoardAddress;
import ru.vekha.cockpit.board.filter.BoardFilter;
import ru.vekha.cockpit.board.filter.BoardQuestion;
import ru.vekha.cockpit.board.filter.BoardShow;
import ru.vekha.cockpit.board.filter.FilteredRoadmap;
import ru.vekha.cockpit.board.filter.FilteredRoadmaps;
import ru.vekha.control.CardCounters;
import ru.vekha.control.CardCounts;
import ru.vekha.control.LateCards;
import ru.vekha.organisation.Scope;
import ru.vekha.town.RandomWork;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** What the board takes from sums and indexes is what its assignments say one by one. */
@VekhaTest
class BoardSumsIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER = LocalDate.of(2021, 2, 11);

  private static final List<Map<String, String>> ROLES =
      List.of(Map.of(), Map.of("role", "org-head"), Map.of("role", "curator"));

  @Autowired TestTowns towns;
  @Autowired Timeline timeline;
  @Autowired WholeRoadmap whole;
  @Autowired FilteredRoadmaps roadmaps;
  @Autowired LatePlaces places;
  @Autowired LateWeeks weeks;
  @Autowired Board board;
  @Autowired CardCounts counts;
  @Autowired RandomWork work;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;

  private TestTown town;
  private UUID roadmap;

  @BeforeEach
  void aTownAtWork() {
    clock.morningOf(ORDER, MOSCOW);
    town = towns.found(MOSCOW);
    roadmap = work.begin(town, ORDER);
    clock.morningOf(LocalDate.of(2021, 3, 1), MOSCOW);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void rowsOfAWholeRoadmapAreWhatItsAssignmentsSay(long seed) {
    work.change(roadmap, new Random(seed));

    for (Map<String, String> filter : ROLES) {
      List<Timeline.Line> counted = timeline.of(town.controller().id(), filter(filter));
      assertThat(counted).isNotEmpty();
      assertThat(whole(filter)).as(filter.toString()).isEqualTo(counted);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void delaysByPlaceAndWeekAreWhatAssignmentsSay(long seed) {
    work.change(roadmap, new Random(seed));

    for (Scope scope : scopes()) {
      for (Map<String, String> filter : ROLES) {
        BoardQuestion late = question(BoardAddress.read(filter), scope);
        assertThat(places.fromSums(late))
            .as("%s %s", scope, filter)
            .isEqualTo(places.counted(late));
        assertThat(weeks.fromSums(late)).isEqualTo(weeks.counted(late));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void countersAreWhatAssignmentsSay(long seed) {
    work.change(roadmap, new Random(seed));

    for (Scope scope : scopes()) {
      for (Map<String, String> filter : ROLES) {
        BoardQuestion question = question(BoardAddress.read(filter), scope);
        CardCounters sums =
            CardCounters.of(counts.of(scope, question.filter().role()), clock.instant());
        assertThat(sums)
            .as("%s %s", scope, filter)
            .isEqualTo(
                new CardCounters(
                    oneByOne(question, BoardShow.OPEN.condition()),
                    oneByOne(question, BoardShow.SOON.condition()),
                    oneByOne(question, BoardShow.LATE.condition()),
                    oneByOne(question, BoardShow.ESCALATED.condition()),
                    oneByOne(question, BoardShow.HANDED_IN.condition()),
                    oneByOne(question, LateCards.ACCEPTANCE),
                    oneByOne(question, BoardShow.SHIFTS_ASKED.condition())));
      }
    }
  }

  /** Of a roadmap that a person sees all of, nobody is asked for the organisation. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aWholeRoadmapIsTheSameAsEachOfItsOrganisations(long seed) {
    work.change(roadmap, new Random(seed));

    BoardQuestion whole = question(filter(Map.of()), branch(town.department().id()));
    BoardQuestion each =
        new BoardQuestion(
            whole.filter(),
            whole.scope(),
            null,
            new FilteredRoadmap(Objects.requireNonNull(whole.roadmap()).rows(), false),
            whole.now());
    Map<BoardShow, Board.Counted> counted =
        board.counters(town.controller().id(), filter(Map.of()));
    for (BoardShow show : BoardShow.values()) {
      long number = oneByOne(each, show.condition());
      assertThat(oneByOne(whole, show.condition())).as(show.title()).isEqualTo(number);
      assertThat(counted).containsEntry(show, new Board.Counted(number, false));
    }
    assertThat(places.counted(whole.showing(BoardShow.LATE)))
        .isEqualTo(places.counted(each.showing(BoardShow.LATE)))
        .isNotEmpty();
  }

  private List<Scope> scopes() {
    return List.of(
        branch(town.region().id()),
        branch(town.department().id()),
        new Scope(List.of(), List.of(town.department().id(), town.schoolA().id())));
  }

  private long oneByOne(BoardQuestion question, String condition) {
    return jdbc.sql(
            "SELECT count(*) FROM control_card c WHERE "
                + condition
                + " AND "
                + question.anywhere())
        .params(question.values())
        .query(Long.class)
        .single();
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
    assertThat(isWhole(branch(town.department().id()))).isTrue();
    assertThat(isWhole(branch(town.region().id()))).isTrue();
    assertThat(isWhole(branch(town.schoolA().id()))).isFalse();
    assertThat(isWhole(branch(towns.found().department().id()))).isFalse();
    assertThat(isWhole(new Scope(List.of(), List.of(town.department().id())))).isFalse();
    assertThat(roadmaps.find(UUID.randomUUID(), null, branch(town.region().id())))
        .isEqualTo(new FilteredRoadmap(List.of(), false));
  }

  private boolean isWhole(Scope scope) {
    return roadmaps.find(roadmap, null, scope).whole();
  }

  private List<Timeline.Line> whole(Map<String, String> more) {
    return whole.lines(question(filter(more), branch(town.department().id())));
  }

  private BoardQuestion question(BoardFilter filter, Scope scope) {
    UUID wanted = filter.roadmapId();
    return new BoardQuestion(
        filter,
        scope,
        null,
        wanted == null ? null : roadmaps.find(wanted, filter.section(), scope),
        clock.instant());
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
