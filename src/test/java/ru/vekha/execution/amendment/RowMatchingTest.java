package ru.vekha.execution.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.vekha.execution.draft.Piece;
import ru.vekha.execution.draft.SettledDocument;
import ru.vekha.execution.draft.SettledRow;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.LifecycleStage;
import ru.vekha.roadmap.RoadmapDocument;

class RowMatchingTest {

  private static final String ONE = "I. Подготовка";
  private static final String TWO = "II. Реализация";

  @Test
  void theSameTableMatchesItself() {
    assertThat(
            matched(
                List.of(
                    row("1.1", ONE, "Собрать рабочую группу"),
                    row("1.2", ONE, "Назначить кураторов"),
                    row("1.1", TWO, "Собрать рабочую группу")),
                List.of(
                    row("1.1.", ONE, "Собрать рабочую группу"),
                    row("1.2.", ONE, "Назначить кураторов"),
                    row("1.1.", TWO, "Собрать рабочую группу"))))
        .isEqualTo(Map.of(1, 1, 2, 2, 3, 3));
  }

  /** The row put in takes the number 1.2, and all behind it move on. */
  @Test
  void aRowPutInDoesNotTakeTheOthersFromTheirNumbers() {
    assertThat(
            matched(
                List.of(
                    row("1.1", ONE, "Собрать рабочую группу"),
                    row("1.2", ONE, "Назначить кураторов наставничества в школах"),
                    row("1.3", ONE, "Провести семинар для наставников")),
                List.of(
                    row("1.1.", ONE, "Собрать рабочую группу"),
                    row("1.2.", ONE, "Утвердить программу обучения"),
                    row("1.3.", ONE, "Назначить кураторов наставничества в школах"),
                    row("1.4.", ONE, "Провести семинары для наставников"))))
        .isEqualTo(Map.of(1, 1, 3, 2, 4, 3));
  }

  @Test
  void aTitleWordedAnewUnderItsNumberIsTheSameRow() {
    assertThat(
            matched(
                List.of(row("2.1", TWO, "Провести семинар для наставников и кураторов")),
                List.of(row("2.1.", TWO, "Провести обучающий семинар для наставников"))))
        .isEqualTo(Map.of(1, 1));
  }

  @Test
  void anotherDutyUnderAnOldNumberIsAnotherRow() {
    assertThat(
            matched(
                List.of(row("2.1", TWO, "Провести семинар для наставников")),
                List.of(row("2.1.", TWO, "Разместить памятку на сайте школы"))))
        .isEmpty();
  }

  @Test
  void aRowThatMovedToAnotherSectionIsFoundByItsTitle() {
    assertThat(
            matched(
                List.of(row("1.4", ONE, "Сформировать базу наставников")),
                List.of(row("2.7.", TWO, "Сформировать базы наставников города"))))
        .isEqualTo(Map.of(1, 1));
  }

  @Test
  void ofTwoLikeRowsTheLikerOneIsTaken() {
    assertThat(
            matched(
                List.of(
                    row("1", "", "Сформировать базу наставников"),
                    row("2", "", "Сформировать базу наставляемых")),
                List.of(
                    row("7.", "", "Сформировать базу наставляемых детей"),
                    row("8.", "", "Сформировать базу опытных наставников"))))
        .isEqualTo(Map.of(1, 2, 2, 1));
  }

  @Test
  void whatAMethodistHasDecidedComesFirst() {
    List<ActivityRow> old =
        List.of(row("1", "", "Собрать базу наставников"), row("2", "", "Провести опрос"));
    List<ActivityRow> fresh =
        List.of(row("1.", "", "Собрать базу наставников"), row("2.", "", "Издать приказ"));

    assertThat(matched(old, fresh)).isEqualTo(Map.of(1, 1));
    assertThat(matched(old, fresh, Map.of(2, 2))).isEqualTo(Map.of(1, 1, 2, 2));
    assertThat(matched(old, fresh, Map.of(1, 0))).isEmpty();
    assertThat(matched(old, fresh, Map.of(2, 1))).isEqualTo(Map.of(2, 1));
  }

  @Test
  void aThousandRowsOfWhichNoneFitsAreComparedQuickly() {
    List<ActivityRow> old =
        IntStream.range(0, 1_000).mapToObj(i -> row("" + i, ONE, words(i, 3))).toList();
    List<ActivityRow> fresh =
        IntStream.range(0, 1_000).mapToObj(i -> row("x" + i, TWO, words(i, 7))).toList();

    long start = System.nanoTime();
    Map<Integer, Integer> matched = matched(old, fresh);

    assertThat(matched.size()).isZero();
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Провести семинар | Провести семинар | 1.0",
        "Провести семинары | Проведение семинара | 0.5",
        "Провести семинар | Утвердить план | 0.0",
        "Этап 1 | Этап 2 | 0.5"
      })
  void likenessIsTheShareOfCommonWords(String one, String other, double expected) {
    assertThat(TitleLikeness.of(TitleLikeness.stems(one), TitleLikeness.stems(other)))
        .isEqualTo(expected);
  }

  private static String words(int row, int salt) {
    return "%dа%d %dб%d".formatted(row, salt, row, salt);
  }

  /** Which old row, counted from 1, each new one was matched with. */
  private static Map<Integer, Integer> matched(List<ActivityRow> old, List<ActivityRow> fresh) {
    return matched(old, fresh, Map.of());
  }

  /**
   * The same after decisions.
   *
   * @param decided the old row of new ones, 0 for none
   */
  private static Map<Integer, Integer> matched(
      List<ActivityRow> old, List<ActivityRow> fresh, Map<Integer, Integer> decided) {
    List<Activity> activities = new ArrayList<>();
    for (ActivityRow each : old) {
      activities.add(
          new Activity(
              UUID.randomUUID(),
              UUID.randomUUID(),
              activities.size() + 1,
              each.plainNumber(),
              each.section(),
              each.title(),
              "май",
              "май",
              "Директор",
              "План",
              "plan",
              LifecycleStage.FRAMEWORK));
    }
    Map<Integer, Integer> places = new TreeMap<>();
    Map<Piece, Optional<UUID>> matches = new HashMap<>();
    decided.forEach(
        (row, place) ->
            matches.put(
                new Piece(row, 0),
                place == 0 ? Optional.empty() : Optional.of(activities.get(place - 1).id())));
    RowMatching.of(activities, rows(fresh), matches)
        .forEach((key, activity) -> places.put(key.row(), activity.place()));
    return places;
  }

  private static List<SettledRow> rows(List<ActivityRow> rows) {
    return SettledDocument.of(
            new RoadmapDocument(null, null, null, null, null, "", null, rows, List.of()))
        .rows();
  }

  private static ActivityRow row(String number, String section, String title) {
    return new ActivityRow(number, section, "", title, "май", "Директор", "План", 2);
  }
}
