package ru.vekha.deadline.language.token;

import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of months in every case, and their usual abbreviations. */
public final class MonthWords {

  private static final Map<String, Month> NAMES = new HashMap<>();
  private static final Set<String> FULL = new HashSet<>();
  private static final Set<String> GENITIVE = new HashSet<>();

  static {
    soft(Month.JANUARY, "январ", "янв");
    soft(Month.FEBRUARY, "феврал", "фев", "февр");
    hard(Month.MARCH, "март", "мар");
    soft(Month.APRIL, "апрел", "апр");
    full(Month.MAY, "ма", "й", "я", "е", "ю", "ем");
    soft(Month.JUNE, "июн");
    soft(Month.JULY, "июл");
    hard(Month.AUGUST, "август", "авг");
    soft(Month.SEPTEMBER, "сентябр", "сен", "сент");
    soft(Month.OCTOBER, "октябр", "окт");
    soft(Month.NOVEMBER, "ноябр", "ноя", "нояб");
    soft(Month.DECEMBER, "декабр", "дек");
    cutShort(Month.JUNE, "июн");
    cutShort(Month.JULY, "июл");
  }

  private MonthWords() {}

  private static void soft(Month month, String stem, String... shorter) {
    full(month, stem, "ь", "я", "е", "ю", "ем");
    cutShort(month, shorter);
  }

  private static void hard(Month month, String stem, String... shorter) {
    full(month, stem, "", "а", "е", "у", "ом");
    cutShort(month, shorter);
  }

  private static void full(Month month, String stem, String... endings) {
    for (String ending : endings) {
      NAMES.put(stem + ending, month);
      FULL.add(stem + ending);
    }
    GENITIVE.add(stem + endings[1]);
  }

  private static void cutShort(Month month, String... words) {
    for (String word : words) {
      NAMES.put(word, month);
    }
  }

  /** The month a word names, or null. */
  public static @Nullable Month find(String word) {
    return NAMES.get(word);
  }

  /** Whether the word is a month's name in full. */
  public static boolean isFullName(String word) {
    return FULL.contains(word);
  }

  /** Whether the word is an abbreviation of a month's name: «окт». */
  public static boolean isCutShort(String word) {
    return NAMES.containsKey(word) && !FULL.contains(word) || word.equals("май");
  }

  /** Whether the word is a month's name as after a day: «сентября». */
  static boolean isGenitive(String word) {
    return GENITIVE.contains(word);
  }

  /** Takes a month and the full stop of its abbreviation: «сентября», «сент.». */
  public static @Nullable Month take(Cursor cursor) {
    Token token = cursor.peek();
    Month month = token == null ? null : find(token.text());
    if (token == null || month == null) {
      return null;
    }
    cursor.next();
    if (!isFullName(token.text())) {
      cursor.takeMark(".");
    }
    return month;
  }
}
