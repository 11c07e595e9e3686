package ru.vekha.monitoring.process;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.monitoring.FigureCatalogue;
import ru.vekha.monitoring.PeriodDelivery;
import ru.vekha.monitoring.ReportingPeriod;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;

/** What the forms of a reporting period show of it. */
@Component
class PeriodFacts {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Organisations organisations;
  private final FigureCatalogue catalogue;
  private final People people;

  PeriodFacts(Organisations organisations, FigureCatalogue catalogue, People people) {
    this.organisations = organisations;
    this.catalogue = catalogue;
    this.people = people;
  }

  /** A task without its variables is being completed by somebody else at this very moment. */
  static UUID periodId(TaskFormContext task) {
    return ReportingPeriodProcess.PERIOD_ID
        .optionalFrom(task.variables())
        .orElseThrow(
            () -> new OptimisticLockingException("Task " + task.taskId() + " has been completed"));
  }

  /** Period, organisation, date, the figures line by line, who is missing. */
  Map<String, Object> shown(ReportingPeriod period, PeriodDelivery data) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("periodTitle", period.span().title());
    shown.put("organisationName", organisations.get(period.organisationId()).shortName());
    shown.put("dueText", "до " + DAY.format(period.due()) + " включительно");
    shown.put(
        "figuresText",
        catalogue.ofPeriods().stream()
            .map(figure -> figure.title() + ": " + data.figures().getOrDefault(figure.code(), 0L))
            .collect(Collectors.joining("\n")));
    shown.put(
        "missingText",
        data.missing().stream()
            .map(id -> organisations.get(id).shortName())
            .collect(Collectors.joining("\n")));
    return shown;
  }

  /** Who handed the data in and when, in the zone of the organisation. */
  String handedIn(ReportingPeriod period, PeriodDelivery data) {
    if (data.deliveredAt() == null || data.deliveredBy() == null) {
      return "";
    }
    ZoneId zone = organisation(period).zone();
    return people.find(data.deliveredBy()).map(Person::shortName).orElse("")
        + ", "
        + DAY.format(data.deliveredAt().atZone(zone).toLocalDate());
  }

  Organisation organisation(ReportingPeriod period) {
    return organisations.get(period.organisationId());
  }
}
