package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineLanguage;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.deadline.Occurrence;

/** The phrases of the roadmaps that ship, as they are and moved, in the language of deadlines. */
class CatalogueDeadlinesTest {

  static List<RoadmapData> all() {
    return RoadmapCatalogue.shipped().all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPhraseIsUnderstood(RoadmapData roadmap) {
    assertThat(roadmap.rows())
        .allSatisfy(
            row ->
                assertThat(DeadlineLanguage.read(row.deadline()))
                    .as(row.number() + " " + row.deadline())
                    .isInstanceOf(DeadlineReading.Understood.class));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 11, 12, 64, 69, 70, 72})
  void everyMovedPhraseFallsDueByThatManyMonthsLater(int months) {
    RoadmapData roadmap = RoadmapCatalogue.shipped().find("dzerzhinsk-2021").orElseThrow();
    LocalDate order = Objects.requireNonNull(roadmap.orderDate()).plusMonths(months);
    RoadmapData moved = roadmap.movedTo(order);

    for (int index = 0; index < moved.rows().size(); index++) {
      ActivityRow row = roadmap.rows().get(index);
      ActivityRow movedRow = moved.rows().get(index);
      // Calendar quarters stay where they are, whatever months are moved.
      if (!row.deadline().startsWith("ежеквартально")) {
        List<LocalDate> expected =
            dues(row, roadmap).stream().map(due -> sameDay(row, due, months)).toList();
        assertThat(dues(movedRow, moved))
            .as(movedRow.deadline())
            .containsExactlyElementsOf(expected);
      }
    }
  }

  // A month is due on its last day, which is another day in another month.
  private static LocalDate sameDay(ActivityRow row, LocalDate due, int months) {
    LocalDate moved = due.plusMonths(months);
    return row.deadline().startsWith("декабрь")
        ? moved.withDayOfMonth(moved.lengthOfMonth())
        : moved;
  }

  private static List<LocalDate> dues(ActivityRow row, RoadmapData roadmap) {
    DeadlineReading.Understood read =
        (DeadlineReading.Understood) DeadlineLanguage.read(row.deadline());
    DeadlineContext context =
        DeadlineContext.of(
            Objects.requireNonNull(roadmap.periodFrom()),
            Objects.requireNonNull(roadmap.periodTo()),
            roadmap.orderDate());
    return read.rule().schedule(context).occurrences().stream().map(Occurrence::due).toList();
  }
}
