package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.Problem;

/**
 * Picks the rows of the roadmap out of a document's lines: headings, repeated headings, rows of
 * column numbers, stamps and other tables are passed over.
 */
final class RoadmapRows {
  private static final int LOOKED_AT = 12;

  private final List<Line> lines;
  private final List<RoadmapRow> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> between = new ArrayList<>();
  private final Set<Integer> others = new HashSet<>();
  private @Nullable Heading heading;
  private int place;
  private int table = -1;
  private int width;
  private boolean ended;

  RoadmapRows(List<Line> lines) {
    this.lines = lines;
  }

  /** Reads the lines under a heading that was found otherwise, for tables that have none. */
  RoadmapRows under(Heading found, Line.Row first) {
    heading = found;
    table = first.table();
    width = first.width();
    problems.add(
        Problem.ofDocument(
                "У таблицы нет строки с названиями столбцов, столбцы найдены по содержанию.",
                "Проверьте, что сроки, ответственные и результаты стоят на своих местах.")
            .asNotice());
    return this;
  }

  List<RoadmapRow> rows() {
    return rows;
  }

  List<Problem> problems() {
    return problems;
  }

  RoadmapRows read(int from) {
    captionAbove(from).ifPresent(words -> rows.add(RoadmapRow.section(place, words)));
    int index = from;
    while (index < lines.size()) {
      index += read(index, lines.get(index));
    }
    return this;
  }

  private int read(int index, Line line) {
    if (!(line instanceof Line.Row row)) {
      readText(line.words());
      return 1;
    }
    if (heading != null && row.table() == table && heading.isRepeatedBy(row)) {
      ended = false;
      return skipHeading(index, row);
    }
    Optional<HeadingSearch.Found> found = HeadingSearch.at(lines, index);
    if (found.isPresent() && isAnotherTable(row, found.get())) {
      startTable(found.get(), row);
      return found.get().rows();
    }
    if (heading != null && belongsToTable(index, row)) {
      readRow(row, heading);
    }
    return 1;
  }

  private int skipHeading(int index, Line.Row row) {
    int rowsTaken =
        index + 1 < lines.size()
                && lines.get(index + 1) instanceof Line.Row lower
                && HeadingRows.joined(row, lower).isPresent()
            ? 2
            : 1;
    place += rowsTaken;
    return rowsTaken;
  }

  // Inside a table only a full heading is one: a row may speak of those responsible, too.
  private boolean isAnotherTable(Line.Row row, HeadingSearch.Found found) {
    return heading == null
        || ended
        || row.table() != table
        || found.heading().has(Column.DEADLINE) && found.heading().has(Column.RESPONSIBLE);
  }

  private void startTable(HeadingSearch.Found found, Line.Row row) {
    if (heading == null) {
      reportUnused(found.heading());
    } else {
      caption().ifPresent(words -> rows.add(RoadmapRow.section(place, words)));
    }
    between.clear();
    heading = found.heading();
    table = row.table();
    width = row.width();
    ended = false;
    place += found.rows();
  }

  private void reportUnused(Heading first) {
    for (String words : first.unused()) {
      problems.add(
          Problem.ofDocument(
                  "Столбец «" + words + "» не используется в дорожной карте.",
                  "Если в нём есть важное, перенесите это в название мероприятия.")
              .asNotice());
    }
  }

  // The first of several tables may have its section's name above it, too.
  private Optional<String> captionAbove(int from) {
    int above = from - 1;
    while (above >= 0 && isSilent(lines.get(above))) {
      above--;
    }
    return above >= 0 && lines.get(above) instanceof Line.Text text
        ? Optional.of(text.words()).filter(SectionHeading::isAboveTable)
        : Optional.empty();
  }

  private static boolean isSilent(Line line) {
    return line.words().isEmpty() || PrintedNoise.is(line.words());
  }

  // One table for each section: the section's name stands between them as text.
  private Optional<String> caption() {
    if (between.isEmpty()) {
      return Optional.empty();
    }
    String last = between.get(between.size() - 1);
    boolean told = !rows.isEmpty() && rows.get(rows.size() - 1).whole().equals(last);
    return told || last.length() > SectionHeading.LONGEST || last.endsWith(";")
        ? Optional.empty()
        : Optional.of(last);
  }

  private void readText(String words) {
    if (heading == null || words.isEmpty() || PrintedNoise.is(words)) {
      return;
    }
    between.add(words);
    if (SectionHeading.isBetweenRows(words)) {
      place++;
      rows.add(RoadmapRow.section(place, words));
    }
  }

  // A table broken over pages goes on as another table of the same width.
  private boolean belongsToTable(int index, Line.Row row) {
    if (OtherTable.isHeadedBy(row)) {
      ended = row.table() == table;
      others.add(row.table());
      return false;
    }
    if (row.table() == table) {
      return !ended;
    }
    if (others.contains(row.table())) {
      return false;
    }
    boolean sameShape =
        heading != null && (row.width() == width || row.cells().size() == heading.size());
    if (!sameShape || !between.isEmpty() && !hasEvidence(index, row.table())) {
      others.add(row.table());
      return false;
    }
    table = row.table();
    ended = false;
    between.clear();
    return true;
  }

  // Behind other text the table has to speak of dates or of those responsible to be the same one.
  private boolean hasEvidence(int index, int ofTable) {
    Heading known = heading;
    if (known == null) {
      return false;
    }
    int looked = 0;
    for (Line line : lines.subList(index, lines.size())) {
      if (!(line instanceof Line.Row row) || row.table() != ofTable || looked == LOOKED_AT) {
        break;
      }
      looked++;
      RowWords words = known.read(row);
      if (HeadingSearch.isDeadline(words.of(Column.DEADLINE))
          || words.has(Column.NUMBER)
              && HeadingSearch.isResponsible(words.of(Column.RESPONSIBLE))) {
        return true;
      }
    }
    return false;
  }

  private void readRow(Line.Row row, Heading under) {
    place++;
    if (ended || isNoise(row)) {
      return;
    }
    RowWords words = under.read(row);
    if (words.isEmpty()) {
      return;
    }
    if (!HeadingSearch.isNumber(words.of(Column.NUMBER)) && PrintedNoise.isSignature(row.words())) {
      return;
    }
    Optional<String> across = across(row, under);
    between.clear();
    if (row.bordersGuessed()) {
      reportGuess(words.of(Column.NUMBER));
    }
    rows.add(
        across
            .map(section -> RoadmapRow.section(place, section))
            .orElseGet(() -> new RoadmapRow(place, under.columns(), words, row.words(), false)));
  }

  private void reportGuess(String number) {
    problems.add(
        Problem.ofRow(
                place,
                number,
                "Границы ячеек в тексте не сохранились: где кончается мероприятие и начинаются"
                    + " другие столбцы, определено по смыслу.",
                "Проверьте название мероприятия и результат, при необходимости перенесите слова.")
            .asNotice());
  }

  private static boolean isNoise(Line.Row row) {
    return PrintedNoise.is(row.words()) || RowKind.isColumnNumbers(row);
  }

  // One cell across the table, or the same words in each cell as some programs write it.
  private static Optional<String> across(Line.Row row, Heading under) {
    if (under.isCoveredByOneCell(row)) {
      return Optional.of(row.words());
    }
    List<String> filled =
        row.cells().stream().map(Cell::words).filter(words -> !words.isEmpty()).toList();
    boolean repeated = filled.size() > 2 && filled.stream().distinct().count() == 1;
    return repeated && filled.size() * 2 > row.cells().size()
        ? Optional.of(filled.get(0))
        : Optional.empty();
  }
}
