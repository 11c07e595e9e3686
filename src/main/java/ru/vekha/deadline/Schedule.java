package ru.vekha.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.calendar.WorkingCalendar;

/**
 * The days a rule gives in one roadmap.
 *
 * @param nature where the days come from
 * @param occurrences the times it falls due, in date order; those before the order's date too
 * @param starts the first day of standing work, or of an open «с 1 сентября»; null otherwise
 * @param reportOn the last day of standing work, on which it is reported; null when none goes on
 * @param reportDays one reporting day for each year of standing work, the last is {@code reportOn}
 * @param provisional whether working days were counted in a year that has no decree yet
 */
public record Schedule(
    Nature nature,
    List<Occurrence> occurrences,
    @Nullable LocalDate starts,
    @Nullable LocalDate reportOn,
    List<LocalDate> reportDays,
    boolean provisional) {

  public Schedule {
    occurrences = occurrences.stream().sorted().toList();
    reportDays = List.copyOf(reportDays);
  }

  /** A schedule that counted no working days. */
  public Schedule(
      Nature nature,
      List<Occurrence> occurrences,
      @Nullable LocalDate starts,
      @Nullable LocalDate reportOn,
      List<LocalDate> reportDays) {
    this(nature, occurrences, starts, reportOn, reportDays, false);
  }

  /** Days that the phrase itself gives. */
  public static Schedule dated(Collection<Occurrence> occurrences) {
    return dated(occurrences, false);
  }

  /** Days that the phrase gives by counting working days, perhaps in a year without a decree. */
  public static Schedule dated(Collection<Occurrence> occurrences, boolean provisional) {
    return new Schedule(Nature.DATED, List.copyOf(occurrences), null, null, List.of(), provisional);
  }

  /** Work that goes on from a day, with the days it is reported on. */
  public static Schedule standing(LocalDate starts, List<LocalDate> reportDays) {
    LocalDate last = reportDays.isEmpty() ? null : reportDays.get(reportDays.size() - 1);
    return new Schedule(Nature.STANDING, List.of(), starts, last, reportDays);
  }

  /** No days yet: the nature says what will give them. */
  public static Schedule undated(Nature nature) {
    return new Schedule(nature, List.of(), null, null, List.of());
  }

  /** The first day something falls due; null where nothing does, as in standing work. */
  public @Nullable LocalDate firstDay() {
    return occurrences.isEmpty() ? null : occurrences.get(0).due();
  }

  /** The last day something falls due or standing work is reported on; null where there is none. */
  public @Nullable LocalDate lastDay() {
    LocalDate due = occurrences.isEmpty() ? null : occurrences.get(occurrences.size() - 1).due();
    return due == null || reportOn != null && reportOn.isAfter(due) ? reportOn : due;
  }

  /** The same schedule without what falls due before a day. */
  public Schedule from(LocalDate first) {
    List<Occurrence> later =
        occurrences.stream().filter(each -> !each.due().isBefore(first)).toList();
    return new Schedule(nature, later, starts, reportOn, reportDays, provisional);
  }

  /**
   * The same schedule with each due day that is a day off moved to the next working day (ГК РФ, ст.
   * 193). A roadmap asks for it by its own setting; nothing moves by itself.
   */
  public Schedule movedToWorkingDays(WorkingCalendar calendar) {
    boolean guessed =
        occurrences.stream().anyMatch(each -> calendar.isProvisional(each.due().getYear()));
    List<Occurrence> moved =
        occurrences.stream()
            .map(each -> new Occurrence(each.starts(), calendar.nextWorkingDayOrSame(each.due())))
            .toList();
    return new Schedule(nature, moved, starts, reportOn, reportDays, provisional || guessed);
  }
}
