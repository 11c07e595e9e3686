package ru.vekha.commandline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.deadline.Nature;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;

/**
 * What a phrase comes to in one roadmap.
 *
 * @param kind the family of the phrase; {@code unknown} where it was not understood
 * @param starts the first day on which it can be worked on: of a stretch of time or of standing
 *     work its own first day, of what repeats the period's, of «до ДАТЫ» the order's
 * @param first the first due date; none for standing work
 * @param last the last due date, or the last day on which standing work is reported
 * @param occurrences how many times it falls due
 * @param words the deadline in Vekha's own words; empty where it was not understood
 */
record Due(
    String kind,
    @Nullable LocalDate starts,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    int occurrences,
    String words) {

  private static final Due UNKNOWN = new Due("unknown", null, null, null, 0, "");

  /** The phrase's days; without a context only what it means, not when. */
  static Due of(DeadlineReading reading, @Nullable DeadlineContext context) {
    if (!(reading instanceof DeadlineReading.Understood understood)) {
      return UNKNOWN;
    }
    String kind = understood.rule().kind();
    String words = understood.rule().describe();
    if (context == null) {
      return new Due(kind, null, null, null, 0, words);
    }
    Schedule schedule = understood.rule().schedule(context);
    return new Due(
        kind,
        starts(kind, schedule, context),
        schedule.occurrences().stream().map(Occurrence::due).findFirst().orElse(null),
        Stream.concat(
                schedule.occurrences().stream().map(Occurrence::due),
                Stream.ofNullable(schedule.reportOn()))
            .max(Comparator.naturalOrder())
            .orElse(null),
        schedule.occurrences().size(),
        words);
  }

  private static @Nullable LocalDate starts(
      String kind, Schedule schedule, DeadlineContext context) {
    List<Occurrence> occurrences = schedule.occurrences();
    boolean yearly = kind.startsWith("yearly") && occurrences.size() > 1;
    Optional<LocalDate> stated =
        yearly
            ? Optional.of(context.from())
            : Stream.concat(
                    Stream.ofNullable(schedule.starts()),
                    occurrences.stream().map(Occurrence::starts).filter(Objects::nonNull))
                .min(Comparator.naturalOrder());
    return stated.orElseGet(() -> opening(schedule, context));
  }

  /**
   * A deadline that names no beginning can be worked on from the order on, or from the first day.
   */
  private static @Nullable LocalDate opening(Schedule schedule, DeadlineContext context) {
    List<Occurrence> occurrences = schedule.occurrences();
    if (occurrences.isEmpty()) {
      return schedule.nature() == Nature.STANDING ? context.from() : null;
    }
    LocalDate order = context.orderDate();
    return occurrences.size() == 1 && order != null && !order.isAfter(occurrences.get(0).due())
        ? order
        : context.from();
  }
}
