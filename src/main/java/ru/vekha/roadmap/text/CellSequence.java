package ru.vekha.roadmap.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Column;
import ru.vekha.roadmap.table.Line;
import ru.vekha.roadmap.table.SectionHeading;

/**
 * Gives each line of a table that was copied cell by cell to its column. Of all ways to do so the
 * one is taken in which the lines fit their columns best and the fewest cells are empty or cut.
 */
final class CellSequence {
  private static final int SAME_CELL = -3;
  private static final int SAME_CELL_GOES_ON = 2;
  private static final int SAME_CELL_BEHIND_GAP = -4;
  private static final int SKIPPED = -7;
  private static final int SECTION = 3;
  private static final int IMPOSSIBLE = -1_000_000;

  private final List<Optional<Column>> columns;
  private final int outside;

  CellSequence(List<Optional<Column>> columns) {
    this.columns = columns;
    outside = columns.size();
  }

  /** Adds the rows and the headings of sections between them. */
  void read(List<String> text, List<Line> into) {
    List<String> lines = new ArrayList<>();
    List<Boolean> apart = new ArrayList<>();
    boolean gap = true;
    for (String words : text) {
      if (words.isEmpty()) {
        gap = true;
      } else {
        lines.add(words);
        apart.add(gap);
        gap = false;
      }
    }
    NumberedSections sections = new NumberedSections(columns, lines);
    int from = 0;
    for (int index = 0; index < lines.size(); index++) {
      if (sections.isAt(index)) {
        write(lines.subList(from, index), apart.subList(from, index), into);
        into.add(sections.row(index));
        from = index + 2;
      }
    }
    write(lines.subList(from, lines.size()), apart.subList(from, lines.size()), into);
  }

  private void write(List<String> lines, List<Boolean> apart, List<Line> into) {
    if (!lines.isEmpty()) {
      write(lines, best(lines, apart), into);
    }
  }

  // The column of each line; the number of columns stands for a line outside the rows.
  private int[] best(List<String> lines, List<Boolean> apart) {
    int states = columns.size() + 1;
    boolean gapsMean = apart.stream().filter(gap -> gap).count() * 3 < apart.size() * 2L;
    int[][] from = new int[lines.size()][states];
    int[] score = new int[states];
    Arrays.fill(score, IMPOSSIBLE);
    score[outside] = 0;
    for (int index = 0; index < lines.size(); index++) {
      String words = lines.get(index);
      LineMeaning meaning = LineMeaning.of(words);
      boolean last = index + 1 == lines.size();
      int[] next = new int[states];
      for (int state = 0; state < states; state++) {
        int own = state == outside ? outsideScore(words, last) : meaning.fits(columns.get(state));
        int best = IMPOSSIBLE;
        for (int before = 0; before < states; before++) {
          int total = score[before] + step(before, state, meaning, gapsMean && apart.get(index));
          if (total > best) {
            best = total;
            from[index][state] = before;
          }
        }
        next[state] = best + own;
      }
      score = next;
    }
    return trace(from, score);
  }

  private static int outsideScore(String words, boolean last) {
    if (SectionHeading.isBetweenRows(words) || Signature.is(words)) {
      return SECTION;
    }
    return last ? -4 : -8;
  }

  private int step(int before, int state, LineMeaning meaning, boolean gap) {
    if (state == outside) {
      return before == outside ? 0 : (columns.size() - 1 - before) * SKIPPED;
    }
    if (before == state) {
      if (columns.get(state).filter(Column.NUMBER::equals).isPresent()) {
        return SKIPPED * 3;
      }
      return gap ? SAME_CELL_BEHIND_GAP : meaning.begins() ? SAME_CELL : SAME_CELL_GOES_ON;
    }
    int begun =
        meaning.begins() || columns.get(state).filter(Column.TITLE::equals).isEmpty() ? 0 : -4;
    if (before == outside) {
      return state * SKIPPED / 2 + begun;
    }
    if (state > before) {
      return (state - before - 1) * SKIPPED + begun;
    }
    int left = columns.size() - 1 - before;
    return left * SKIPPED + skippedAtStart(state) + begun;
  }

  // A row without its number is more usual than one without another cell.
  private int skippedAtStart(int state) {
    boolean numbered = columns.get(0).filter(Column.NUMBER::equals).isPresent();
    return numbered && state == 1 ? SKIPPED / 2 : state * SKIPPED;
  }

  private int[] trace(int[][] from, int[] score) {
    int state = 0;
    for (int other = 1; other < score.length; other++) {
      int cut = other == outside ? 0 : (columns.size() - 1 - other) * SKIPPED;
      int best = state == outside ? 0 : (columns.size() - 1 - state) * SKIPPED;
      state = score[other] + cut > score[state] + best ? other : state;
    }
    int[] states = new int[from.length];
    for (int index = from.length - 1; index >= 0; index--) {
      states[index] = state;
      state = from[index][state];
    }
    return states;
  }

  private void write(List<String> lines, int[] states, List<Line> into) {
    List<List<String>> open = new ArrayList<>();
    int before = outside;
    for (int index = 0; index < lines.size(); index++) {
      int state = states[index];
      if (state == outside || before == outside || state < before) {
        close(open, into);
      }
      if (state == outside) {
        into.add(new Line.Text(lines.get(index)));
      } else {
        if (open.isEmpty()) {
          columns.forEach(column -> open.add(new ArrayList<>()));
        }
        open.get(state).add(lines.get(index));
      }
      before = state;
    }
    close(open, into);
  }

  private static void close(List<List<String>> open, List<Line> into) {
    if (!open.isEmpty()) {
      List<Cell> cells = new ArrayList<>();
      open.forEach(words -> cells.add(new Cell(words, cells.size(), 1, false)));
      into.add(new Line.Row(0, cells));
      open.clear();
    }
  }
}
