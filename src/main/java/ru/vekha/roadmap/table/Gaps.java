package ru.vekha.roadmap.table;

import java.util.List;
import java.util.Set;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Numbering;
import ru.vekha.roadmap.Problem;

/** Names the empty cells of activities; a column that is not there is named once. */
final class Gaps {
  private final Set<Column> columns;
  private final boolean numbered;

  /**
   * Looks for gaps in these columns.
   *
   * @param columns the columns that the tables have
   * @param numbered whether any row has a number
   */
  Gaps(Set<Column> columns, boolean numbered) {
    this.columns = columns;
    this.numbered = numbered;
  }

  void inDocument(List<Problem> problems) {
    if (!numbered) {
      problems.add(
          Problem.ofDocument(
                  "Номера мероприятий в документе не напечатаны, они даны по порядку.",
                  "Если в приказе номера есть, исправьте их перед запуском.")
              .asNotice());
    }
    if (!columns.contains(Column.RESULT)) {
      problems.add(
          Problem.ofDocument(
                  "В таблице нет столбца с результатом.",
                  "Укажите, какими документами подтверждается выполнение, если это важно.")
              .asNotice());
    }
  }

  void in(ActivityRow row, List<Problem> problems) {
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
    if (columns.contains(Column.RESULT)) {
      report(
          row,
          row.result(),
          "Не указан результат.",
          "Выберите, каким документом подтверждается выполнение.",
          problems);
    }
    if (row.numbering() == Numbering.COUNTED && numbered) {
      problems.add(
          Problem.ofRow(
                  row.place(),
                  row.number(),
                  "Номер мероприятия в документе не напечатан, он дан по порядку.",
                  "Проверьте номер перед запуском.")
              .asNotice());
    }
  }

  private static void report(
      ActivityRow row, String words, String what, String remedy, List<Problem> problems) {
    if (words.isEmpty()) {
      problems.add(Problem.ofRow(row.place(), row.number(), what, remedy));
    }
  }
}
