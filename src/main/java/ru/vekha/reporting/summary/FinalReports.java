package ru.vekha.reporting.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import ru.vekha.control.CardState;
import ru.vekha.reporting.ReportedActivity;
import ru.vekha.reporting.ReportedAssignment;
import ru.vekha.reporting.RoadmapReport;
import ru.vekha.reporting.TableReport;

/** The final report of a roadmap: what each section came to, and what was not done. */
@Service
public class FinalReports {

  private static final List<TableReport.Column> COLUMNS =
      List.of(
          new TableReport.Column("Раздел", 6),
          new TableReport.Column("Мероприятий", 2),
          new TableReport.Column("Поручений", 2),
          new TableReport.Column("Исполнено в срок", 2),
          new TableReport.Column("Исполнено с опозданием", 2),
          new TableReport.Column("Не исполнено", 2),
          new TableReport.Column("Снято с контроля", 2));

  private final UndoneWork undone;

  FinalReports(UndoneWork undone) {
    this.undone = undone;
  }

  /** The report of a roadmap with its state, and with those who have not finished. */
  public TableReport of(RoadmapReport report) {
    Map<UUID, Integer> left = undone.byActivity(report.roadmap().id());
    Map<String, List<ReportedActivity>> sections = new LinkedHashMap<>();
    report
        .activities()
        .forEach(
            each ->
                sections
                    .computeIfAbsent(each.activity().section(), key -> new ArrayList<>())
                    .add(each));
    List<List<? extends @Nullable Object>> rows = new ArrayList<>();
    sections.forEach((section, activities) -> rows.add(row(section, activities, left)));
    rows.add(row("Всего", report.activities(), left));
    List<String> notes = new ArrayList<>(notDone(report.activities(), left));
    notes.addAll(undone.told(report.roadmap().id()));
    return new TableReport(
        "Итоговый отчёт о дорожной карте",
        List.of(
            report.authority(),
            report.order(),
            report.roadmap().title(),
            report.period(),
            report.state()),
        report.asOf(),
        COLUMNS,
        rows,
        notes);
  }

  private static List<? extends @Nullable Object> row(
      String section, List<ReportedActivity> activities, Map<UUID, Integer> left) {
    long undone =
        activities.stream().mapToLong(each -> left.getOrDefault(each.activity().id(), 0)).sum();
    return List.of(
        section.isEmpty() ? "Без раздела" : section,
        activities.size(),
        count(activities, each -> each.state() != CardState.WITHDRAWN) + undone,
        count(activities, each -> each.state() == CardState.CLOSED && each.daysLate() == 0),
        count(activities, each -> each.state() == CardState.CLOSED && each.daysLate() > 0),
        count(activities, each -> !each.state().isFinished()) + undone,
        count(activities, each -> each.state() == CardState.WITHDRAWN) - undone);
  }

  private static long count(
      List<ReportedActivity> activities, Predicate<ReportedAssignment> wanted) {
    return activities.stream().flatMap(each -> each.assignments().stream()).filter(wanted).count();
  }

  private static List<String> notDone(List<ReportedActivity> activities, Map<UUID, Integer> left) {
    List<String> open =
        activities.stream()
            .filter(
                each ->
                    left.containsKey(each.activity().id())
                        || each.assignments().stream().anyMatch(work -> !work.state().isFinished()))
            .map(each -> each.activity().number() + " " + each.activity().title())
            .toList();
    return open.isEmpty()
        ? List.of("Все поручения дорожной карты исполнены.")
        : List.of("Не исполнены полностью: " + String.join("; ", open) + ".");
  }
}
