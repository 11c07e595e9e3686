package ru.vekha.reporting.xlsx;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vekha.reporting.ReportColumn;
import ru.vekha.reporting.ReportedActivity;
import ru.vekha.reporting.RoadmapReport;

/** The roadmap's own table with what has come of each row. */
final class RoadmapSheet {

  private static final double CHARACTERS_OF_A_HUNDREDTH = 1.5;

  private RoadmapSheet() {}

  static void write(ReportSheet sheet, RoadmapReport report) {
    sheet.columns(columns().map(RoadmapSheet::characters).toList());
    sheet.across(report.authority(), sheet.styles().head);
    sheet.across(report.order(), sheet.styles().head);
    if (!report.changes().isEmpty()) {
      sheet.across(report.changes(), sheet.styles().head);
    }
    sheet.gap();
    sheet.across(report.roadmap().title(), sheet.styles().boldHead);
    sheet.gap();
    sheet.across(report.period(), sheet.styles().head);
    sheet.across(report.state(), sheet.styles().boldHead);
    sheet.across(RoadmapReport.LEGEND, sheet.styles().head);
    sheet.gap();
    sheet.heading(columns().map(ReportColumn::heading).toList());
    String section = "";
    for (ReportedActivity row : report.activities()) {
      if (!row.activity().section().equals(section)) {
        section = row.activity().section();
        sheet.across(section, sheet.styles().section);
      }
      sheet.row(columns().map(column -> value(column, row)).toList());
    }
    sheet.finish();
  }

  /** Days and numbers stay what they are, so that they can be sorted and counted with. */
  private static Object value(ReportColumn column, ReportedActivity row) {
    @Nullable LocalDate day = column == ReportColumn.DONE ? row.doneOn() : null;
    if (day != null) {
      return day;
    }
    boolean counted = column == ReportColumn.DAYS_LATE && !row.assignments().isEmpty();
    return counted ? row.daysLate() : column.words(row);
  }

  private static int characters(ReportColumn column) {
    return (int) Math.round(column.width() * CHARACTERS_OF_A_HUNDREDTH);
  }

  private static Stream<ReportColumn> columns() {
    return Arrays.stream(ReportColumn.values());
  }
}
