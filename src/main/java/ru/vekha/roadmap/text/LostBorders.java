package ru.vekha.roadmap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Column;
import ru.vekha.roadmap.table.Line;
import ru.vekha.roadmap.table.SectionHeading;
import ru.vekha.roadmap.wording.CellText;

/**
 * Reads a table of which a copy has kept the words and lost the cells: each row is a line or goes
 * on over several lines, only spaces part its cells.
 */
final class LostBorders {
  private static final Pattern NUMBERED =
      Pattern.compile("\\s*(\\d{1,3}(?:\\.\\d{1,3})*(?:[.)]|(?=\\s)))\\s+(\\S.*)");
  private static final int LONGEST_ROW = 2_500;
  private static final int MOST_WORDS = 400_000;

  private final RunTogetherHeading heading;
  private final int table;
  private final List<Line> lines = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private String number = "";
  private int looked;

  private LostBorders(RunTogetherHeading heading, int table) {
    this.heading = heading;
    this.table = table;
  }

  /** The lines of the text when a table without borders is in it. */
  static Optional<List<Line>> in(List<String> text) {
    for (int index = 0; index < text.size(); index++) {
      Optional<RunTogetherHeading> heading = RunTogetherHeading.of(text.get(index));
      if (heading.isPresent()) {
        List<Line> lines = new ArrayList<>();
        text.subList(0, index).forEach(line -> lines.add(new Line.Text(CellText.clean(line))));
        lines.addAll(new LostBorders(heading.get(), 0).rows(text.subList(index + 1, text.size())));
        return Optional.of(lines);
      }
    }
    return Optional.empty();
  }

  private List<Line> rows(List<String> text) {
    List<Cell> heads = new ArrayList<>();
    heading.cells().forEach(words -> heads.add(Cell.at(heads.size(), words)));
    lines.add(new Line.Row(table, heads));
    text.forEach(this::read);
    close();
    return lines;
  }

  private void read(String line) {
    String words = line.strip();
    Matcher numbered = NUMBERED.matcher(line);
    if (words.isEmpty()) {
      if (isComplete()) {
        close();
      }
    } else if (heading.isNumbered() && numbered.matches()) {
      close();
      number = numbered.group(1);
      open.add(numbered.group(2));
    } else if (isSection(words) || isComplete() && Signature.is(words)) {
      close();
      lines.add(new Line.Text(CellText.clean(words)));
    } else {
      boolean tooLong = open.stream().mapToInt(String::length).sum() > LONGEST_ROW;
      if (tooLong || beginsRow(line)) {
        close();
      }
      open.add(line);
    }
  }

  private boolean isSection(String words) {
    return SectionHeading.isBetweenRows(words)
        && !RowWithoutBorders.of(WordSpan.of(words), heading.behindNumber()).has(Column.DEADLINE);
  }

  // A line without a number begins a row when the row above has all it needs, or has it all itself.
  private boolean beginsRow(String line) {
    return isComplete()
        && (endsWithDeadline()
            || !Character.isLowerCase(line.strip().charAt(0))
                && isComplete(parted(WordSpan.of(line))));
  }

  private boolean endsWithDeadline() {
    List<Column> order = heading.order();
    return order.get(order.size() - 1) == Column.DEADLINE;
  }

  private boolean isComplete() {
    return !open.isEmpty() && isComplete(parted(span()));
  }

  private boolean isComplete(RowWithoutBorders row) {
    return row.has(Column.TITLE)
        && row.has(Column.DEADLINE)
        && (row.has(Column.RESPONSIBLE) || !heading.order().contains(Column.RESPONSIBLE));
  }

  private RowWithoutBorders parted(WordSpan span) {
    looked += span.to();
    if (looked > MOST_WORDS) {
      throw new RoadmapRefused(
          "В тексте слишком много слов, а границы ячеек таблицы не сохранились.",
          "Оставьте в файле только приказ и дорожную карту или загрузите сам документ.");
    }
    return RowWithoutBorders.of(span, heading.behindNumber());
  }

  private WordSpan span() {
    String joined = String.join(" ", open);
    return WordSpan.of(joined.length() > LONGEST_ROW ? joined.substring(0, LONGEST_ROW) : joined);
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    RowWithoutBorders row = parted(span());
    if (row.has(Column.DEADLINE) || row.has(Column.RESPONSIBLE) && !number.isEmpty()) {
      lines.add(new Line.Row(table, cells(row), true));
    } else {
      open.forEach(
          line ->
              lines.add(
                  new Line.Text(CellText.clean(number.isEmpty() ? line : number + " " + line))));
    }
    open.clear();
    number = "";
  }

  private List<Cell> cells(RowWithoutBorders row) {
    List<Cell> cells = new ArrayList<>();
    for (Column column : heading.order()) {
      List<String> words = column == Column.NUMBER ? List.of(number) : row.lines(column);
      cells.add(new Cell(words.stream().map(CellText::clean).toList(), cells.size(), 1, false));
    }
    return cells;
  }
}
