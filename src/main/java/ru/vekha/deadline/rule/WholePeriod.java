package ru.vekha.deadline.rule;

import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.RoadmapYears;

/** «весь период», «в течение всего периода реализации», «постоянно»: there is no day to be late. */
public record WholePeriod(Wording wording) implements DeadlineRule {

  /** Which words say it; they mean the same. */
  public enum Wording {
    /** The roadmap's period is named. */
    PERIOD("весь период"),
    /** No end is named; the roadmap's own is meant. */
    ALWAYS("постоянно");

    private final String phrase;

    Wording(String phrase) {
      this.phrase = phrase;
    }
  }

  @Override
  public String kind() {
    return "whole_period/continuous";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    return Schedule.standing(context.from(), new RoadmapYears(context).periodReports());
  }

  @Override
  public String describe() {
    return wording.phrase;
  }
}
