package ru.vekha.roadmap.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.wording.PrintedDate;
import ru.vekha.roadmap.wording.Wording;

/**
 * The period of a roadmap.
 *
 * @param from its first day
 * @param to its last day
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  static final Period UNKNOWN = new Period(null, null);

  private static final String YEAR = "((?:19|20)\\d{2})";
  // «с 01.09.2021 по 31.05.2022»
  private static final Pattern DAYS =
      Pattern.compile("\\bс (" + PrintedDate.PATTERN + ").{0,8}? по (" + PrintedDate.PATTERN + ")");
  // «на 2021-2022 учебный год», «2021/2022 учебный год»
  private static final Pattern SCHOOL_YEAR = Pattern.compile(YEAR + "\\s?[-/]\\s?" + YEAR + " ?уч");
  // «на 2022-й учебный год»
  private static final Pattern ONE_SCHOOL_YEAR = Pattern.compile(YEAR + "(?:-?\\p{L}{1,2})? ?уч");
  // «2022-2025 годы», «в 2021-2024 гг.», «с 2021 по 2024 годы»
  private static final Pattern YEARS =
      Pattern.compile(YEAR + "(?:\\s?г\\S*)?(?:\\s?-\\s?| по )" + YEAR);
  // «на 2021 год», «2021 г.»
  private static final Pattern ONE_YEAR = Pattern.compile(YEAR + "\\s?г");

  static Optional<Period> in(String words) {
    String key = Wording.key(words);
    Matcher days = DAYS.matcher(key);
    if (days.find()) {
      return Optional.of(
          new Period(
              PrintedDate.first(days.group(1)).orElse(null),
              PrintedDate.first(days.group(2)).orElse(null)));
    }
    return first(SCHOOL_YEAR, key)
        .map(years -> schoolYears(year(years, 1), year(years, 2)))
        .or(
            () ->
                first(ONE_SCHOOL_YEAR, key)
                    .map(years -> schoolYears(year(years, 1), year(years, 1) + 1)))
        .or(() -> first(YEARS, key).map(years -> years(year(years, 1), year(years, 2))))
        .or(() -> first(ONE_YEAR, key).map(years -> years(year(years, 1), year(years, 1))));
  }

  private static Optional<Matcher> first(Pattern pattern, String key) {
    Matcher matcher = pattern.matcher(key);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  private static int year(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Period years(int first, int last) {
    return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  private static Period schoolYears(int first, int last) {
    return new Period(LocalDate.of(first, 9, 1), LocalDate.of(last, 8, 31));
  }
}
