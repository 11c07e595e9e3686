package ru.vekha.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap as a document says it, before anything is launched. What the document does not say is
 * null and stands among the problems.
 *
 * @param authority who issued the order, in the document's words
 * @param orderNumber the order's number without «№»
 * @param orderDate the order's date
 * @param periodFrom the first day of the roadmap's period
 * @param periodTo the last day of the roadmap's period
 * @param title the roadmap's title
 * @param control the sentence that says who controls the execution
 * @param rows the activities in printed order
 * @param problems what has to be settled by a person before launch
 * @param duties what the order itself charges somebody with, beside the rows; a duty without a term
 *     has an empty deadline
 * @param indicators the values to be reached, with their targets by year
 */
public record RoadmapDocument(
    @Nullable String authority,
    @Nullable String orderNumber,
    @Nullable LocalDate orderDate,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    String title,
    @Nullable String control,
    List<ActivityRow> rows,
    List<Problem> problems,
    List<ActivityRow> duties,
    List<Indicator> indicators) {

  /** Keeps its own copies of the lists. */
  public RoadmapDocument {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
    duties = List.copyOf(duties);
    indicators = List.copyOf(indicators);
  }

  /** A document that has rows only. */
  public RoadmapDocument(
      @Nullable String authority,
      @Nullable String orderNumber,
      @Nullable LocalDate orderDate,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      String title,
      @Nullable String control,
      List<ActivityRow> rows,
      List<Problem> problems) {
    this(
        authority,
        orderNumber,
        orderDate,
        periodFrom,
        periodTo,
        title,
        control,
        rows,
        problems,
        List.of(),
        List.of());
  }

  /** The section headings in printed order, each once. */
  public List<String> sections() {
    return rows.stream()
        .map(ActivityRow::section)
        .filter(section -> !section.isEmpty())
        .distinct()
        .toList();
  }

  /** The first activity with this number; «4.5» and «4.5.» are the same number. */
  public Optional<ActivityRow> activity(String number) {
    String plain = number.replaceFirst("[.)]+$", "");
    return rows.stream().filter(row -> row.plainNumber().equals(plain)).findFirst();
  }
}
