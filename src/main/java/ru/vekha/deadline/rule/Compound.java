package ru.vekha.deadline.rule;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Nature;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;

/**
 * Several deadlines in one cell. Dated parts give the occurrences, a standing part the last day; a
 * day that two parts share is one occurrence unless they have captions.
 */
public record Compound(List<DeadlineRule> parts) implements DeadlineRule {

  /** The nature of the whole is the most definite nature of its parts. */
  private static final List<Nature> MOST_DEFINITE_FIRST =
      List.of(
          Nature.DATED,
          Nature.STANDING,
          Nature.AFTER_EVENT,
          Nature.AS_NEEDED,
          Nature.BY_OTHER_DOCUMENT);

  /** Refuses fewer than two parts and parts that are compound themselves. */
  public Compound {
    parts = List.copyOf(parts);
    if (parts.size() < 2 || parts.stream().anyMatch(Compound.class::isInstance)) {
      throw new IllegalArgumentException("A compound deadline has two simple parts or more");
    }
  }

  @Override
  public String kind() {
    return "compound";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    List<Schedule> schedules = parts.stream().map(part -> part.schedule(context)).toList();
    return new Schedule(
        schedules.stream()
            .map(Schedule::nature)
            .min(Comparator.comparing(MOST_DEFINITE_FIRST::indexOf))
            .orElseThrow(),
        occurrences(schedules),
        days(schedules.stream().map(Schedule::starts)).min(LocalDate::compareTo).orElse(null),
        days(schedules.stream().map(Schedule::reportOn)).max(LocalDate::compareTo).orElse(null),
        schedules.stream().flatMap(each -> each.reportDays().stream()).distinct().sorted().toList(),
        schedules.stream().anyMatch(Schedule::provisional));
  }

  @Override
  public String describe() {
    return parts.stream().map(DeadlineRule::describe).collect(joining("; "));
  }

  private List<Occurrence> occurrences(List<Schedule> schedules) {
    Map<String, Occurrence> byDutyAndDay = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String duty = parts.get(i) instanceof Labelled labelled ? labelled.label() : "";
      schedules.get(i).occurrences().stream()
          .sorted()
          .forEach(each -> byDutyAndDay.putIfAbsent(duty + each.due(), each));
    }
    return List.copyOf(byDutyAndDay.values());
  }

  private static Stream<LocalDate> days(Stream<LocalDate> maybeMissing) {
    return maybeMissing.filter(Objects::nonNull);
  }
}
