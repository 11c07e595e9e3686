package ru.vekha.reporting.discipline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vekha.reporting.TableReport;

/** The table as a report. */
public final class DisciplineSheet {

  /** What the columns mean; said on the page and under the printed table. */
  public static final List<String> NOTES =
      List.of(
          "По первоначальному сроку — как он был назначен впервые; по действующему — с учётом переносов.",
          "Вовремя исполнено то, что представлено не позже дня срока: ожидание приёмки исполнителю не"
              + " засчитывается. Возвращённое на доработку считается по дню последнего представления.",
          "Опоздание считается в календарных днях без дней, когда результат был у контролёра.",
          "«Не мог никто» — поручения, которые открылись после своего срока или ждали предыдущего шага;"
              + " «Ждут даты» — срок ещё не назначен. Ни те, ни другие никому в вину не ставятся, снятые с"
              + " контроля не учитываются.");

  private DisciplineSheet() {}

  /** Makes the report of a question's answer. */
  public static TableReport of(
      DisciplineGrouping grouping, DisciplineTable table, List<String> head, LocalDate asOf) {
    List<List<? extends @Nullable Object>> rows = new ArrayList<>();
    Stream.concat(table.lines().stream(), table.total().stream())
        .forEach(line -> rows.add(cells(line)));
    return new TableReport(
        "Исполнительская дисциплина", head, asOf, columns(grouping), rows, NOTES);
  }

  private static List<TableReport.Column> columns(DisciplineGrouping grouping) {
    return List.of(
        new TableReport.Column(grouping.heading(), 6),
        new TableReport.Column("Организация", 4),
        new TableReport.Column("Первоначальный срок: вовремя", 3),
        new TableReport.Column("с опозданием", 3),
        new TableReport.Column("вовремя, %", 2),
        new TableReport.Column("Действующий срок: вовремя", 3),
        new TableReport.Column("с опозданием", 3),
        new TableReport.Column("вовремя, %", 2),
        new TableReport.Column("Просрочено сейчас", 3),
        new TableReport.Column("Опоздание в среднем, дней", 3),
        new TableReport.Column("Медиана опоздания, дней", 3),
        new TableReport.Column("Переносов", 3),
        new TableReport.Column("Перенесено, дней", 3),
        new TableReport.Column("Возвращено", 3),
        new TableReport.Column("Не мог никто", 2),
        new TableReport.Column("Ждут даты", 2));
  }

  private static List<? extends @Nullable Object> cells(DisciplineLine line) {
    return List.of(
        line.name(),
        line.place(),
        line.byOriginal().onTime(),
        line.byOriginal().late(),
        percent(line.byOriginal()),
        line.byAgreed().onTime(),
        line.byAgreed().late(),
        percent(line.byAgreed()),
        line.openAndLate(),
        line.byAgreed().late() == 0 ? "" : DisciplineLine.days(line.averageDelay()),
        line.byAgreed().late() == 0 ? "" : DisciplineLine.days(line.medianDelay()),
        line.shifts(),
        line.shiftDays(),
        line.returns(),
        line.nobodyCould(),
        line.awaitingDate());
  }

  private static Object percent(DisciplineLine.Kept kept) {
    return kept.all() == 0 ? "" : (Object) kept.percent();
  }
}
