package ru.vekha.monitoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the data of a period together: an organisation's from its registers, a level's as the sum of
 * what those below have handed in. Who has not is named, and keeps nobody from reporting.
 */
@Service
public class Consolidation {

  private final ReportingPeriods periods;
  private final PeriodDeliveries deliveries;
  private final FigureCounts counts;
  private final FigureCatalogue catalogue;
  private final PeriodProgress progress;

  Consolidation(
      ReportingPeriods periods,
      PeriodDeliveries deliveries,
      FigureCounts counts,
      FigureCatalogue catalogue,
      PeriodProgress progress) {
    this.progress = progress;
    this.periods = periods;
    this.deliveries = deliveries;
    this.counts = counts;
    this.catalogue = catalogue;
  }

  /** Data are there to be confirmed: from now on the organisation is the one to act. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void prepare(ReportingPeriod period) {
    progress.atWork(period.id());
  }

  /** The data as of now, to be confirmed by a person. */
  public PeriodDelivery of(ReportingPeriod period) {
    List<ReportingPeriod> below = periods.below(period.id());
    Map<String, Long> figures = new HashMap<>(own(period));
    List<String> missing = new ArrayList<>();
    int events = 0;
    for (ReportingPeriod each : below) {
      Optional<PeriodDelivery> data =
          each.state().isDelivered() ? deliveries.last(each) : Optional.empty();
      if (data.isPresent()) {
        data.get().figures().forEach((figure, value) -> figures.merge(figure, value, Long::sum));
        missing.addAll(data.get().missing());
        events += data.get().eventsHeld();
      } else {
        missing.add(each.organisationId());
      }
    }
    return new PeriodDelivery(figures, missing, events, "", "", null, null, null);
  }

  private Map<String, Long> own(ReportingPeriod period) {
    return counts
        .of(catalogue.ofPeriods(), List.of(period.organisationId()), period.span())
        .getOrDefault(period.organisationId(), Map.of());
  }
}
