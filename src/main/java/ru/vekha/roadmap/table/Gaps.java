package ru.vekha.roadmap.table;

import java.util.List;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Problem;

/** Names the empty cells of an activity. */
final class Gaps {

  private Gaps() {}

  static void in(ActivityRow row, List<Problem> problems) {
    report(row, row.title(), "Нет названия мероприятия.", "Впишите, что нужно сделать.", problems);
    report(
        row,
        row.deadline(),
        "Не указан срок.",
        "Впишите срок или отметьте, что мероприятие выполняется весь период.",
        problems);
    report(
        row,
        row.responsible(),
        "Не указан ответственный.",
        "Выберите, кто отвечает за мероприятие.",
        problems);
    report(
        row,
        row.result(),
        "Не указан результат.",
        "Выберите, каким документом подтверждается выполнение.",
        problems);
  }

  private static void report(
      ActivityRow row, String words, String what, String remedy, List<Problem> problems) {
    if (words.isEmpty()) {
      problems.add(Problem.ofRow(row.place(), row.number(), what, remedy));
    }
  }
}
