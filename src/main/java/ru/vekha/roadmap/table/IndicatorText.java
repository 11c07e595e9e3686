package ru.vekha.roadmap.table;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.vekha.roadmap.Indicator;
import ru.vekha.roadmap.wording.Wording;

/**
 * A table of indicators that lost its borders: a line ends with one value for each year of the
 * heading above.
 *
 * @param years the years of the heading
 */
record IndicatorText(List<Integer> years) {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:.*(?:показател|индикатор|значени).*? )?((?:20\\d{2}(?: ?г\\.?| ?год)? ){1,14}20\\d{2})"
              + "(?: ?г\\.?| ?год\\p{L}*)?");
  private static final Pattern YEAR = Pattern.compile("20\\d{2}");
  private static final String VALUE =
      "((?:не (?:менее|ниже|более|выше) |до |[≥≤<>]=? ?)?\\d+(?:[.,]\\d+)? ?%?|[-–—])";
  private static final Pattern LEADING_NUMBER = Pattern.compile("(\\d{1,2}(?:\\.\\d+)*\\.?) (.+)");

  /** The heading in a line: the word «показатель» or nothing, and two years or more. */
  static Optional<IndicatorText> heading(String line) {
    Matcher matcher = HEADING.matcher(Wording.key(line));
    return matcher.matches()
        ? Optional.of(
            new IndicatorText(
                YEAR.matcher(matcher.group(1))
                    .results()
                    .map(year -> Integer.valueOf(year.group()))
                    .toList()))
        : Optional.empty();
  }

  /** The indicator in a line that ends with as many values as there are years. */
  Optional<Indicator> read(String line) {
    Matcher matcher =
        Pattern.compile("(.*\\p{L}.*?)" + (" " + VALUE).repeat(years.size())).matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    SortedMap<Integer, String> targets = new TreeMap<>();
    for (int index = 0; index < years.size(); index++) {
      targets.put(years.get(index), matcher.group(index + 2));
    }
    Matcher numbered = LEADING_NUMBER.matcher(matcher.group(1));
    boolean hasNumber = numbered.matches();
    String title = hasNumber ? numbered.group(2) : matcher.group(1);
    String number = hasNumber ? numbered.group(1) : "";
    return Optional.of(new IndicatorRow(number, title, "", targets).toIndicator());
  }
}
