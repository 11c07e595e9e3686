package ru.vekha.roadmap.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** The letters of a page as it is stored; most of them tell which way up it is read. */
final class PrintedLetters {
  private static final double SLANT = 0.1;

  private record Letter(String text, Point2D from, Point2D to, double size, Turn turn) {

    private Glyph upright(Turn page) {
      Point2D middle =
          new Point2D.Double((from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2);
      return new Glyph(
          text,
          turn.along(from),
          turn.along(to),
          turn.down(from),
          size,
          turn != page,
          page.along(middle),
          page.down(middle) - size / 4);
    }
  }

  private final List<Letter> letters = new ArrayList<>();
  private int unreadable;

  /** Adds a letter; one without a meaning in the font's tables, or printed aslant, is left out. */
  void add(@Nullable String text, Matrix place, Vector advance) {
    if (text == null || text.isEmpty() || !isLetter(text.codePointAt(0))) {
      unreadable++;
      return;
    }
    Point2D from = place.transformPoint(0, 0);
    Point2D to = place.transformPoint(advance.getX(), advance.getY());
    Point2D top = place.transformPoint(0, 1);
    turnOf(top.getX() - from.getX(), top.getY() - from.getY())
        .ifPresent(turn -> letters.add(new Letter(text, from, to, from.distance(top), turn)));
  }

  private static Optional<Turn> turnOf(double upX, double upY) {
    if (Math.abs(upX) <= SLANT * Math.abs(upY)) {
      return Optional.of(upY > 0 ? Turn.RIGHT : Turn.LEFT);
    }
    if (Math.abs(upY) <= SLANT * Math.abs(upX)) {
      return Optional.of(upX < 0 ? Turn.UP : Turn.DOWN);
    }
    return Optional.empty();
  }

  // Private and replacement characters stand where a font does not say what it draws.
  private static boolean isLetter(int letter) {
    return letter != 0xFFFD
        && Character.getType(letter) != Character.PRIVATE_USE
        && (letter >= ' ' || letter == '\t');
  }

  int unreadable() {
    return unreadable;
  }

  /** The direction of most letters. */
  Turn turn() {
    Map<Turn, Integer> counts = new EnumMap<>(Turn.class);
    letters.forEach(letter -> counts.merge(letter.turn, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Turn.RIGHT);
  }

  List<Glyph> upright(Turn page) {
    return letters.stream().map(letter -> letter.upright(page)).toList();
  }
}
