package ru.vekha.roadmap.table;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.vekha.roadmap.Indicator;
import ru.vekha.roadmap.wording.CellText;

/**
 * One row of a table of indicators.
 *
 * @param number the number as printed
 * @param title what is counted, with a unit printed behind it
 * @param unit the unit from its own column
 * @param targets the targets by year
 */
record IndicatorRow(String number, String title, String unit, SortedMap<Integer, String> targets) {
  // «…, %», «… (человек)»
  private static final Pattern UNIT_BEHIND =
      Pattern.compile(
          "(.+?)\\s?[,;(]\\s?(?:в )?(%|процент\\p{L}*|чел\\.?|человек|ед\\.?|единиц\\p{L}*|шт\\.?|"
              + "штук|балл\\p{L}*)\\)?\\.?");

  static Optional<IndicatorRow> of(Line.Row row, IndicatorHeading heading) {
    SortedMap<Integer, String> targets = new TreeMap<>();
    heading
        .years()
        .forEach(
            (year, cell) -> {
              String target = heading.under(cell, row);
              if (!target.isEmpty()) {
                targets.put(year, target);
              }
            });
    String title = heading.under(heading.title(), row);
    boolean oneCellForAll = targets.containsValue(title);
    return title.isEmpty() || oneCellForAll
        ? Optional.empty()
        : Optional.of(
            new IndicatorRow(
                heading.under(heading.number(), row),
                title,
                heading.under(heading.unit(), row),
                targets));
  }

  /** Whether it is the end of the row above, which a page broke. */
  boolean goesOn() {
    return number.isEmpty() && targets.isEmpty() && Character.isLowerCase(title.charAt(0));
  }

  Indicator joinedTo(Indicator above) {
    return new Indicator(
        above.number(), CellText.join(above.title(), title), above.unit(), above.targets());
  }

  Indicator toIndicator() {
    Matcher behind = UNIT_BEHIND.matcher(title);
    boolean unitBehind = unit.isEmpty() && behind.matches();
    return new Indicator(
        number, unitBehind ? behind.group(1) : title, unitBehind ? behind.group(2) : unit, targets);
  }
}
