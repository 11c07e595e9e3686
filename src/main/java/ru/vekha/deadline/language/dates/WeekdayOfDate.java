package ru.vekha.deadline.language.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.WeekdayWords;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.YearMark;

/** The day of the week beside a date. */
final class WeekdayOfDate {

  private WeekdayOfDate() {}

  /** «17.04.2023 г. (понедельник)»: the weekday says nothing new, but it must be the right one. */
  static CalendarDay behind(CalendarDay date, Cursor cursor, int mark) {
    int before = cursor.mark();
    boolean bracket = cursor.takeMark("(");
    boolean apart = bracket || cursor.takeMark(",");
    DayOfWeek weekday = apart ? WeekdayWords.takeOrCutShort(cursor) : null;
    if (weekday == null || bracket && !cursor.takeMark(")")) {
      cursor.back(before);
      return date;
    }
    return checked(date, weekday, cursor, mark);
  }

  static CalendarDay checked(CalendarDay date, DayOfWeek weekday, Cursor cursor, int mark) {
    if (date.year() instanceof YearMark.Stated stated
        && LocalDate.of(stated.year(), date.month(), date.day()).getDayOfWeek() != weekday) {
      throw cursor.refuseFrom(
          mark, "Этот день недели не совпадает с датой. Проверьте и впишите верную дату.");
    }
    return date;
  }
}
