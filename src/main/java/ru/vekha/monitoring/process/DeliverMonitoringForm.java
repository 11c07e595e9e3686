package ru.vekha.monitoring.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.monitoring.Consolidation;
import ru.vekha.monitoring.PeriodCards;
import ru.vekha.monitoring.PeriodDeliveries;
import ru.vekha.monitoring.PeriodDelivery;
import ru.vekha.monitoring.PeriodRefused;
import ru.vekha.monitoring.PeriodState;
import ru.vekha.monitoring.ReportingPeriod;
import ru.vekha.monitoring.ReportingPeriods;

/** Hands the data of a period in: figures from the registers, confirmed by a person. */
@Component
class DeliverMonitoringForm implements TaskFormHandling {

  private final ReportingPeriods periods;
  private final PeriodDeliveries deliveries;
  private final Consolidation consolidation;
  private final PeriodFacts facts;
  private final PeriodCheckers checkers;
  private final PeriodCards cards;
  private final Clock clock;

  DeliverMonitoringForm(
      ReportingPeriods periods,
      PeriodDeliveries deliveries,
      Consolidation consolidation,
      PeriodFacts facts,
      PeriodCheckers checkers,
      PeriodCards cards,
      Clock clock) {
    this.cards = cards;
    this.periods = periods;
    this.deliveries = deliveries;
    this.consolidation = consolidation;
    this.facts = facts;
    this.checkers = checkers;
    this.clock = clock;
  }

  @Override
  public String formKey() {
    return "deliver-monitoring";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    ReportingPeriod period = periods.get(PeriodFacts.periodId(task));
    PeriodDelivery data = consolidation.of(period);
    Map<String, Object> shown = new HashMap<>(facts.shown(period, data));
    shown.put("eventsHeld", data.eventsHeld());
    if (period.state() == PeriodState.RETURNED) {
      shown.put("remark", deliveries.lastRemark(period));
    }
    return shown;
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    ReportingPeriod period = periods.lock(PeriodFacts.periodId(form.task()));
    PeriodDelivery data = confirmed(form, period);
    try {
      String actor = Objects.requireNonNull(form.userId());
      boolean checked = period.aboveId() != null;
      int round = deliveries.handIn(period, data, actor, checked);
      cards.handedIn(period, actor, form.submissionId());
      if (!checked) {
        cards.accepted(period, actor, form.submissionId());
      }
      return checkers.variables(period, round);
    } catch (PeriodRefused refused) {
      throw FormRefused.because(refused.getMessage());
    }
  }

  private PeriodDelivery confirmed(SubmittedForm form, ReportingPeriod period) {
    String number = form.optionalText("noteNumber").orElse("");
    Optional<LocalDate> date = form.optionalDate("noteDate");
    checkNote(number, date, LocalDate.now(clock.withZone(facts.organisation(period).zone())));
    PeriodDelivery counted = consolidation.of(period);
    return new PeriodDelivery(
        counted.figures(),
        counted.missing(),
        form.integer("eventsHeld"),
        form.optionalText("explanation").orElse(""),
        number,
        date.orElse(null),
        null,
        null);
  }

  /** The monthly note is evidence (Dzerzhinsk 4.2): it has a number and a date, or is not named. */
  private static void checkNote(String number, Optional<LocalDate> date, LocalDate today) {
    if (number.isEmpty() && date.isPresent()) {
      throw FormRefused.field("noteNumber", "укажите номер справки вместе с её датой");
    }
    if (!number.isEmpty() && date.isEmpty()) {
      throw FormRefused.field("noteDate", "укажите дату справки вместе с её номером");
    }
    if (date.filter(day -> day.isAfter(today)).isPresent()) {
      throw FormRefused.field("noteDate", "дата справки ещё не наступила");
    }
  }
}
