package ru.vekha.reporting.summary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import ru.vekha.monitoring.DataTable;
import ru.vekha.reporting.TableReport;

/**
 * Which columns a report has and what they are called: data, because regions have blanks of their
 * own and the published ones change.
 */
@Component
class ReportColumns {

  private final List<Map<String, String>> rows;

  ReportColumns(@Value("${vekha.reporting.columns}") Resource table) {
    rows = DataTable.read(table);
  }

  /** The codes of a report's columns, in order. */
  List<String> codes(String report) {
    return rows.stream()
        .filter(row -> report.equals(row.get("report")))
        .map(row -> row.get("code"))
        .toList();
  }

  /** A report's columns, in order. */
  List<TableReport.Column> of(String report) {
    return rows.stream()
        .filter(row -> report.equals(row.get("report")))
        .map(row -> new TableReport.Column(row.get("title"), Integer.parseInt(row.get("weight"))))
        .toList();
  }

  /** A row's cells out of everything known of it. */
  List<? extends @Nullable Object> cells(
      String report, Map<String, ? extends @Nullable Object> known) {
    return codes(report).stream().map(code -> cell(report, code, known)).toList();
  }

  private static Object cell(
      String report, String code, Map<String, ? extends @Nullable Object> known) {
    if (!known.containsKey(code)) {
      throw new IllegalStateException("Report %s knows no column %s".formatted(report, code));
    }
    Object value = known.get(code);
    return value == null ? "" : value;
  }
}
