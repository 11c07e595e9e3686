package ru.vekha.deadline.rule;

import java.time.LocalDate;
import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.GrammaticalCase;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.RoadmapYears;
import ru.vekha.deadline.span.Stretch;
import ru.vekha.deadline.span.YearlySpan;

/** «постоянно в 2022–2024 годах»: standing work held within the years that are named. */
public record StandingWithin(YearlySpan years) implements DeadlineRule {

  @Override
  public String kind() {
    return "whole_period/continuous";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    Stretch held = years.place(context);
    List<LocalDate> reports =
        new RoadmapYears(context.between(held.first(), held.last())).periodReports();
    return Schedule.standing(held.first(), reports);
  }

  @Override
  public String describe() {
    String named = years.words(GrammaticalCase.GENITIVE);
    return "постоянно " + (years instanceof Range ? named : "в течение " + named);
  }
}
