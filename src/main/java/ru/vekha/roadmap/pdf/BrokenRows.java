package ru.vekha.roadmap.pdf;

import java.util.ArrayList;
import java.util.List;
import ru.vekha.roadmap.layout.Hyphenation;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Line;

/** Puts the two parts of a row together that a page break has cut. */
final class BrokenRows {
  private final Hyphenation hyphenation;

  BrokenRows(Hyphenation hyphenation) {
    this.hyphenation = hyphenation;
  }

  /** Whether the first row of a page goes on with the last row of the page before. */
  boolean isCut(Line.Row above, Line.Row below) {
    if (above.cells().size() != below.cells().size() || below.cells().size() < 2) {
      return false;
    }
    boolean nameless = below.cells().get(0).words().isEmpty();
    boolean named = !above.cells().get(0).words().isEmpty();
    boolean partly =
        below.cells().stream()
            .skip(1)
            .anyMatch(cell -> cell.words().isEmpty() && !cell.continued());
    long amid =
        below.cells().stream()
            .map(Cell::words)
            .filter(words -> !words.isEmpty() && Character.isLowerCase(words.charAt(0)))
            .count();
    boolean numberCut =
        amid > 1
            && Hyphenation.isCutNumber(above.cells().get(0).words(), below.cells().get(0).words());
    return numberCut || nameless && named && (partly || amid > 0) && !below.words().isEmpty();
  }

  /** The whole row. */
  Line.Row join(Line.Row above, Line.Row below) {
    List<Cell> cells = new ArrayList<>();
    for (int index = 0; index < above.cells().size(); index++) {
      Cell cell = above.cells().get(index);
      List<String> words = join(cell.paragraphs(), below.cells().get(index).paragraphs());
      cells.add(new Cell(words, cell.column(), cell.span(), cell.continued()));
    }
    return new Line.Row(above.table(), cells);
  }

  private List<String> join(List<String> above, List<String> below) {
    if (above.isEmpty() || below.isEmpty()) {
      return above.isEmpty() ? below : above;
    }
    List<String> joined = new ArrayList<>(above);
    int last = joined.size() - 1;
    joined.set(last, hyphenation.joinOverPages(joined.get(last), below.get(0)));
    joined.addAll(below.subList(1, below.size()));
    return joined;
  }
}
