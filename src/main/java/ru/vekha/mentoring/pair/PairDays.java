package ru.vekha.mentoring.pair;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.organisation.Organisations;

/** Which day it is for an organisation, and by when a pair's next step is due. */
@Component
public class PairDays {

  /** Labour Code, article 351.8: whoever ends mentoring early says so three working days before. */
  private static final int NOTICE = 3;

  private final Organisations organisations;
  private final PairRules rules;
  private final WorkingCalendar calendar;
  private final Clock clock;

  PairDays(Organisations organisations, PairRules rules, WorkingCalendar calendar, Clock clock) {
    this.organisations = organisations;
    this.rules = rules;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Today where the organisation is. */
  public LocalDate today(String organisationId) {
    return LocalDate.now(clock.withZone(organisations.get(organisationId).zone()));
  }

  /** The last day of work after a notice; a day off is no working day. */
  public LocalDate lastDayAfter(LocalDate notice) {
    return calendar.plusWorkingDays(notice, NOTICE);
  }

  LocalDate introductionDue(Pair pair) {
    return pair.term().atMost(pair.term().from().plusDays(rules.stepDays()));
  }

  /** When the step after a meeting is due. */
  LocalDate nextStep(Pair pair, LocalDate heldOn) {
    return pair.term().atMost(heldOn.plusDays(rules.stepDays()));
  }

  /** When a joint meeting is due by the plan. */
  static LocalDate jointMeeting(Pair pair, PairPlan plan, int number) {
    return pair.term().atMost(plan.plannedOn().plusDays((long) number * plan.intervalDays()));
  }
}
