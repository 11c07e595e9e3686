package ru.vekha.monitoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** All indicators; data that an administrator may replace: targets change from year to year. */
@Component
public class IndicatorCatalogue {

  private final List<Indicator> all;

  IndicatorCatalogue(
      @Value("${vekha.monitoring.indicators}") Resource table, FigureCatalogue figures) {
    all = DataTable.read(table).stream().map(row -> indicator(row, figures)).toList();
  }

  /** The names of the sets, in the order of the table. */
  public List<String> sets() {
    return all.stream().map(Indicator::set).distinct().toList();
  }

  /** The indicators of a set, as numbered. */
  public List<Indicator> of(String set) {
    return all.stream().filter(each -> each.set().equals(set)).toList();
  }

  public Optional<Indicator> find(String code) {
    return all.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  private static Indicator indicator(Map<String, String> row, FigureCatalogue figures) {
    return new Indicator(
        row.get("set"),
        row.get("number"),
        row.get("code"),
        row.get("title"),
        figures.get(row.get("numerator")),
        figures.get(row.get("denominator")),
        ReportingKind.valueOf(row.get("kind")),
        Comparison.valueOf(row.get("comparison")),
        targets(row.get("targets")));
  }

  /** «2021:20 2022:35» by year. */
  private static Map<Integer, BigDecimal> targets(String text) {
    return text.isEmpty()
        ? Map.of()
        : Arrays.stream(text.split(" "))
            .map(part -> part.split(":"))
            .collect(
                Collectors.toMap(
                    part -> Integer.valueOf(part[0]), part -> new BigDecimal(part[1])));
  }
}
