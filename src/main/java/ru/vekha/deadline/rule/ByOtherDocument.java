package ru.vekha.deadline.rule;

import java.util.Locale;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Nature;
import ru.vekha.deadline.Schedule;

/**
 * «в соответствии со сроками программ», «по отдельному графику», «в установленные сроки»: another
 * document names the days.
 *
 * @param words the phrase itself, with single spaces
 */
public record ByOtherDocument(String words) implements DeadlineRule {

  @Override
  public String kind() {
    boolean separate = words.toLowerCase(Locale.ROOT).contains("отдельн");
    return separate ? "by_separate_schedule" : "per_other_document";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    return Schedule.undated(Nature.BY_OTHER_DOCUMENT);
  }

  @Override
  public String describe() {
    return words;
  }
}
