package ru.vekha.deadline.language.dates;

import java.time.Month;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.MonthWords;
import ru.vekha.deadline.language.token.Token;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.YearlySpan;

/** Reads «марта 15»: the number of a day behind its month. From 19 on it may be a year. */
final class MonthBeforeDay {

  private static final int LARGEST = 18;
  private static final String ENDS = ".,;)";

  private MonthBeforeDay() {}

  static @Nullable YearlySpan read(Cursor cursor) {
    Token name = cursor.peek();
    if (name == null || !MonthWords.isGenitive(name.text())) {
      return null;
    }
    Month month = MonthWords.take(cursor);
    Integer day = month == null ? null : cursor.takeNumber(1, LARGEST);
    Token next = cursor.peek();
    boolean last = next == null || ENDS.contains(next.text());
    return month == null || day == null || !last
        ? null
        : new CalendarDay(day, month, YearReader.UNSTATED);
  }
}
