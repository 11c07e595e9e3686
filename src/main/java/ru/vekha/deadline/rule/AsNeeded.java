package ru.vekha.deadline.rule;

import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Nature;
import ru.vekha.deadline.Schedule;

/** «по мере необходимости», «по запросу»: opened by hand, never late. */
public record AsNeeded(Cause cause) implements DeadlineRule {

  /** What makes it needed. */
  public enum Cause {
    NEED("по мере необходимости"),
    REQUEST("по запросу"),
    ARRIVAL("по мере поступления");

    private final String phrase;

    Cause(String phrase) {
      this.phrase = phrase;
    }
  }

  @Override
  public String kind() {
    return "as_needed";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    return Schedule.undated(Nature.AS_NEEDED);
  }

  @Override
  public String describe() {
    return cause.phrase;
  }
}
