package ru.vekha.reporting.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import ru.vekha.monitoring.IndicatorValue;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.reporting.TableReport;
import ru.vekha.reporting.TargetChart;

/** Indicators against their targets, as a table and as what a chart shows. */
@Service
public class IndicatorSummary {

  private final Organisations organisations;
  private final ReportDays days;

  IndicatorSummary(Organisations organisations, ReportDays days) {
    this.organisations = organisations;
    this.days = days;
  }

  /** The table of one set. */
  public TableReport table(Organisation organisation, String set, List<IndicatorValue> values) {
    List<List<? extends @Nullable Object>> rows = new ArrayList<>();
    for (IndicatorValue value : values) {
      rows.add(
          List.of(
              value.indicator().number(),
              value.indicator().title(),
              value.numerator(),
              value.denominator(),
              value.percent().map(IndicatorSummary::printed).orElse("нет данных"),
              value.target().map(IndicatorSummary::printed).orElse("—"),
              value.verdict().title()));
    }
    return new TableReport(
        set,
        List.of(
            organisation.name(),
            "Период: " + values.get(0).indicator().kind().endingIn(values.get(0).year()).title()),
        days.today(organisation),
        List.of(
            new TableReport.Column("№", 1),
            new TableReport.Column("Показатель", 7),
            new TableReport.Column("Числитель", 2),
            new TableReport.Column("Знаменатель", 2),
            new TableReport.Column("Значение, %", 2),
            new TableReport.Column("Не менее, %", 2),
            new TableReport.Column("Итог", 3)),
        rows,
        missing(values));
  }

  /** The bars. */
  public static List<TargetChart> chart(List<IndicatorValue> values) {
    return values.stream()
        .map(
            value ->
                new TargetChart(
                    value.indicator().number() + " " + value.indicator().title(),
                    value.percent().orElse(null),
                    value.target().orElse(null)))
        .toList();
  }

  private List<String> missing(List<IndicatorValue> values) {
    return values.stream()
        .filter(value -> !value.missing().isEmpty())
        .map(
            value ->
                "Показатель %s: нет сведений от организаций: %s."
                    .formatted(
                        value.indicator().number(),
                        String.join(
                            ", ",
                            value.missing().stream()
                                .map(id -> organisations.get(id).shortName())
                                .toList())))
        .toList();
  }

  private static String printed(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }
}
