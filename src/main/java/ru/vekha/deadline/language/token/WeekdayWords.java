package ru.vekha.deadline.language.token;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days of the week in every case. */
public final class WeekdayWords {

  private static final Map<String, DayOfWeek> FORMS = new HashMap<>();

  static {
    add(DayOfWeek.MONDAY, "понедельник", "", "а", "у", "ам", "и");
    add(DayOfWeek.TUESDAY, "вторник", "", "а", "у", "ам", "и");
    add(DayOfWeek.WEDNESDAY, "сред", "а", "у", "ы", "е", "ам");
    add(DayOfWeek.THURSDAY, "четверг", "", "а", "у", "ам", "и");
    add(DayOfWeek.FRIDAY, "пятниц", "а", "у", "ы", "е", "ам");
    add(DayOfWeek.SATURDAY, "суббот", "а", "у", "ы", "е", "ам");
    add(DayOfWeek.SUNDAY, "воскресень", "е", "я", "ю", "ям");
  }

  private static final Map<String, DayOfWeek> CUT_SHORT =
      Map.of(
          "пн", DayOfWeek.MONDAY,
          "вт", DayOfWeek.TUESDAY,
          "ср", DayOfWeek.WEDNESDAY,
          "чт", DayOfWeek.THURSDAY,
          "пт", DayOfWeek.FRIDAY,
          "сб", DayOfWeek.SATURDAY,
          "вс", DayOfWeek.SUNDAY);

  private WeekdayWords() {}

  private static void add(DayOfWeek day, String stem, String... endings) {
    for (String ending : endings) {
      FORMS.put(stem + ending, day);
    }
  }

  /** Takes a day of the week. */
  public static @Nullable DayOfWeek take(Cursor cursor) {
    Token token = cursor.peek();
    DayOfWeek day = token == null ? null : FORMS.get(token.text());
    if (day != null) {
      cursor.next();
    }
    return day;
  }

  /** Takes a day of the week, which may be cut short: «пт», «Пн.». */
  public static @Nullable DayOfWeek takeOrCutShort(Cursor cursor) {
    DayOfWeek day = take(cursor);
    Token token = cursor.peek();
    if (day == null && token != null && CUT_SHORT.containsKey(token.text())) {
      cursor.next();
      cursor.takeMark(".");
      day = CUT_SHORT.get(token.text());
    }
    return day;
  }
}
