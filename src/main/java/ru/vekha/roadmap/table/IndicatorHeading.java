package ru.vekha.roadmap.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.wording.Wording;

/**
 * The heading of a table of indicators: «№ | Наименование показателя | Ед. изм. | 2021 | 2022», in
 * one row or with the years in a row of their own below.
 *
 * @param title the cell over the indicators' names
 * @param number the cell over their numbers; null without
 * @param unit the cell over their units; null without
 * @param years the cell over the targets of each year
 */
record IndicatorHeading(
    Cell title, @Nullable Cell number, @Nullable Cell unit, Map<Integer, Cell> years) {
  private static final Pattern TITLE = Pattern.compile(".*(?:показател|индикатор|критери).*");
  private static final Pattern NUMBER = Pattern.compile("№.{0,12}|n п/п|п/п|№");
  private static final Pattern UNIT = Pattern.compile("ед\\..*|единиц.*");
  private static final Pattern OF_ROADMAP =
      Pattern.compile(".*(?:мероприяти|ответствен|исполнител|срок).*");
  // «2021», «2021 год», «2021 г.», «План на 2022 год», «2021/2022 уч. год»
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:(?:на|в|план|факт|значени\\p{L}+|целев\\p{L}+|к|конец|,) ?){0,5}(20\\d{2})"
              + "(?:[-/]\\d{2,4})?(?: ?(?:уч\\S* ?)?(?:г\\.?|год\\p{L}*))?.{0,12}");
  private static final int LONGEST = 150;

  /** The heading that begins at this row, with the row below it when the years stand there. */
  static Optional<IndicatorHeading> at(Line.Row row, Line.@Nullable Row below) {
    if (row.cells().stream().anyMatch(cell -> matches(OF_ROADMAP, cell))) {
      return Optional.empty();
    }
    Cell title = row.cells().stream().filter(cell -> matches(TITLE, cell)).findFirst().orElse(null);
    if (title == null) {
      return Optional.empty();
    }
    Map<Integer, Cell> years = years(row, title);
    if (years.isEmpty() && below != null && below.table() == row.table()) {
      years = years(below, title);
      boolean onlyYears =
          below.cells().stream()
              .filter(cell -> !cell.words().isEmpty() && !cell.continued())
              .allMatch(IndicatorHeading::isYear);
      years = onlyYears ? years : Map.of();
    }
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(new IndicatorHeading(title, first(row, NUMBER), first(row, UNIT), years));
  }

  /** Whether the row belongs to the heading: it only names years. */
  static boolean isYears(Line.Row row) {
    List<Cell> filled = row.cells().stream().filter(cell -> !cell.words().isEmpty()).toList();
    return !filled.isEmpty() && filled.stream().allMatch(IndicatorHeading::isYear);
  }

  /** The words of the row's cell that lies most under a heading cell. */
  String under(@Nullable Cell head, Line.Row row) {
    return head == null
        ? ""
        : row.cells().stream()
            .filter(cell -> cell.overlap(head) > 0)
            .max(Comparator.comparingInt(cell -> cell.overlap(head)))
            .map(Cell::words)
            .orElse("");
  }

  private static Map<Integer, Cell> years(Line.Row row, Cell title) {
    Map<Integer, Cell> years = new TreeMap<>();
    for (Cell cell : row.cells()) {
      Matcher year = YEAR.matcher(Wording.key(cell.words()));
      if (cell != title && year.matches()) {
        years.putIfAbsent(Integer.parseInt(year.group(1)), cell);
      }
    }
    return years;
  }

  private static boolean isYear(Cell cell) {
    return matches(YEAR, cell);
  }

  private static @Nullable Cell first(Line.Row row, Pattern heading) {
    return row.cells().stream().filter(cell -> matches(heading, cell)).findFirst().orElse(null);
  }

  private static boolean matches(Pattern pattern, Cell cell) {
    return cell.words().length() <= LONGEST && pattern.matcher(Wording.key(cell.words())).matches();
  }
}
