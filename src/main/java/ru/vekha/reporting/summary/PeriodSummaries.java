package ru.vekha.reporting.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import ru.vekha.monitoring.Figure;
import ru.vekha.monitoring.FigureCatalogue;
import ru.vekha.monitoring.PeriodDeliveries;
import ru.vekha.monitoring.PeriodDelivery;
import ru.vekha.monitoring.ReportingPeriod;
import ru.vekha.monitoring.ReportingPeriods;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.reporting.TableReport;

/** What was handed in for a period: an organisation's own note, and the summary of a level. */
@Service
public class PeriodSummaries {

  private static final String SUMMARY = "summary";

  private final ReportingPeriods periods;
  private final PeriodDeliveries deliveries;
  private final FigureCatalogue figures;
  private final Organisations organisations;
  private final ReportColumns columns;
  private final ReportDays days;

  PeriodSummaries(
      ReportingPeriods periods,
      PeriodDeliveries deliveries,
      FigureCatalogue figures,
      Organisations organisations,
      ReportColumns columns,
      ReportDays days) {
    this.periods = periods;
    this.deliveries = deliveries;
    this.figures = figures;
    this.organisations = organisations;
    this.columns = columns;
    this.days = days;
  }

  /** The note of a period («информационная справка»); nothing before data were handed in. */
  public Optional<TableReport> note(ReportingPeriod period) {
    return deliveries.last(period).map(data -> note(period, data));
  }

  private TableReport note(ReportingPeriod period, PeriodDelivery data) {
    Organisation organisation = organisations.get(period.organisationId());
    List<List<? extends @Nullable Object>> rows = new ArrayList<>();
    for (Figure figure : figures.ofPeriods()) {
      rows.add(List.of(figure.title(), data.figures().getOrDefault(figure.code(), 0L)));
    }
    rows.add(List.of("Проведено мероприятий программы", data.eventsHeld()));
    return new TableReport(
        "Справка о мониторинге наставничества",
        head(organisation, period, numbered(data)),
        days.today(organisation),
        List.of(new TableReport.Column("Показатель", 4), new TableReport.Column("Число", 1)),
        rows,
        notes(data, "Ответственный: ____________________"));
  }

  /** The organisations below side by side, with the missing ones named. */
  public TableReport summary(ReportingPeriod period) {
    Organisation organisation = organisations.get(period.organisationId());
    List<String> missing = new ArrayList<>();
    List<List<? extends @Nullable Object>> rows = new ArrayList<>();
    Map<String, Long> total = new HashMap<>();
    for (ReportingPeriod each : periods.below(period.id())) {
      String name = organisations.get(each.organisationId()).shortName();
      Optional<PeriodDelivery> data =
          each.state().isDelivered() ? deliveries.last(each) : Optional.empty();
      data.ifPresentOrElse(
          found -> found.figures().forEach((code, value) -> total.merge(code, value, Long::sum)),
          () -> missing.add(name));
      rows.add(
          columns.cells(
              SUMMARY, cells(name, each.state().title(), data.map(PeriodDelivery::figures))));
    }
    rows.add(columns.cells(SUMMARY, cells("Всего", "", Optional.of(total))));
    return new TableReport(
        "Сводка по организациям",
        head(organisation, period, ""),
        days.today(organisation),
        columns.of(SUMMARY),
        rows,
        missing.isEmpty()
            ? List.of("Данные сдали все организации.")
            : List.of("Не сдали данные: " + String.join(", ", missing) + "."));
  }

  private Map<String, @Nullable Object> cells(
      String name, String state, Optional<Map<String, Long>> numbers) {
    Map<String, @Nullable Object> cells = new HashMap<>();
    cells.put("organisation", name);
    cells.put("state", state);
    for (Figure figure : figures.ofPeriods()) {
      cells.put(
          figure.code(), numbers.map(found -> found.getOrDefault(figure.code(), 0L)).orElse(null));
    }
    return cells;
  }

  private List<String> notes(PeriodDelivery data, String last) {
    String missing =
        data.missing().isEmpty()
            ? ""
            : "Не сдали данные: "
                + String.join(
                    ", ",
                    data.missing().stream().map(id -> organisations.get(id).shortName()).toList())
                + ".";
    return Stream.of(missing, data.explanation(), last).filter(text -> !text.isEmpty()).toList();
  }

  private static List<String> head(Organisation organisation, ReportingPeriod period, String more) {
    return Stream.of(organisation.name(), "Период: " + period.span().title(), more)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String numbered(PeriodDelivery data) {
    return data.noteNumber().isEmpty()
        ? ""
        : "№ " + data.noteNumber() + " от " + TableReport.words(data.noteDate());
  }
}
