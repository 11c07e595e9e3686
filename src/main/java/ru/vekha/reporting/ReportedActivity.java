package ru.vekha.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.CardState;
import ru.vekha.roadmap.Activity;

/**
 * One row of a roadmap with its assignments.
 *
 * @param assignments by organisation and occurrence, withdrawn ones among them, which are not
 *     counted; none where nothing was opened yet
 */
public record ReportedActivity(Activity activity, List<ReportedAssignment> assignments) {

  /** Keeps its own copy of the assignments. */
  public ReportedActivity {
    assignments = List.copyOf(assignments);
  }

  /** Where the activity stands: «Исполнено 5 из 8, просрочено 1»; one assignment speaks itself. */
  public String state() {
    List<ReportedAssignment> counted = counted().toList();
    if (counted.isEmpty()) {
      return assignments.isEmpty() ? "Поручений нет" : CardState.WITHDRAWN.title();
    }
    if (counted.size() == 1) {
      return counted.get(0).words();
    }
    long planned = count(each -> each.state() == CardState.PLANNED);
    if (planned == counted.size()) {
      return CardState.PLANNED.title() + ": " + planned;
    }
    long waiting = count(each -> each.state() == CardState.HANDED_IN);
    long late = count(ReportedAssignment::late);
    return "Исполнено %d из %d"
            .formatted(count(each -> each.state() == CardState.CLOSED), counted.size())
        + (waiting > 0 ? ", на приёмке " + waiting : "")
        + (late > 0 ? ", просрочено " + late : "");
  }

  /** The day on which it was done, when there is exactly one and nothing waits to be accepted. */
  public @Nullable LocalDate doneOn() {
    List<LocalDate> done = days(ReportedAssignment::acceptedOn);
    return done.size() == 1 && waitingSince().isEmpty() ? done.get(0) : null;
  }

  /** The days on which results were accepted, and those on which the waiting ones came. */
  public String done() {
    List<LocalDate> waiting = waitingSince();
    List<String> parts = new ArrayList<>();
    parts.add(PrintedDays.of(days(ReportedAssignment::acceptedOn)));
    parts.add(waiting.isEmpty() ? "" : "представлено " + PrintedDays.of(waiting));
    return String.join("; ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  /** The longest delay among its assignments in days; 0 when all are in time. */
  public long daysLate() {
    return counted().mapToLong(ReportedAssignment::daysLate).max().orElse(0);
  }

  /**
   * The documents, one assignment a line; where several organisations owe it, with their names.
   *
   * @param most how many lines at most; how many more there are stands in the last
   */
  public List<String> documents(int most) {
    boolean named = counted().map(ReportedAssignment::organisation).distinct().count() > 1;
    List<String> lines =
        counted()
            .filter(each -> !each.documents().isEmpty())
            .map(
                each ->
                    (named ? each.organisation() + ": " : "") + String.join(", ", each.documents()))
            .toList();
    return lines.size() <= most
        ? lines
        : Stream.concat(lines.stream().limit(most), Stream.of("и ещё: " + (lines.size() - most)))
            .toList();
  }

  private Stream<ReportedAssignment> counted() {
    return assignments.stream().filter(each -> each.state() != CardState.WITHDRAWN);
  }

  private long count(Predicate<ReportedAssignment> wanted) {
    return counted().filter(wanted).count();
  }

  private List<LocalDate> waitingSince() {
    return days(each -> each.acceptedOn() == null ? each.handedInOn() : null);
  }

  private List<LocalDate> days(Function<ReportedAssignment, @Nullable LocalDate> day) {
    return counted().map(day).filter(Objects::nonNull).distinct().sorted().toList();
  }
}
