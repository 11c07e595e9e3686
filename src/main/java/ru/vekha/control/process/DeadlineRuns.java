package ru.vekha.control.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * Sees to it that a run of «Контроль сроков» waits for the next date. There is no row that says
 * what is armed and that all would have to change: the engine's own timers say it, and two runs for
 * one moment do no harm (adr 0019).
 */
@Component
class DeadlineRuns {

  /**
   * What is past already is taken up a little later, so that the changes of one moment come to one
   * run.
   */
  static final Duration PAUSE = Duration.ofSeconds(3);

  private final StageWatch watch;
  private final ManagementService jobs;
  private final RuntimeService runtime;
  private final Clock clock;

  DeadlineRuns(StageWatch watch, ManagementService jobs, RuntimeService runtime, Clock clock) {
    this.watch = watch;
    this.jobs = jobs;
    this.runtime = runtime;
    this.clock = clock;
  }

  /** Arms a run for the next date, which may be past, unless one waits for it or an earlier one. */
  void arm() {
    Instant now = clock.instant();
    watch.earliest().map(each -> later(each, now.plus(PAUSE))).ifPresent(each -> arm(each, now));
  }

  /**
   * The same for a date to come only. What a run has left, or what has changed meanwhile, is the
   * minute's: on a busy day one run would else set off another all day long.
   */
  void armNext() {
    Instant now = clock.instant();
    watch.earliestAfter(now).ifPresent(each -> arm(each, now));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private void arm(Instant moment, Instant now) {
    if (!isArmed(now, moment)) {
      VariableMap variables = Variables.createVariables();
      DeadlineControlProcess.MOMENT.on(variables).set(moment);
      runtime
          .createMessageCorrelation(DeadlineControlProcess.ARMED)
          .setVariables(variables)
          .correlateStartMessage();
    }
  }

  /**
   * Whether a run is going to begin until then. One whose moment has passed does not count: the
   * node that had taken it may be dead.
   */
  private boolean isArmed(Instant now, Instant moment) {
    return jobs.createJobQuery()
            .processDefinitionKey(DeadlineControlProcess.ID)
            .activityId(DeadlineControlProcess.MOMENT_REACHED)
            .timers()
            .active()
            .withRetriesLeft()
            .duedateHigherThan(Date.from(now))
            .duedateLowerThan(Date.from(moment.plusMillis(1)))
            .count()
        > 0;
  }
}
