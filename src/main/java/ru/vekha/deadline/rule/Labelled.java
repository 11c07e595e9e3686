package ru.vekha.deadline.rule;

import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Schedule;

/**
 * «школы: до 1 марта»: a deadline with a caption. Two of them in one cell are two duties.
 *
 * @param label the caption as it stands in the phrase
 */
public record Labelled(String label, DeadlineRule rule) implements DeadlineRule {

  @Override
  public String kind() {
    return rule.kind();
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    return rule.schedule(context);
  }

  @Override
  public String describe() {
    return label + ": " + rule.describe();
  }
}
