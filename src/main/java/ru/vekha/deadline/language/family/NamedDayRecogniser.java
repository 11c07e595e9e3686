package ru.vekha.deadline.language.family;

import java.time.DayOfWeek;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.dates.YearReader;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.MonthWords;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.WeekdayWords;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.WeekdayOfMonth;
import ru.vekha.deadline.span.WorkingDayOfMonth;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** «последняя пятница мая», «первый рабочий день сентября», «последний день мая». */
final class NamedDayRecogniser implements Recogniser {

  private static final int LAST_NUMBER = 5;
  private static final Wordings IN = Wordings.anyOf("в|во");
  private static final Wordings LAST = Wordings.anyOf("последн*");
  private static final Wordings WORKING_DAY = Wordings.anyOf("рабоч* день|дня");
  private static final Wordings DAY = Wordings.anyOf("[календарн*] день|дня|число|числа");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    cursor.take(IN);
    boolean last = cursor.take(LAST);
    Integer number = last ? Integer.valueOf(LAST_NUMBER) : Numerals.takeOrdinal(cursor);
    if (number == null || number < 1 || number > LAST_NUMBER) {
      return null;
    }
    boolean edge = last || number == 1;
    boolean working = edge && cursor.take(WORKING_DAY);
    boolean calendar = last && !working && cursor.take(DAY);
    DayOfWeek weekday = working || calendar ? null : WeekdayWords.take(cursor);
    Month month = working || calendar || weekday != null ? MonthWords.take(cursor) : null;
    if (month == null) {
      return null;
    }
    YearMark year = YearReader.takeFor(month, cursor);
    YearlySpan day =
        weekday == null
            ? working ? new WorkingDayOfMonth(last, month, year) : lastDay(month, year)
            : new WeekdayOfMonth(number, weekday, month, year);
    return Reading.of(OnSpans.of(day));
  }

  private static CalendarDay lastDay(Month month, YearMark year) {
    int longest = month.maxLength();
    boolean leapDay = CalendarDay.exists(longest, month, year);
    return new CalendarDay(leapDay ? longest : month.minLength(), month, year);
  }
}
