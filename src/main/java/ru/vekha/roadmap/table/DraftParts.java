package ru.vekha.roadmap.table;

import java.util.List;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Problem;
import ru.vekha.roadmap.part.CellSplit;

/** Names the several pieces of work in one row, and what was a judgement in telling them apart. */
final class DraftParts {

  private DraftParts() {}

  static ActivityRow split(Draft draft, List<Problem> problems) {
    ActivityRow row = draft.toRow();
    CellSplit split =
        CellSplit.of(
            draft.lines(Column.TITLE),
            draft.lines(Column.DEADLINE),
            draft.lines(Column.RESPONSIBLE),
            draft.lines(Column.RESULT));
    if (split.isJudgement()) {
      problems.add(
          Problem.ofRow(
                  row.place(),
                  row.number(),
                  "В ячейках несколько документов или сроков, они разобраны по порядку.",
                  "Проверьте, кто за что отвечает и к какому дню.")
              .asNotice());
    }
    return split.parts().isEmpty() ? row : row.split(split.parts());
  }
}
