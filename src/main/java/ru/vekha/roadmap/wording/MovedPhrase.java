package ru.vekha.roadmap.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A deadline phrase with every date, month and year in it moved by whole months. */
public final class MovedPhrase {
  private static final String ALONE = "(?<![\\p{L}\\d.])";
  private static final String YEAR = "(\\d{4})(?!\\d)";
  private static final String MONTH = MonthName.PATTERN;
  private static final String G = "(\\s?г\\.|\\s?год\\p{L}*)?";

  private record Rule(Pattern words, BiFunction<MatchResult, Integer, String> moved) {}

  private static final List<Rule> RULES =
      List.of(
          // «с 1 января по 31 декабря 2021 г.»
          rule(
              ALONE
                  + "(\\d{1,2})\\s"
                  + MONTH
                  + "(\\sпо\\s)(\\d{1,2})\\s"
                  + MONTH
                  + "\\s"
                  + YEAR
                  + G,
              MovedPhrase::dayRange),
          // «19.02.2021»
          rule(ALONE + "(\\d{1,2})\\.(\\d{1,2})\\." + YEAR, MovedPhrase::numbers),
          // «1 мая 2021 г.»
          rule(ALONE + "(\\d{1,2})\\s" + MONTH + "\\s" + YEAR, MovedPhrase::day),
          // «май-сентябрь 2021»
          rule(ALONE + MONTH + "(\\s?[-–]\\s?)" + MONTH + "\\s" + YEAR, MovedPhrase::monthRange),
          // «декабрь 2021 г.», «в декабре 2021 года»
          rule(ALONE + MONTH + "\\s" + YEAR, MovedPhrase::month),
          // «Ежемесячно 25 числа 2021 года»
          rule("\\s?" + ALONE + YEAR + G, MovedPhrase::yearAlone),
          // «май (ежегодно)», «до 10 сентября»
          rule(ALONE + "(?:(\\d{1,2})\\s)?" + MONTH + "(?!\\p{L})", MovedPhrase::everyYear));

  // What the rules above do not move but which means a time all the same.
  private static final Pattern NOT_MOVED =
      Pattern.compile(
          "(?<![\\d.])\\d{1,2}\\.\\d{1,2}(?![\\d.])|(?<!еже)квартал|декад|полугоди|\\bлето|\\bосен",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern REPEATED =
      Pattern.compile("ежемесячно|ежеквартально|каждого месяца|каждый месяц");

  private MovedPhrase() {}

  private static Rule rule(String words, BiFunction<MatchResult, Integer, String> moved) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new Rule(Pattern.compile(words, flags), moved);
  }

  /**
   * The phrase moved; days that a month does not have become its last day.
   *
   * @throws IllegalStateException when a part of the phrase cannot be moved by so many months
   */
  public static String of(String phrase, int months) {
    if (months == 0) {
      return phrase;
    }
    boolean wholeYears = months % 12 == 0;
    boolean repeated = REPEATED.matcher(phrase.toLowerCase(Locale.ROOT)).find();
    if (!wholeYears && NOT_MOVED.matcher(phrase).find()) {
      throw notMoved(phrase);
    }
    StringBuilder moved = new StringBuilder();
    int from = 0;
    while (from < phrase.length()) {
      Matcher first = null;
      Rule by = null;
      for (Rule rule : RULES) {
        Matcher matcher = rule.words().matcher(phrase);
        if (matcher.find(from) && (first == null || matcher.start() < first.start())) {
          first = matcher;
          by = rule;
        }
      }
      if (first == null || by == null) {
        break;
      }
      moved.append(phrase, from, first.start());
      String part = by.moved().apply(first, months);
      if (part.equals(DROPPED) && !repeated) {
        throw notMoved(phrase);
      }
      moved.append(part);
      from = first.end();
    }
    return moved.append(phrase.substring(Math.min(from, phrase.length()))).toString();
  }

  private static final String DROPPED = "";

  private static IllegalStateException notMoved(String phrase) {
    return new IllegalStateException("The phrase cannot be moved by whole months: " + phrase);
  }

  private static String dayRange(MatchResult parts, int months) {
    MonthName fromMonth = MonthName.of(parts.group(2));
    MonthName toMonth = MonthName.of(parts.group(5));
    int year = number(parts, 6);
    int fromYear = fromMonth.month() > toMonth.month() ? year - 1 : year;
    LocalDate from = moved(fromYear, fromMonth.month(), number(parts, 1), months);
    LocalDate to = moved(year, toMonth.month(), number(parts, 4), months);
    String g = parts.group(7) == null ? "" : parts.group(7);
    String first = from.getDayOfMonth() + " " + fromMonth.at(from.getMonthValue()).words();
    String yearOfFirst = from.getYear() == to.getYear() ? "" : " " + from.getYear() + g;
    String second = to.getDayOfMonth() + " " + toMonth.at(to.getMonthValue()).words();
    return first + yearOfFirst + parts.group(3) + second + " " + to.getYear() + g;
  }

  private static String numbers(MatchResult parts, int months) {
    LocalDate date = moved(number(parts, 3), number(parts, 2), number(parts, 1), months);
    return String.format(
        "%02d.%02d.%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }

  private static String day(MatchResult parts, int months) {
    MonthName month = MonthName.of(parts.group(2));
    LocalDate date = moved(number(parts, 3), month.month(), number(parts, 1), months);
    return date.getDayOfMonth()
        + " "
        + month.at(date.getMonthValue()).words()
        + " "
        + date.getYear();
  }

  private static String monthRange(MatchResult parts, int months) {
    MonthName fromMonth = MonthName.of(parts.group(1));
    MonthName toMonth = MonthName.of(parts.group(3));
    int year = number(parts, 4);
    int fromYear = fromMonth.month() > toMonth.month() ? year - 1 : year;
    YearMonth from = YearMonth.of(fromYear, fromMonth.month()).plusMonths(months);
    YearMonth to = YearMonth.of(year, toMonth.month()).plusMonths(months);
    String yearOfFirst = from.getYear() == to.getYear() ? "" : " " + from.getYear();
    return fromMonth.at(from.getMonthValue()).words()
        + yearOfFirst
        + (yearOfFirst.isEmpty() ? parts.group(2) : " – ")
        + toMonth.at(to.getMonthValue()).words()
        + " "
        + to.getYear();
  }

  private static String month(MatchResult parts, int months) {
    MonthName month = MonthName.of(parts.group(1));
    YearMonth moved = YearMonth.of(number(parts, 2), month.month()).plusMonths(months);
    return month.at(moved.getMonthValue()).words() + " " + moved.getYear();
  }

  // A year that is no longer a calendar year is left out: the period says it.
  private static String yearAlone(MatchResult parts, int months) {
    if (months % 12 != 0) {
      return DROPPED;
    }
    String year = Integer.toString(number(parts, 1) + months / 12);
    return parts.group().replace(parts.group(1), year);
  }

  private static String everyYear(MatchResult parts, int months) {
    MonthName month = MonthName.of(parts.group(2));
    int moved = Math.floorMod(month.month() - 1 + months, 12) + 1;
    String name = month.at(moved).words();
    if (parts.group(1) == null) {
      return name;
    }
    return Math.min(number(parts, 1), YearMonth.of(2021, moved).lengthOfMonth()) + " " + name;
  }

  private static LocalDate moved(int year, int month, int day, int months) {
    return LocalDate.of(year, month, day).plusMonths(months);
  }

  private static int number(MatchResult parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
