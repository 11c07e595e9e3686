package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import ru.vekha.deadline.DeadlineLanguage;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.roadmap.Responsibles;
import ru.vekha.roadmap.Scope;
import ru.vekha.roadmap.wording.ItemNumber;

/** Looks for a heading of one or two rows and settles by the rows below what it leaves open. */
final class HeadingSearch {
  private static final int LOOKED_AT = 12;
  private static final int LONGEST_PHRASE = 200;

  // Words without any of these say no time; it saves reading titles as deadlines.
  private static final Pattern TIME =
      Pattern.compile(
          "\\d|янв|фев|март|апр|ма[йяе]|июн|июл|авг|сент|окт|нояб|дек|кварт|год|месяц|недел|постоян"
              + "|период|течени|еже|срок|необход|график|план|весь|всег|систем|регуляр|каник|раз|день"
              + "|дн|осен|весн|лето|зим|после|согласно|непрерыв|мере",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private HeadingSearch() {}

  /**
   * A heading that was found.
   *
   * @param heading the heading
   * @param rows how many rows it takes
   */
  record Found(Heading heading, int rows) {}

  /** The heading that begins at this line of the document. */
  static Optional<Found> at(List<Line> lines, int index) {
    if (!(lines.get(index) instanceof Line.Row row)
        || row.cells().stream().anyMatch(cell -> isNumber(cell.words()))) {
      return Optional.empty();
    }
    Optional<List<Cell>> both =
        next(lines, index, row.table()).flatMap(lower -> HeadingRows.joined(row, lower));
    Optional<Found> found =
        both.flatMap(Heading::of)
            .map(heading -> new Found(heading, 2))
            .or(() -> Heading.of(row).map(heading -> new Found(heading, 1)));
    return found.map(
        heading ->
            new Found(
                completed(heading.heading(), below(lines, index + heading.rows(), row.table())),
                heading.rows()));
  }

  private static Optional<Line.Row> next(List<Line> lines, int index, int table) {
    return index + 1 < lines.size()
            && lines.get(index + 1) instanceof Line.Row lower
            && lower.table() == table
        ? Optional.of(lower)
        : Optional.empty();
  }

  private static List<Line.Row> below(List<Line> lines, int from, int table) {
    List<Line.Row> rows = new ArrayList<>();
    for (int index = from; index < lines.size() && rows.size() < LOOKED_AT; index++) {
      if (!(lines.get(index) instanceof Line.Row row)) {
        continue;
      }
      if (row.table() != table) {
        break;
      }
      if (row.cells().stream().filter(cell -> !cell.isEmpty()).count() > 2) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static Heading completed(Heading heading, List<Line.Row> rows) {
    Heading completed = heading;
    if (!completed.has(Column.NUMBER) && hasNumbersBefore(completed, rows)) {
      completed = completed.behindNumbers();
    }
    if (!completed.has(Column.NUMBER)) {
      completed = named(completed, Column.NUMBER, rows, HeadingSearch::isNumber, true);
    }
    if (!completed.has(Column.DEADLINE) && !completed.has(Column.START)) {
      completed = named(completed, Column.DEADLINE, rows, HeadingSearch::isDeadline, false);
    }
    if (!completed.has(Column.RESPONSIBLE)) {
      completed = named(completed, Column.RESPONSIBLE, rows, HeadingSearch::isResponsible, false);
    }
    if (!completed.has(Column.RESULT)) {
      completed = named(completed, Column.RESULT, rows, ColumnContent::isResult, false);
    }
    return completed;
  }

  // «Мероприятие | Срок» above «1. | Дело | май»: the numbers have no heading at all.
  private static boolean hasNumbersBefore(Heading heading, List<Line.Row> rows) {
    long wider =
        rows.stream()
            .filter(row -> row.cells().size() == heading.size() + 1)
            .filter(row -> isNumber(row.cells().get(0).words()))
            .count();
    return wider > 0 && wider * 2 > rows.size();
  }

  private static Heading named(
      Heading heading, Column column, List<Line.Row> rows, Predicate<String> fits, boolean empty) {
    for (int place = 0; place < heading.size(); place++) {
      Cell cell = heading.cells().get(place);
      boolean open = !heading.isNamed(cell) && cell.paragraphs().isEmpty() == empty;
      if (open && !HeadingWords.isKnown(cell.words()) && mostFit(place, heading, rows, fits)) {
        return heading.naming(cell, column);
      }
    }
    return heading;
  }

  private static boolean mostFit(
      int place, Heading heading, List<Line.Row> rows, Predicate<String> fits) {
    List<String> words =
        rows.stream()
            .filter(row -> row.cells().size() == heading.size())
            .map(row -> row.cells().get(place).words())
            .filter(cell -> !cell.isEmpty())
            .toList();
    long fitting = words.stream().filter(fits).count();
    return fitting > 0 && fitting * 3 >= words.size() * 2;
  }

  static boolean isNumber(String words) {
    return ItemNumber.of(words).isPresent();
  }

  static boolean isDeadline(String words) {
    return words.length() <= LONGEST_PHRASE
        && !isNumber(words)
        && TIME.matcher(words).find()
        && DeadlineLanguage.read(words) instanceof DeadlineReading.Understood;
  }

  static boolean isResponsible(String words) {
    return !words.isEmpty()
        && words.length() <= LONGEST_PHRASE
        && Responsibles.read(words).stream().noneMatch(party -> party.scope() == Scope.UNKNOWN);
  }
}
