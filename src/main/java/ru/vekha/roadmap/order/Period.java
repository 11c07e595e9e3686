package ru.vekha.roadmap.order;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  static final Period UNKNOWN = new Period(null, null);

  private static final int CENTURY = 100;
  private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
  private static final String OTHER_YEAR = "((?:20)?\\d{2})(?!\\d)";
  private static final String OF_YEAR = "(?:-?\\s?(?:й|го|м|г\\.?|гг\\.?|год\\p{L}*))?";
  private static final String SCHOOL = OF_YEAR + "\\s?уч";
  private static final String MONTHS =
      "(январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{L}*";
  private static final List<String> MONTH_STEMS =
      List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

  // «с 01.09.2021 по 31.05.2022»
  private static final Pattern DAYS =
      Pattern.compile(
          "\\bс ("
              + PrintedDate.PATTERN
              + ").{0,8}? (?:по|до) ("
              + PrintedDate.PATTERN
              + ")|("
              + PrintedDate.PATTERN
              + ")\\s?(?:г\\.?|года)?\\s?-\\s?("
              + PrintedDate.PATTERN
              + ")");
  // «с 1 сентября по 31 мая 2022 года»
  private static final Pattern DAYS_OF_ONE_YEAR =
      Pattern.compile("\\bс (\\d{1,2})\\s" + MONTHS + " по (\\d{1,2})\\s" + MONTHS + "\\s" + YEAR);
  // «с сентября 2021 года по май 2022 года», «сентябрь 2021 - май 2022»
  private static final Pattern MONTHS_OF_YEARS =
      Pattern.compile(
          "(?:\\bс )?"
              + MONTHS
              + "\\s"
              + YEAR
              + OF_YEAR
              + "(?: по |\\s?-\\s?)"
              + MONTHS
              + "\\s"
              + YEAR);
  // «до 31.12.2024», «на период по 31 декабря 2024 года»
  private static final Pattern LAST_DAY =
      Pattern.compile("\\b(?:до|по) (" + PrintedDate.PATTERN + ")");
  // «на 2021-2022 учебный год», «2021/22 уч. год», «в 2021/2022 и 2022/2023 учебных годах»
  private static final Pattern SCHOOL_YEARS =
      Pattern.compile(
          YEAR
              + OF_YEAR
              + "\\s?[-/]\\s?"
              + OTHER_YEAR
              + "(?:\\s?(?:,|и|-)\\s?20\\d{2}\\s?[-/]\\s?"
              + OTHER_YEAR
              + ")*"
              + SCHOOL);
  // «с 2021/2022 по 2023/2024 учебный год»
  private static final Pattern RANGE_OF_SCHOOL_YEARS =
      Pattern.compile(
          YEAR
              + "\\s?[-/]\\s?\\d{2,4} ?(?:уч\\S* ?\\S*)? по 20\\d{2}\\s?[-/]\\s?"
              + OTHER_YEAR
              + SCHOOL);
  // «на 2022-й учебный год»
  private static final Pattern ONE_SCHOOL_YEAR = Pattern.compile(YEAR + SCHOOL);
  // «2022-2025 годы», «в 2021-24 гг.», «с 2021 по 2024 годы», «(2021-2024)»
  private static final Pattern YEARS =
      Pattern.compile(
          YEAR + OF_YEAR + "(?:\\s?-\\s?| по |/| до )" + OTHER_YEAR + "(?!\\s?[-/.]\\s?\\d)");
  // «на 2021, 2022, 2023 годы», «на 2021 и 2022 годы»
  private static final Pattern LISTED_YEARS =
      Pattern.compile(
          YEAR
              + OF_YEAR
              + "(?:\\s?(?:,|и)\\s?20\\d{2}"
              + OF_YEAR
              + ")*\\s?(?:,|и)\\s?"
              + YEAR
              + "\\s?г");
  // «до 2024 года», «на период до 2024 г.»
  private static final Pattern LAST_YEAR = Pattern.compile("\\bдо (?:конца )?" + YEAR + "\\s?г");
  private static final Pattern HALF_YEAR =
      Pattern.compile(
          "\\b(1|2|i|ii|перв\\p{L}+|втор\\p{L}+)(?:-\\p{L}{1,2})? полугоди\\p{L} " + YEAR);
  // «на 2021 год», «2021 г.», «на 2021 календарный год»
  private static final Pattern ONE_YEAR =
      Pattern.compile(YEAR + "(?:-?(?:й|м))?\\s?(?:г|календарн)|\\bна " + YEAR);
  // The date of an act that is referred to: «от 25.12.2019 № Р-145»
  private static final Pattern DATE_OF_ACT =
      Pattern.compile("(?:\\bот )?" + PrintedDate.PATTERN + "\\s?(?:г\\.?|года)?");

  static Optional<Period> in(String words) {
    String key = Wording.key(words);
    Optional<Period> days = inDays(key);
    return days.isPresent() ? days : inYears(DATE_OF_ACT.matcher(key).replaceAll(" "));
  }

  private static Optional<Period> inDays(String key) {
    return first(DAYS, key)
        .map(
            days ->
                new Period(
                    day(days.group(1) == null ? days.group(3) : days.group(1)),
                    day(days.group(2) == null ? days.group(4) : days.group(2))))
        .or(() -> first(DAYS_OF_ONE_YEAR, key).flatMap(Period::ofDaysInOneYear))
        .or(() -> first(MONTHS_OF_YEARS, key).map(Period::ofMonths))
        .or(() -> first(LAST_DAY, key).map(last -> new Period(null, day(last.group(1)))));
  }

  private static Optional<Period> inYears(String key) {
    return first(RANGE_OF_SCHOOL_YEARS, key)
        .or(() -> first(SCHOOL_YEARS, key))
        .map(years -> schoolYears(year(years, 1), lastYear(years)))
        .or(
            () ->
                first(ONE_SCHOOL_YEAR, key)
                    .map(years -> schoolYears(year(years, 1), year(years, 1) + 1)))
        .or(() -> first(LISTED_YEARS, key).map(years -> years(year(years, 1), year(years, 2))))
        .or(() -> first(YEARS, key).map(years -> years(year(years, 1), lastYear(years))))
        .or(() -> first(HALF_YEAR, key).map(Period::ofHalfYear))
        .or(
            () ->
                first(LAST_YEAR, key)
                    .map(years -> new Period(null, LocalDate.of(year(years, 1), 12, 31))))
        .or(
            () ->
                first(ONE_YEAR, key)
                    .map(years -> year(years, years.group(1) == null ? 2 : 1))
                    .map(year -> years(year, year)));
  }

  /** Whether both ends are known. */
  boolean isWhole() {
    return from != null && to != null;
  }

  /** The same period, beginning on the day when its own beginning is not said. */
  Period startingAt(@Nullable LocalDate day) {
    boolean canStart = from == null && day != null && to != null && !day.isAfter(to);
    return canStart ? new Period(day, to) : this;
  }

  private static Optional<Matcher> first(Pattern pattern, String key) {
    Matcher matcher = pattern.matcher(key);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  private static @Nullable LocalDate day(String words) {
    return PrintedDate.first(words).orElse(null);
  }

  private static Optional<Period> ofDaysInOneYear(Matcher days) {
    int year = year(days, 5);
    YearMonth first = YearMonth.of(year, month(days.group(2)));
    YearMonth last = YearMonth.of(year, month(days.group(4)));
    YearMonth start = first.isAfter(last) ? first.minusYears(1) : first;
    int from = year(days, 1);
    int to = year(days, 3);
    return start.isValidDay(from) && last.isValidDay(to)
        ? Optional.of(new Period(start.atDay(from), last.atDay(to)))
        : Optional.empty();
  }

  private static Period ofMonths(Matcher months) {
    return new Period(
        YearMonth.of(year(months, 2), month(months.group(1))).atDay(1),
        YearMonth.of(year(months, 4), month(months.group(3))).atEndOfMonth());
  }

  private static Period ofHalfYear(Matcher half) {
    boolean firstHalf = half.group(1).matches("1|i|перв.*");
    int year = year(half, 2);
    return new Period(
        LocalDate.of(year, firstHalf ? 1 : 7, 1),
        firstHalf ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31));
  }

  private static int month(String stem) {
    for (int month = 0; month < MONTH_STEMS.size(); month++) {
      if (stem.startsWith(MONTH_STEMS.get(month))) {
        return month + 1;
      }
    }
    throw new IllegalArgumentException("Not a month: " + stem);
  }

  private static int year(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  // «2021/22»: the second year is written short.
  private static int lastYear(Matcher years) {
    String last = years.group(2);
    for (int group = years.groupCount(); group > 2; group--) {
      if (years.group(group) != null) {
        last = years.group(group);
        break;
      }
    }
    int year = Integer.parseInt(last);
    return year < CENTURY ? year + year(years, 1) / CENTURY * CENTURY : year;
  }

  private static Period years(int first, int last) {
    return new Period(LocalDate.of(first, 1, 1), LocalDate.of(Math.max(first, last), 12, 31));
  }

  private static Period schoolYears(int first, int last) {
    return new Period(LocalDate.of(first, 9, 1), LocalDate.of(Math.max(first + 1, last), 8, 31));
  }
}
