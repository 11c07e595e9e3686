package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Numbering;
import ru.vekha.roadmap.Problem;

/** Makes activities of the rows read, and names what is missing in them. */
final class Activities {

  private Activities() {}

  /**
   * The activities of the drafts.
   *
   * @param columns the columns that the tables have
   * @param problems takes what is missing
   */
  static List<ActivityRow> of(List<Draft> drafts, Set<Column> columns, List<Problem> problems) {
    boolean numbered = drafts.stream().anyMatch(draft -> !draft.of(Column.NUMBER).isEmpty());
    numberByOrder(drafts, numbered);
    Gaps gaps = new Gaps(columns, numbered);
    gaps.inDocument(problems);
    Set<Draft> groups = groups(drafts);
    List<ActivityRow> rows = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    for (Draft draft : drafts) {
      if (groups.contains(draft)) {
        continue;
      }
      ActivityRow row = DraftParts.split(draft, problems);
      rows.add(row);
      gaps.in(row, problems);
      if (!numbers.add(row.section() + "\n" + row.plainNumber())
          && row.numbering() != Numbering.SHARED) {
        problems.add(
            Problem.ofRow(
                row.place(),
                row.number(),
                "Этот номер в разделе уже есть.",
                "Исправьте номер в документе или перед запуском."));
      }
    }
    return rows;
  }

  // Where no number is printed at all they run through the whole roadmap.
  private static void numberByOrder(List<Draft> drafts, boolean numbered) {
    Map<String, Integer> counts = new HashMap<>();
    for (Draft draft : drafts) {
      int order = counts.merge(numbered ? draft.section() : "", 1, Integer::sum);
      if (draft.of(Column.NUMBER).isEmpty()) {
        draft.number(order + ".");
      }
    }
  }

  // A row with a title only and rows numbered below it is no activity: it names the group.
  private static Set<Draft> groups(List<Draft> drafts) {
    Set<Draft> groups = new HashSet<>();
    for (int index = 0; index < drafts.size(); index++) {
      Draft above = drafts.get(index);
      if (!above.hasTitleOnly()) {
        continue;
      }
      for (int next = index + 1; next < drafts.size() && above.isAbove(drafts.get(next)); next++) {
        groups.add(above);
        drafts.get(next).group(above);
      }
    }
    return groups;
  }
}
