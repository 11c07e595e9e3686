package ru.vekha.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.monitoring.IndicatorCatalogue;
import ru.vekha.monitoring.IndicatorValue;
import ru.vekha.monitoring.IndicatorValues;
import ru.vekha.monitoring.MonitoringAccess;
import ru.vekha.monitoring.ReportingKind;
import ru.vekha.monitoring.ReportingPeriod;
import ru.vekha.monitoring.ReportingPeriods;
import ru.vekha.organisation.Organisation;
import ru.vekha.reporting.TableReport;
import ru.vekha.reporting.TargetChart;
import ru.vekha.reporting.summary.FederalFigures;
import ru.vekha.reporting.summary.IndicatorSummary;
import ru.vekha.reporting.summary.PeriodSummaries;
import ru.vekha.reporting.summary.PersonifiedRecords;
import ru.vekha.security.SignedInPerson;

/** Makes the report that a person asks for; one about somebody they may not read is not there. */
@Component
class MonitoringReports {

  private final MonitoringAccess access;
  private final ReportingPeriods periods;
  private final PeriodSummaries summaries;
  private final FederalFigures federal;
  private final PersonifiedRecords records;
  private final IndicatorSummary indicators;
  private final IndicatorCatalogue catalogue;
  private final IndicatorValues values;
  private final Clock clock;

  MonitoringReports(
      MonitoringAccess access,
      ReportingPeriods periods,
      PeriodSummaries summaries,
      FederalFigures federal,
      PersonifiedRecords records,
      IndicatorSummary indicators,
      IndicatorCatalogue catalogue,
      IndicatorValues values,
      Clock clock) {
    this.access = access;
    this.periods = periods;
    this.summaries = summaries;
    this.federal = federal;
    this.records = records;
    this.indicators = indicators;
    this.catalogue = catalogue;
    this.values = values;
    this.clock = clock;
  }

  /** A table and the bars of its chart. */
  record Charted(TableReport report, List<TargetChart> chart) {}

  TableReport note(@Nullable UUID period, SignedInPerson person) {
    return summaries.note(readable(period, person)).orElseThrow(MonitoringReports::notFound);
  }

  TableReport summary(@Nullable UUID period, SignedInPerson person) {
    return summaries.summary(readable(period, person));
  }

  TableReport federal(String organisation, int year, SignedInPerson person) {
    Organisation of = readable(organisation, person);
    return federal.of(of, ReportingKind.YEAR.endingIn(year(of, year)));
  }

  TableReport mentees(String organisation, SignedInPerson person) {
    return records.mentees(kept(organisation, person), person.id());
  }

  TableReport mentors(String organisation, SignedInPerson person) {
    return records.mentors(kept(organisation, person), person.id());
  }

  Charted indicators(String organisation, int year, int set, SignedInPerson person) {
    Organisation of = readable(organisation, person);
    if (set < 0 || set >= catalogue.sets().size()) {
      throw notFound();
    }
    String name = catalogue.sets().get(set);
    List<IndicatorValue> found = values.of(of, catalogue.of(name), year(of, year));
    return new Charted(indicators.table(of, name, found), IndicatorSummary.chart(found));
  }

  private ReportingPeriod readable(@Nullable UUID id, SignedInPerson person) {
    if (id == null) {
      throw notFound();
    }
    ReportingPeriod period = periods.find(id).orElseThrow(MonitoringReports::notFound);
    readable(period.organisationId(), person);
    return period;
  }

  private Organisation readable(String id, SignedInPerson person) {
    return access.readable(person.id(), id).orElseThrow(MonitoringReports::notFound);
  }

  /** Records that name people are for those who keep them. */
  private Organisation kept(String id, SignedInPerson person) {
    Organisation organisation = readable(id, person);
    if (!access.keeps(person.id(), id)) {
      throw notFound();
    }
    return organisation;
  }

  private int year(Organisation organisation, int chosen) {
    int year = chosen == 0 ? LocalDate.now(clock.withZone(organisation.zone())).getYear() : chosen;
    if (year < 2019 || year > 2100) {
      throw notFound();
    }
    return year;
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
