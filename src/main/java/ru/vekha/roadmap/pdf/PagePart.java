package ru.vekha.roadmap.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import ru.vekha.roadmap.layout.PlacedLine;

/** A part of a page: a ruled table or a line of words beside the tables. */
sealed interface PagePart {

  /** How far down it begins. */
  double top();

  /** A line of words. */
  record Words(PlacedLine line) implements PagePart {
    // «2», «- 2 -», «стр. 2», «Страница 2 из 5»
    private static final Pattern PAGE_NUMBER =
        Pattern.compile(
            "(?iu)[-–—\\s]*(?:(?:стр\\.?|страница|лист)\\s*)?\\d{1,4}(?:\\s*(?:из|/)\\s*\\d{1,4})?[-–—.\\s]*");

    @Override
    public double top() {
      return line.baseline();
    }

    boolean isPageNumber() {
      return PAGE_NUMBER.matcher(line.text()).matches();
    }
  }

  /**
   * A table or the part of it on this page.
   *
   * @param top how far down it begins
   * @param sides the sides of its columns from left to right
   * @param rows its rows from top to bottom
   */
  record Table(double top, double[] sides, List<List<RuledTable.PageCell>> rows)
      implements PagePart {}

  /** The parts of a page from top to bottom, without its number. */
  static List<PagePart> of(PageContent page) {
    List<RuledTable> tables = new ArrayList<>();
    RulingNet.of(page.rulings())
        .forEach(net -> RuledGrid.of(net).map(RuledTable::new).ifPresent(tables::add));
    List<Glyph> beside = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      if (tables.stream().noneMatch(table -> table.take(glyph)) && !glyph.turned()) {
        beside.add(glyph);
      }
    }
    List<PagePart> parts = new ArrayList<>();
    LettersInLines.of(beside).forEach(line -> parts.add(new Words(line)));
    tables.stream().filter(RuledTable::hasWords).map(RuledTable::part).forEach(parts::add);
    parts.sort(Comparator.comparingDouble(PagePart::top));
    removeNumber(parts, parts.size() - 1);
    removeNumber(parts, 0);
    return parts;
  }

  private static void removeNumber(List<PagePart> parts, int index) {
    if (index >= 0
        && index < parts.size()
        && parts.get(index) instanceof Words words
        && words.isPageNumber()) {
      parts.remove(index);
    }
  }
}
