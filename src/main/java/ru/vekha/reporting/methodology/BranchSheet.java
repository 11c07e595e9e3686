package ru.vekha.reporting.methodology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vekha.reporting.TableReport;

/** A branch's numbers as a report. */
public final class BranchSheet {

  private BranchSheet() {}

  /** A line for each organisation. */
  public static TableReport of(List<BranchLine> lines, List<String> head, LocalDate today) {
    List<TableReport.Column> columns =
        new ArrayList<>(
            List.of(
                new TableReport.Column("Организация", 6),
                new TableReport.Column("Вид", 5),
                new TableReport.Column("Ожидается", 2),
                new TableReport.Column("Есть", 2),
                new TableReport.Column("На приёмке", 2),
                new TableReport.Column("Нет", 2)));
    for (ModelStage stage : ModelStage.values()) {
      columns.add(new TableReport.Column(stage.numbered() + ": есть из ожидаемых", 3));
    }
    return new TableReport(
        "Методологическая проверка",
        head,
        today,
        columns,
        lines.stream().<List<? extends @Nullable Object>>map(BranchSheet::cells).toList(),
        List.of());
  }

  private static List<Object> cells(BranchLine line) {
    StageCount all = line.count();
    return Stream.concat(
            Stream.of(
                line.organisation(),
                line.kind(),
                all.expected(),
                all.present(),
                all.waiting(),
                all.missing()),
            Stream.of(ModelStage.values()).map(stage -> ratio(line.stage(stage))))
        .map(Object.class::cast)
        .toList();
  }

  private static String ratio(StageCount count) {
    return count.expected() == 0 ? "—" : count.present() + " из " + count.expected();
  }
}
