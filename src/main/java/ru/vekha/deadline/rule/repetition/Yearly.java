package ru.vekha.deadline.rule.repetition;

import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.rule.DatedRule;
import ru.vekha.deadline.span.YearPlacement;

/** «ежегодно до 10 сентября», «май (ежегодно)»: once in each year of the roadmap's period. */
public record Yearly(DatedRule rule) implements Repetition {

  /** Refuses dates that name a year of their own. */
  public Yearly {
    if (!rule.saysNoYear()) {
      throw new IllegalArgumentException("A date of one year does not come every year");
    }
  }

  @Override
  public String kind() {
    return rule.namesDays() ? "yearly_by_date" : "yearly_month";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    List<Occurrence> inside =
        YearPlacement.around(context).stream()
            .flatMap(year -> rule.inYear(year, context).stream())
            .filter(each -> context.covers(each.due()))
            .toList();
    return inside.isEmpty() ? rule.schedule(context) : Schedule.dated(inside);
  }

  @Override
  public String describe() {
    return rule.describe() + ", ежегодно";
  }
}
