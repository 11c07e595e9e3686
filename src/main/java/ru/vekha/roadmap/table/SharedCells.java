package ru.vekha.roadmap.table;

import java.util.List;
import java.util.Set;
import ru.vekha.roadmap.Problem;

/**
 * Shares a deadline or a responsible with the rows below it where the file has lost which cells
 * were merged: many cells of the column are empty, and each has a filled one above.
 */
final class SharedCells {
  private static final int FEWEST = 3;

  private final List<Draft> drafts;
  private final List<Problem> problems;

  private SharedCells(List<Draft> drafts, List<Problem> problems) {
    this.drafts = drafts;
    this.problems = problems;
  }

  static void fill(List<Draft> drafts, Set<Column> columns, List<Problem> problems) {
    SharedCells shared = new SharedCells(drafts, problems);
    for (Column column : List.of(Column.DEADLINE, Column.RESPONSIBLE)) {
      if (columns.contains(column) && shared.wasMerged(column)) {
        shared.fill(column);
      }
    }
  }

  private boolean wasMerged(Column column) {
    long empty = drafts.stream().filter(draft -> lacks(draft, column)).count();
    long activities = drafts.stream().filter(draft -> !draft.hasTitleOnly()).count();
    return empty >= FEWEST && empty * 4 >= activities && !drafts.get(0).of(column).isEmpty();
  }

  private static boolean lacks(Draft draft, Column column) {
    return draft.of(column).isEmpty() && !draft.hasTitleOnly();
  }

  private void fill(Column column) {
    for (int index = 1; index < drafts.size(); index++) {
      Draft draft = drafts.get(index);
      Draft above = drafts.get(index - 1);
      boolean sameSection = draft.section().equals(above.section());
      if (lacks(draft, column) && sameSection && !above.of(column).isEmpty()) {
        draft.put(column, above.of(column), above.lines(column));
        report(draft, column);
      }
    }
  }

  private void report(Draft draft, Column column) {
    String what = column == Column.DEADLINE ? "срок" : "ответственный";
    problems.add(
        Problem.ofRow(
                draft.place(),
                draft.of(Column.NUMBER),
                "Ячейка пуста, как у объединённых ячеек, поэтому " + what + " взят из строки выше.",
                "Если это не так, исправьте строку.")
            .asNotice());
  }
}
