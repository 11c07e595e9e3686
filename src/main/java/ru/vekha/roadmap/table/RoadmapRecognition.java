package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Problem;
import ru.vekha.roadmap.RoadmapDocument;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.clause.Duties;
import ru.vekha.roadmap.order.Surroundings;

/** Finds the roadmap in a document's lines; the same for every file format. */
public final class RoadmapRecognition {

  private RoadmapRecognition() {}

  /**
   * Reads the document's lines. Without a table the activities are the order's own clauses.
   *
   * @throws RoadmapRefused when the document has no roadmap's table and no order, or no activity in
   *     it
   */
  public static RoadmapDocument recognise(List<Line> document) {
    IndicatorTables indicators = IndicatorTables.in(document);
    List<Line> lines = indicators.otherLines();
    int heading = firstHeading(lines);
    RoadmapRows table = new RoadmapRows(lines);
    if (heading < 0) {
      Optional<ColumnsByContent.Found> found = ColumnsByContent.in(lines);
      if (found.isEmpty()) {
        return OrderWithoutTable.read(lines, indicators.found());
      }
      heading = found.get().index();
      table.under(found.get().heading(), (Line.Row) lines.get(heading));
    }
    table.read(heading);
    Assembly assembly = new Assembly(table.rows());
    if (assembly.drafts().isEmpty()) {
      throw new RoadmapRefused(
          "В таблице дорожной карты нет ни одного мероприятия.",
          "Проверьте, что загружен заполненный документ, а не бланк.");
    }
    List<Problem> problems = new ArrayList<>(table.problems());
    problems.addAll(assembly.problems());
    Set<Column> columns = columns(table.rows());
    PrintedNumbers.restore(assembly.drafts());
    MovedTails.bringBack(assembly.drafts(), problems);
    SharedCells.fill(assembly.drafts(), columns, problems);
    List<ActivityRow> rows = Activities.of(assembly.drafts(), columns, problems);
    List<String> above = LinesAround.of(lines.subList(0, heading));
    List<String> below = LinesAround.of(lines.subList(lastRow(lines) + 1, lines.size()));
    Surroundings around = Surroundings.of(above, below);
    List<Problem> all = new ArrayList<>(around.problems());
    all.addAll(problems);
    return around.document(
        rows,
        all,
        Duties.around(above, below, around.order().number()).dated(),
        indicators.found());
  }

  private static Set<Column> columns(List<RoadmapRow> rows) {
    Set<Column> columns = EnumSet.noneOf(Column.class);
    rows.forEach(row -> columns.addAll(row.columns()));
    return columns;
  }

  private static int firstHeading(List<Line> lines) {
    for (int index = 0; index < lines.size(); index++) {
      if (HeadingSearch.at(lines, index).isPresent()) {
        return index;
      }
    }
    return -1;
  }

  private static int lastRow(List<Line> lines) {
    int last = lines.size() - 1;
    while (last > 0 && lines.get(last) instanceof Line.Text) {
      last--;
    }
    return last;
  }
}
