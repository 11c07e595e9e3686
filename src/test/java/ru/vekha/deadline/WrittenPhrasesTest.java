package ru.vekha.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Phrases as the authors of roadmaps write them, family by family, with dates worked out by hand:
 * the kind, the first and the last day, how often. Standing work has no first day and no
 * occurrence; its last day is the one it is reported on.
 */
class WrittenPhrasesTest {

  @TestFactory
  Stream<DynamicContainer> everyPhraseGivesTheDaysOfItsRow() {
    return Stream.of(
            "dates",
            "stretches",
            "repeated",
            "open",
            "lessons",
            "years",
            "cells",
            "orders",
            "pupils",
            "college",
            "sheets",
            "triennium",
            "plans",
            "biennium")
        .map(name -> "written-" + name + ".tsv")
        .map(WrittenPhrasesTest::fileTests);
  }

  private static DynamicContainer fileTests(String name) {
    DeadlineContext context = PhraseFile.contextOf(name);
    return DynamicContainer.dynamicContainer(
        name,
        PhraseFile.cells(name)
            .map(
                row -> DynamicTest.dynamicTest("«" + row.get(0) + "»", () -> check(row, context))));
  }

  private static void check(List<String> row, DeadlineContext context) {
    DeadlineReading reading = DeadlineLanguage.read(row.get(0).replace("\\n", "\n"));
    assertThat(reading).isInstanceOf(DeadlineReading.Understood.class);
    DeadlineRule rule = ((DeadlineReading.Understood) reading).rule();
    Schedule schedule = rule.schedule(context);

    assertThat(
            List.of(
                rule.kind(),
                text(schedule.firstDay()),
                text(schedule.lastDay()),
                String.valueOf(schedule.occurrences().size())))
        .as(rule.describe())
        .isEqualTo(row.subList(1, 5));
    assertThat(DeadlineLanguage.read(rule.describe()))
        .isInstanceOfSatisfying(
            DeadlineReading.Understood.class, again -> assertThat(again.rule()).isEqualTo(rule));
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
