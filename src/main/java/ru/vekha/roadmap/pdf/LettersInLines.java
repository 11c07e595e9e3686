package ru.vekha.roadmap.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.vekha.roadmap.layout.PlacedLine;
import ru.vekha.roadmap.layout.PlacedWord;

/** Puts letters that stand side by side into words and lines. */
final class LettersInLines {
  private static final double SAME_LINE = 0.5;
  private static final double SPACE = 0.18;
  private static final double RAISED = 0.2;
  private static final double SMALL = 0.8;
  private static final double SHADOW = 0.12;
  private static final String DIGITS = "0123456789";
  private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private LettersInLines() {}

  /** The lines from top to bottom; letters printed along another direction come last. */
  static List<PlacedLine> of(List<Glyph> glyphs) {
    List<PlacedLine> lines = upright(glyphs.stream().filter(glyph -> !glyph.turned()).toList());
    lines.addAll(upright(glyphs.stream().filter(Glyph::turned).toList()));
    return lines;
  }

  private static List<PlacedLine> upright(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<PlacedLine> lines = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    double baseline = 0;
    double size = 0;
    for (Glyph glyph : sorted) {
      boolean sameLine =
          !open.isEmpty()
              && glyph.baseline() - baseline <= SAME_LINE * Math.max(size, glyph.size());
      if (!sameLine) {
        addLine(open, baseline, size, lines);
        open.clear();
        size = 0;
      }
      if (glyph.size() > size && !glyph.isBlank() || open.isEmpty()) {
        baseline = glyph.baseline();
        size = glyph.size();
      }
      open.add(glyph);
    }
    addLine(open, baseline, size, lines);
    return lines;
  }

  private static void addLine(
      List<Glyph> glyphs, double baseline, double size, List<PlacedLine> lines) {
    glyphs.sort(Comparator.comparingDouble(Glyph::left));
    List<PlacedWord> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    Glyph first = null;
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      if (last != null && isShadow(glyph, last)) {
        continue;
      }
      boolean gap =
          glyph.isBlank() || last != null && glyph.left() - last.right() > SPACE * glyph.size();
      if (gap && first != null && last != null) {
        words.add(word(word, first, last));
        first = null;
        word.setLength(0);
      }
      if (glyph.isBlank()) {
        last = null;
        continue;
      }
      first = first == null ? glyph : first;
      last = glyph;
      word.append(letter(glyph, baseline, size));
    }
    if (first != null && last != null) {
      words.add(word(word, first, last));
    }
    if (!words.isEmpty()) {
      lines.add(new PlacedLine(words, baseline, size));
    }
  }

  private static PlacedWord word(CharSequence letters, Glyph first, Glyph last) {
    return new PlacedWord(
        Normalizer.normalize(letters, Normalizer.Form.NFC), first.left(), last.right());
  }

  // Bold type is sometimes printed twice with a small shift.
  private static boolean isShadow(Glyph glyph, Glyph last) {
    return glyph.text().equals(last.text())
        && Math.abs(glyph.left() - last.left()) < SHADOW * glyph.size();
  }

  // A small raised figure is the mark of a footnote and no digit of the number before it.
  private static String letter(Glyph glyph, double baseline, double size) {
    String text = glyph.text();
    int digit = text.length() == 1 ? DIGITS.indexOf(text.charAt(0)) : -1;
    boolean raised =
        glyph.size() < size * SMALL && baseline - glyph.baseline() > RAISED * glyph.size();
    if (digit >= 0 && raised) {
      return RAISED_DIGITS.substring(digit, digit + 1);
    }
    return isLigature(text) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }

  private static boolean isLigature(String text) {
    return text.length() == 1 && text.charAt(0) >= '\uFB00' && text.charAt(0) <= '\uFB06';
  }
}
