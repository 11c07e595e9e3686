package ru.vekha.deadline.language.token;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days of the week in every case. */
public final class WeekdayWords {

  private static final List<String> FORMS =
      List.of(
          "понедельник(|а|у|ам|и)?",
          "вторник(|а|у|ам|и)?",
          "сред(а|у|ы|е|ам)",
          "четверг(|а|у|ам|и)?",
          "пятниц(а|у|ы|е|ам)",
          "суббот(а|у|ы|е|ам)",
          "воскресень(е|я|ю|ям)");

  private WeekdayWords() {}

  /** Takes a day of the week. */
  public static @Nullable DayOfWeek take(Cursor cursor) {
    Token token = cursor.peek();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (token != null && token.text().matches(FORMS.get(day.ordinal()))) {
        cursor.next();
        return day;
      }
    }
    return null;
  }
}
