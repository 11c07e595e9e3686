package ru.vekha.deadline.rule;

import java.time.LocalDate;
import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.GrammaticalCase;
import ru.vekha.deadline.span.RoadmapYears;
import ru.vekha.deadline.span.Since;

/** «с 1 сентября 2021 года»: work starts then and has no day to be late on. */
public record StandingSince(Since since) implements DeadlineRule {

  @Override
  public String kind() {
    return since.kind();
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    LocalDate start = since.place(context).first();
    List<LocalDate> reports =
        new RoadmapYears(context)
            .periodReports().stream().filter(day -> !day.isBefore(start)).toList();
    return Schedule.standing(start, reports);
  }

  @Override
  public String describe() {
    return since.words(GrammaticalCase.NOMINATIVE);
  }
}
