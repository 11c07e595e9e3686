package ru.vekha.monitoring.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.vekha.monitoring.FigureCatalogue;
import ru.vekha.monitoring.PeriodDeliveries;
import ru.vekha.monitoring.ReportingPeriod;
import ru.vekha.monitoring.ReportingPeriods;
import ru.vekha.organisation.Organisations;
import ru.vekha.security.SignedInPerson;

/** The pages «Отчёты»: reporting periods, what was handed in, who has not delivered. */
@Controller
class PeriodsController {

  private static final int MOST = 200;

  private final MonitoringPages pages;
  private final ReportingPeriods periods;
  private final PeriodDeliveries deliveries;
  private final FigureCatalogue figures;
  private final Organisations organisations;
  private final Clock clock;

  PeriodsController(
      MonitoringPages pages,
      ReportingPeriods periods,
      PeriodDeliveries deliveries,
      FigureCatalogue figures,
      Organisations organisations,
      Clock clock) {
    this.pages = pages;
    this.periods = periods;
    this.deliveries = deliveries;
    this.figures = figures;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** A line of a list of periods. */
  record Line(ReportingPeriod period, String organisation, boolean late) {}

  @GetMapping("/monitoring")
  String list(
      @RequestParam(defaultValue = "") String organisation,
      @AuthenticationPrincipal SignedInPerson person,
      Model model) {
    var chosen = pages.organisation(person, organisation, model);
    pages.year(chosen, 0, model);
    model.addAttribute("periods", lines(periods.of(List.of(chosen.id()), MOST)));
    return "monitoring/periods";
  }

  @GetMapping("/monitoring/periods/{id}")
  String period(
      @PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    ReportingPeriod period = periods.find(id).orElseThrow(MonitoringPages::notFound);
    pages.organisation(person, period.organisationId(), model);
    model.addAttribute("line", line(period, clock.instant()));
    model.addAttribute("below", lines(periods.below(id)));
    deliveries
        .last(period)
        .ifPresent(
            data -> {
              model.addAttribute("data", data);
              model.addAttribute("figures", figures.ofPeriods());
              model.addAttribute(
                  "missing",
                  data.missing().stream()
                      .map(each -> organisations.get(each).shortName())
                      .toList());
            });
    return "monitoring/period";
  }

  private List<Line> lines(List<ReportingPeriod> found) {
    Instant now = clock.instant();
    return found.stream().map(each -> line(each, now)).toList();
  }

  private Line line(ReportingPeriod period, Instant now) {
    return new Line(
        period, organisations.get(period.organisationId()).shortName(), period.isLate(now));
  }
}
