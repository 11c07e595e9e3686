package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a heading of two rows together: «Срок» above «начало» and «окончание». */
final class HeadingRows {
  private static final int LONGEST = 60;

  private HeadingRows() {}

  /** The cells of both rows as one heading; nothing when the lower row heads no wider cell. */
  static Optional<List<Cell>> joined(Line.Row upper, Line.Row lower) {
    if (!headsSeveral(upper) || hasNumber(lower)) {
      return Optional.empty();
    }
    List<Cell> joined = new ArrayList<>();
    boolean divided = false;
    for (Cell below : lower.cells()) {
      @Nullable Cell above = above(below, upper);
      boolean silent = below.continued() || below.paragraphs().isEmpty();
      if (silent) {
        joined.add(
            new Cell(above == null ? "" : above.words(), below.column(), below.span(), false));
        continue;
      }
      if (above == null || below.words().length() > LONGEST || !isDivided(above, below, upper)) {
        return Optional.empty();
      }
      divided = true;
      joined.add(
          new Cell(
              above.words() + " " + meaning(below.words()), below.column(), below.span(), false));
    }
    return divided ? Optional.of(joined) : Optional.empty();
  }

  // «II. | Обучение» above an activity is a section and heads no columns.
  private static boolean headsSeveral(Line.Row upper) {
    return upper.cells().stream().filter(cell -> HeadingWords.isKnown(cell.words())).count() > 1;
  }

  private static boolean hasNumber(Line.Row lower) {
    return lower.cells().stream()
        .anyMatch(cell -> HeadingSearch.isNumber(cell.words()) && cell.words().indexOf('.') > 0);
  }

  private static @Nullable Cell above(Cell below, Line.Row upper) {
    Cell over = null;
    for (Cell cell : upper.cells()) {
      if (cell.overlap(below) > 0) {
        over = cell;
      }
    }
    if (over == null || !over.paragraphs().isEmpty() || !isFilled(below)) {
      return over;
    }
    return before(over, upper);
  }

  private static boolean isFilled(Cell below) {
    return !below.continued() && !below.paragraphs().isEmpty();
  }

  // Copied text keeps no spans: the empty cell behind «Срок» is the rest of it.
  private static @Nullable Cell before(Cell empty, Line.Row upper) {
    Cell last = null;
    for (Cell cell : upper.cells()) {
      if (cell.column() < empty.column() && !cell.paragraphs().isEmpty()) {
        last = cell;
      }
    }
    return last;
  }

  private static boolean isDivided(Cell above, Cell below, Line.Row upper) {
    boolean wider = above.span() > below.span() && above.words().length() <= LONGEST;
    boolean emptyBehind =
        upper.cells().stream()
            .anyMatch(cell -> cell.column() == above.end() && cell.paragraphs().isEmpty());
    return wider || emptyBehind;
  }

  // «Срок: с … по …»
  private static String meaning(String words) {
    return switch (HeadingWords.squeezed(words)) {
      case "с", "от" -> "начало";
      case "по", "до" -> "окончание";
      default -> words;
    };
  }
}
