package ru.vekha.roadmap.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.wording.ItemNumber;

/** Tells rows that are no activities from those that are. */
final class RowKind {

  private RowKind() {}

  /**
   * Whether the row heads a section.
   *
   * @param words the row
   * @param above the activity above it in the same section
   * @param next the next row that has a number, or the row behind when it is the rest of this one
   */
  static boolean isSection(RowWords words, @Nullable Draft above, Optional<RowWords> next) {
    String number = words.of(Column.NUMBER);
    String title = words.of(Column.TITLE);
    if (words.hasOnly(Column.NUMBER)) {
      return ItemNumber.of(number).isEmpty();
    }
    if (words.hasOnly(Column.TITLE)) {
      return SectionHeading.isNamed(title);
    }
    boolean numberAndTitle =
        words.words().size() == 2
            && !number.isEmpty()
            && !title.isEmpty()
            && words.continued().isEmpty();
    return numberAndTitle
        && (SectionHeading.isRoman(number)
            || SectionHeading.isNamed(number)
            || SectionHeading.isNamed(title)
            || ItemNumber.of(number)
                .filter(item -> item.depth() == 1 && !isCounted(item, above, next))
                .isPresent());
  }

  // Between 4 and 6 stands the activity 5, even when nothing but its title is filled in.
  private static boolean isCounted(
      ItemNumber item, @Nullable Draft above, Optional<RowWords> next) {
    if (next.filter(RowKind::isRest).isPresent()) {
      return true;
    }
    Optional<ItemNumber> before = above == null ? Optional.empty() : above.number();
    Optional<ItemNumber> after = next.flatMap(words -> ItemNumber.of(words.of(Column.NUMBER)));
    boolean goesOn = before.filter(item::follows).isPresent();
    if (next.isEmpty()) {
      return goesOn;
    }
    return goesOn && after.filter(following -> following.follows(item)).isPresent();
  }

  /** Whether the row is the rest of one that a page break divided: «… в | школах | … сентября». */
  static boolean isRest(RowWords words) {
    String title = words.of(Column.TITLE);
    return words.isUnnumbered()
        && words.words().size() > 1
        && !title.isEmpty()
        && Character.isLowerCase(title.charAt(0));
  }

  // The row «1 2 3 4 5» under the headings, repeated on every page.
  static boolean isColumnNumbers(Line.Row row) {
    List<String> filled =
        row.cells().stream().map(Cell::words).filter(words -> !words.isEmpty()).toList();
    for (int index = 0; index < filled.size(); index++) {
      if (!filled.get(index).matches("\\(?" + (index + 1) + "[.)]?")) {
        return false;
      }
    }
    return filled.size() > 2;
  }
}
