package ru.vekha.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vekha.control.DueBasis;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;

/** Turns a schedule into the dates of assignments: when each opens and when it is due. */
@Component
public class ActivityDates {

  private final OpeningRules rules;

  ActivityDates(OpeningRules rules) {
    this.rules = rules;
  }

  /** The dates of one occurrence; no due date while it hangs on something else. */
  public record Dates(DueBasis basis, LocalDate opensOn, @Nullable LocalDate due) {}

  /** What a schedule opens, and what opens it otherwise, in words. */
  public record Found(List<Dates> dates, List<String> notes) {}

  Found of(Schedule schedule, DeadlineContext context, LocalDate launchDay) {
    return switch (schedule.nature()) {
      case DATED -> dated(schedule, launchDay);
      case STANDING -> standing(schedule, context, launchDay);
      case AFTER_EVENT -> hanging(DueBasis.AFTER_EVENT, launchDay);
      case BY_OTHER_DOCUMENT -> hanging(DueBasis.BY_OTHER_DOCUMENT, launchDay);
      case AS_NEEDED -> new Found(List.of(), List.of("Открывается вручную, когда понадобится."));
    };
  }

  /** Occurrences that fell before the order are not opened. */
  private Found dated(Schedule schedule, LocalDate launchDay) {
    List<Dates> dates = new ArrayList<>();
    for (Occurrence occurrence : schedule.occurrences()) {
      if (!occurrence.due().isBefore(launchDay)) {
        dates.add(
            new Dates(
                DueBasis.DATED,
                rules.opensOn(occurrence.starts(), occurrence.due(), launchDay),
                occurrence.due()));
      }
    }
    return new Found(dates, List.of());
  }

  /** One assignment for each year, reported on that year's last day and not late before it. */
  private Found standing(Schedule schedule, DeadlineContext context, LocalDate launchDay) {
    List<Dates> dates = new ArrayList<>();
    LocalDate starts = schedule.starts() == null ? context.from() : schedule.starts();
    for (LocalDate reportDay : schedule.reportDays()) {
      if (!reportDay.isBefore(launchDay)) {
        dates.add(
            new Dates(DueBasis.STANDING, rules.opensOn(starts, reportDay, launchDay), reportDay));
      }
      starts = reportDay.plusDays(1);
    }
    return new Found(dates, List.of());
  }

  private static Found hanging(DueBasis basis, LocalDate launchDay) {
    return new Found(
        List.of(new Dates(basis, launchDay, null)),
        List.of("Срок появится, когда ответственный укажет дату."));
  }
}
