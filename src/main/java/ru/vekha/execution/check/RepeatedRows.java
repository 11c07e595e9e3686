package ru.vekha.execution.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ru.vekha.execution.Question;
import ru.vekha.execution.draft.SettledRow;
import ru.vekha.roadmap.ComparableWords;
import ru.vekha.roadmap.Numbering;

/** Finds rows that stand in the document twice, and numbers that were given twice. */
public final class RepeatedRows {

  private RepeatedRows() {}

  /** The questions by the keys of the rows; the first of several equal rows has none. */
  public static Map<Integer, List<Question>> in(List<SettledRow> rows) {
    Map<Integer, List<Question>> questions = new HashMap<>();
    Map<Integer, SettledRow> twins = repeated(rows, RepeatedRows::content);
    Map<Integer, SettledRow> namesakes = repeated(rows, RepeatedRows::number);
    for (SettledRow row : rows) {
      List<Question> own = new ArrayList<>();
      SettledRow twin = twins.get(row.key());
      SettledRow namesake = namesakes.get(row.key());
      if (twin != null) {
        own.add(
            Question.doubtful(
                "Такое же мероприятие с тем же сроком и ответственным уже есть: "
                    + twin.place()
                    + ".",
                "Удалите лишнюю строку или подтвердите, что это два разных поручения."));
      } else if (namesake != null) {
        own.add(
            Question.doubtful(
                "Номер "
                    + row.row().plainNumber()
                    + " в этом разделе уже есть: строка "
                    + namesake.key()
                    + ".",
                "Исправьте номер или подтвердите, что он повторён намеренно."));
      }
      if (!own.isEmpty()) {
        questions.put(row.key(), own);
      }
    }
    return questions;
  }

  private static Map<Integer, SettledRow> repeated(
      List<SettledRow> rows, Function<SettledRow, String> likeness) {
    Map<String, SettledRow> first = new HashMap<>();
    Map<Integer, SettledRow> repeated = new HashMap<>();
    for (SettledRow row : rows) {
      String key = likeness.apply(row);
      SettledRow earlier = key.isEmpty() ? null : first.putIfAbsent(key, row);
      if (earlier != null) {
        repeated.put(row.key(), earlier);
      }
    }
    return repeated;
  }

  private static String content(SettledRow row) {
    String title = ComparableWords.plain(row.row().title());
    return title.isEmpty()
        ? ""
        : String.join(
            "\n",
            title,
            ComparableWords.plain(row.row().deadline()),
            ComparableWords.plain(row.row().responsible()),
            row.chosen().toString());
  }

  private static String number(SettledRow row) {
    boolean ofRowAbove = row.row().numbering() == Numbering.SHARED;
    return row.row().plainNumber().isEmpty() || ofRowAbove
        ? ""
        : ComparableWords.plain(row.row().section()) + "\n" + row.row().plainNumber();
  }
}
