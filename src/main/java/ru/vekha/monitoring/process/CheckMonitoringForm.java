package ru.vekha.monitoring.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.monitoring.PeriodCards;
import ru.vekha.monitoring.PeriodDeliveries;
import ru.vekha.monitoring.PeriodDelivery;
import ru.vekha.monitoring.PeriodRefused;
import ru.vekha.monitoring.ReportingPeriod;
import ru.vekha.monitoring.ReportingPeriods;

/** The decision of the organisation above: the data are accepted or sent back with a remark. */
@Component
class CheckMonitoringForm implements TaskFormHandling {

  private static final String ACCEPT = "accept";

  private final ReportingPeriods periods;
  private final PeriodDeliveries deliveries;
  private final PeriodFacts facts;
  private final PeriodCards cards;
  private final OwnFigures own;

  CheckMonitoringForm(
      ReportingPeriods periods,
      PeriodDeliveries deliveries,
      PeriodFacts facts,
      PeriodCards cards,
      OwnFigures own) {
    this.own = own;
    this.cards = cards;
    this.periods = periods;
    this.deliveries = deliveries;
    this.facts = facts;
  }

  @Override
  public String formKey() {
    return "check-monitoring";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    ReportingPeriod period = periods.get(PeriodFacts.periodId(task));
    PeriodDelivery data = deliveries.last(period).orElseThrow();
    Map<String, Object> shown = new HashMap<>(facts.shown(period, data));
    shown.put("handedInText", facts.handedIn(period, data));
    shown.put("explanationText", data.explanation());
    return shown;
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    ReportingPeriod period = periods.lock(PeriodFacts.periodId(form.task()));
    String decision = form.code(ReportingPeriodProcess.DECISION);
    own.refuse(period, form);
    try {
      String actor = Objects.requireNonNull(form.userId());
      boolean accepted = decision.equals(ACCEPT);
      deliveries.decide(period, accepted, form.optionalText("remark").orElse(""), actor);
      if (accepted) {
        cards.accepted(period, actor, form.submissionId());
      } else {
        cards.returned(period, actor, form.submissionId());
      }
    } catch (PeriodRefused refused) {
      throw FormRefused.because(refused.getMessage());
    }
    return Map.of(ReportingPeriodProcess.DECISION, decision);
  }
}
