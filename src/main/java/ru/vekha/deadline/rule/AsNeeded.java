package ru.vekha.deadline.rule;

import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Nature;
import ru.vekha.deadline.Schedule;

/**
 * «по мере необходимости», «по запросу школ»: opened by hand, never late.
 *
 * @param cause the phrase itself, with single spaces
 */
public record AsNeeded(String cause) implements DeadlineRule {

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
    return cause;
  }
}
