package ru.vekha.reporting.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.monitoring.IndicatorValues;
import ru.vekha.monitoring.ReportingSpan;
import ru.vekha.organisation.Organisation;
import ru.vekha.reporting.TableReport;

/**
 * The numbers of participants that the federal statistical form asks for (Samara 28), by form of
 * mentoring. Taken part has who was in a pair that year; counted is the full cycle.
 */
@Service
public class FederalFigures {

  private static final String REPORT = "federal";
  private static final String TOTAL = "Всего";

  private final JdbcClient jdbc;
  private final IndicatorValues values;
  private final ReportColumns columns;
  private final ReportDays days;

  FederalFigures(JdbcClient jdbc, IndicatorValues values, ReportColumns columns, ReportDays days) {
    this.jdbc = jdbc;
    this.values = values;
    this.columns = columns;
    this.days = days;
  }

  /** The figures of an organisation or of everybody below an authority. */
  public TableReport of(Organisation organisation, ReportingSpan year) {
    List<List<? extends @Nullable Object>> rows = new ArrayList<>();
    for (Map<String, @Nullable Object> found : counted(organisation, year)) {
      Map<String, @Nullable Object> known = new HashMap<>(found);
      Object form = found.get("form");
      known.put("form", form == null ? TOTAL : MentoringForm.ofCode(form.toString()).title());
      rows.add(columns.cells(REPORT, known));
    }
    return new TableReport(
        "Численность участников наставничества",
        List.of(organisation.name(), "Период: " + year.title()),
        days.today(organisation),
        columns.of(REPORT),
        rows,
        List.of("Данные для федерального статистического наблюдения, по журналам пар."));
  }

  /** One row for each form and, behind them, one for all: people in two forms count there once. */
  private List<Map<String, @Nullable Object>> counted(
      Organisation organisation, ReportingSpan year) {
    return jdbc.sql(
            """
            SELECT p.mentoring_form AS form, count(DISTINCT p.id) AS pairs,
                   count(DISTINCT m.id) AS mentees,
                   count(DISTINCT m.id) FILTER (WHERE m.category = 'LEARNER') AS learners,
                   count(DISTINCT m.id) FILTER (WHERE m.category = 'STUDENT') AS students,
                   count(DISTINCT m.id) FILTER (WHERE m.category = 'YOUNG_SPECIALIST') AS young_specialists,
                   count(DISTINCT m.id) FILTER (WHERE m.category = 'TEACHER') AS teachers,
                   count(DISTINCT p.mentor_id) AS mentors,
                   count(DISTINCT m.id) FILTER (WHERE m.full_cycle_on BETWEEN :from AND :to) AS full_cycles
              FROM mentoring_pair p JOIN pair_mentee pm ON pm.pair_id = p.id JOIN mentee m ON m.id = pm.mentee_id
             WHERE p.organisation_id = ANY (:orgs) AND p.starts_on <= :to
               AND (p.ended_on IS NULL OR p.ended_on >= :from)
             GROUP BY GROUPING SETS ((p.mentoring_form), ())
             ORDER BY p.mentoring_form NULLS LAST\
            """)
        .param(
            "orgs",
            values.educators(organisation).stream().map(Organisation::id).toArray(String[]::new))
        .param("from", year.from())
        .param("to", year.to())
        .query(new ColumnMapRowMapper())
        .list();
  }
}
