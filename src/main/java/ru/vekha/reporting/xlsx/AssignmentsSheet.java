package ru.vekha.reporting.xlsx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ru.vekha.reporting.ReportedActivity;
import ru.vekha.reporting.ReportedAssignment;
import ru.vekha.reporting.RoadmapReport;
import ru.vekha.roadmap.Activity;

/** One row for each assignment, to be filtered, sorted and counted. */
final class AssignmentsSheet {

  /** No reader of roadmaps takes these headings for those of a roadmap. */
  private enum Column {
    NUMBER("№ п/п", 9),
    SECTION("Раздел", 18),
    TITLE("Мероприятие", 32),
    ORGANISATION("Организация", 20),
    ROLE("Роль в организации", 16),
    OCCURRENCE("Который раз", 10),
    ORIGINAL_DUE("Первоначальный срок", 15),
    DUE("Действующий срок", 12),
    STATE("Состояние", 16),
    HANDED_IN("Представлено", 12),
    ACCEPTED("Принято", 12),
    DOCUMENTS("Представленный документ", 24),
    DAYS_LATE("Дней просрочки", 10);

    private final String heading;
    private final int characters;

    Column(String heading, int characters) {
      this.heading = heading;
      this.characters = characters;
    }
  }

  private AssignmentsSheet() {}

  static void write(ReportSheet sheet, RoadmapReport report) {
    sheet.columns(Arrays.stream(Column.values()).map(column -> column.characters).toList());
    sheet.heading(Arrays.stream(Column.values()).map(column -> column.heading).toList());
    for (ReportedActivity row : report.activities()) {
      for (ReportedAssignment each : row.assignments()) {
        sheet.row(
            Arrays.stream(Column.values())
                .map(column -> value(column, row.activity(), each))
                .toList());
      }
    }
    sheet.finish();
  }

  private static @Nullable Object value(Column column, Activity activity, ReportedAssignment each) {
    return switch (column) {
      case NUMBER -> activity.number();
      case SECTION -> activity.section();
      case TITLE -> activity.title();
      case ORGANISATION -> each.organisation();
      case ROLE -> each.role();
      case OCCURRENCE -> each.occurrence();
      case ORIGINAL_DUE -> each.originalDue();
      case DUE -> each.due();
      case STATE -> each.words();
      case HANDED_IN -> each.handedInOn();
      case ACCEPTED -> each.acceptedOn();
      case DOCUMENTS -> String.join(", ", each.documents());
      case DAYS_LATE -> each.daysLate();
    };
  }
}
