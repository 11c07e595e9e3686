package ru.vekha.execution.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.execution.draft.SettledDocument;
import ru.vekha.execution.draft.SettledRow;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Problem;
import ru.vekha.roadmap.RoadmapDocument;

/** Drafts for the tests of checks, in which nothing has been settled. */
final class SettledDrafts {

  private SettledDrafts() {}

  static SettledRow row(String number, String title, String deadline, String result) {
    return document(
            LocalDate.of(2021, 2, 11), List.of(), activity(number, title, deadline, result, 2))
        .rows()
        .get(0);
  }

  static ActivityRow activity(
      String number, String title, String deadline, String result, int place) {
    return new ActivityRow(
        number, "1. Раздел", "", title, deadline, "Руководители ОО", result, place);
  }

  static SettledDocument document(
      @Nullable LocalDate orderDate, List<Problem> problems, ActivityRow... rows) {
    return SettledDocument.of(
        new RoadmapDocument(
            "Департамент",
            "5-п",
            orderDate,
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2021, 12, 31),
            "Дорожная карта",
            null,
            new ArrayList<>(List.of(rows)),
            problems));
  }
}
