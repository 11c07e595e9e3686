package ru.vekha.roadmap.table;

import java.util.Optional;
import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.ItemNumber;

/** Puts the number of a row where it belongs. */
final class NumberCell {
  private static final Pattern BULLET = Pattern.compile("[-–—•*·.…]+|б/?н");

  private NumberCell() {}

  /** The row with its number, its title and, behind the wrong column, its stage apart. */
  static RowWords tidy(RowWords words) {
    String number = words.of(Column.NUMBER);
    if (number.isEmpty()) {
      return words.has(Column.NUMBER) ? words : withLeadingNumber(words);
    }
    if (BULLET.matcher(number).matches()) {
      return withLeadingNumber(words.without(Column.NUMBER));
    }
    Optional<ItemNumber> mangled = ItemNumber.ofDate(number);
    if (mangled.isPresent()) {
      return words.with(Column.NUMBER, mangled.get().printed());
    }
    if (words.of(Column.TITLE).isEmpty() && !words.hasOnly(Column.NUMBER)) {
      return titleInNumber(words, number);
    }
    if (isWords(number) && words.has(Column.TITLE) && !words.hasOnly(Column.NUMBER)) {
      return words.words().size() > 2
          ? withLeadingNumber(words.without(Column.NUMBER).with(Column.STAGE, number))
          : words;
    }
    return words;
  }

  private static RowWords titleInNumber(RowWords words, String number) {
    Optional<ItemNumber.Led> led = ItemNumber.leading(number);
    if (led.isPresent()) {
      return words
          .with(Column.NUMBER, led.get().number().printed())
          .with(Column.TITLE, led.get().title());
    }
    return isWords(number) ? words.without(Column.NUMBER).with(Column.TITLE, number) : words;
  }

  private static boolean isWords(String number) {
    return ItemNumber.of(number).isEmpty()
        && !SectionHeading.isRoman(number)
        && number.matches(".*\\p{L}{3,}.*");
  }

  // «28. Контроль…»: the number got into the cell of the title.
  private static RowWords withLeadingNumber(RowWords words) {
    if (words.hasOnly(Column.TITLE)) {
      return words;
    }
    return ItemNumber.leading(words.of(Column.TITLE))
        .map(
            led ->
                words.with(Column.NUMBER, led.number().printed()).with(Column.TITLE, led.title()))
        .orElse(words);
  }

  static boolean wasInTitle(RowWords read, RowWords tidied) {
    return !read.has(Column.NUMBER) && tidied.has(Column.NUMBER);
  }
}
