package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Indicator;
import ru.vekha.roadmap.Problem;
import ru.vekha.roadmap.RoadmapDocument;
import ru.vekha.roadmap.clause.Duties;
import ru.vekha.roadmap.order.Surroundings;

/** An order without a roadmap's table, whose clauses are the activities. */
final class OrderWithoutTable {

  private OrderWithoutTable() {}

  /**
   * Reads the clauses that have a deadline as activities; those without one stand beside them.
   *
   * @throws ru.vekha.roadmap.RoadmapRefused when no clause charges somebody with work by a date
   */
  static RoadmapDocument read(List<Line> lines, List<Indicator> indicators) {
    List<String> words = LinesAround.of(lines);
    Surroundings around = Surroundings.of(words, List.of());
    Duties duties = Duties.in(words, around.order().number());
    List<ActivityRow> rows = duties.withDeadline();
    if (rows.isEmpty() || MissingTable.hasHeadingWithoutColumns(lines)) {
      throw MissingTable.refusal(lines);
    }
    List<Problem> problems = new ArrayList<>(around.problems());
    problems.add(
        Problem.ofDocument(
                "Таблицы мероприятий в документе нет: мероприятиями стали пункты приказа, у"
                    + " которых есть срок.",
                "Проверьте, все ли поручения на месте.")
            .asNotice());
    if (!duties.undated().isEmpty()) {
      problems.add(
          Problem.ofDocument(
                  "Поручения без срока в дорожную карту не вошли: пункты "
                      + duties.undated().stream()
                          .map(ActivityRow::number)
                          .collect(Collectors.joining(", "))
                      + ".",
                  "Добавьте те из них, за исполнением которых нужно следить.")
              .asNotice());
    }
    Gaps gaps = new Gaps(EnumSet.of(Column.TITLE, Column.DEADLINE, Column.RESPONSIBLE), true);
    rows.forEach(row -> gaps.in(row, problems));
    return around.document(rows, problems, duties.undated(), indicators);
  }
}
