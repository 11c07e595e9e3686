package ru.vekha.deadline.language.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.MonthWords;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Token;
import ru.vekha.deadline.language.token.WeekdayWords;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** Reads dates: «19.02.2021», «10.09», «15-го сентября 2021 г.», «2021-09-15». */
final class DayReader implements SpanReader {

  private static final List<SpanReader> WAYS =
      List.of(
          DayReader::numeric,
          DayReader::iso,
          DayReader::named,
          RomanMonths::read,
          DayReader::behindWeekday);
  private static final List<SpanReader> BEHIND_WEEKDAY =
      List.of(DayReader::numeric, DayReader::named);
  private static final Wordings YEAR_WORD =
      Wordings.anyOf("г .", "г", "год", "года", "году", "г . г .", "гг .", "гг", "т .", "тода");
  // «25 числа декабря»
  private static final Wordings DAY_NOUN = Wordings.anyOf("числа|число|числу|чисел");

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    int mark = cursor.mark();
    for (SpanReader way : WAYS) {
      YearlySpan day = way.read(cursor);
      if (day != null) {
        return day;
      }
      cursor.back(mark);
    }
    return null;
  }

  /** «19.02.2021 г.», «19/02/21», «10.09». */
  private static @Nullable YearlySpan numeric(Cursor cursor) {
    int mark = cursor.mark();
    Integer day = cursor.takeNumber(0, 99);
    Token separator = cursor.peek();
    if (day == null || separator == null || !isSeparator(separator) && !hasOtherMarks(cursor)) {
      return null;
    }
    cursor.next();
    Integer month = cursor.takeNumber(0, 99);
    if (month == null) {
      return null;
    }
    YearMark year = numericYear(cursor, separator.text());
    cursor.take(YEAR_WORD);
    return WeekdayOfDate.behind(checked(day, month, year, cursor, mark), cursor, mark);
  }

  private static YearMark numericYear(Cursor cursor, String separator) {
    Token number = cursor.peek(1);
    Token after = cursor.peek(2);
    Token separatorToken = cursor.peek();
    boolean slip = separatorToken != null && separatorToken.is(",") && separator.equals(".");
    if (separatorToken == null || !separatorToken.is(separator) && !slip) {
      return YearReader.take(cursor);
    }
    boolean hasYear =
        number != null
            && number.isNumber()
            && (number.text().length() == 4 || number.text().length() == 2)
            && !(number.text().length() == 2 && (slip || startsAnotherDate(number, after)))
            && (!slip || separatorToken.touches(number));
    if (number == null || !hasYear) {
      return YearReader.UNSTATED;
    }
    cursor.next();
    cursor.next();
    return new YearMark.Stated(number.number() + (number.text().length() == 2 ? 2000 : 0));
  }

  /** «25.03. 25.06.»: the second 25 is a day, not a year. */
  private static boolean startsAnotherDate(Token number, @Nullable Token after) {
    return after != null && isSeparator(after) && number.touches(after);
  }

  /** «20,02,2021», «15-09-2021»: the four figures of the year show that it is a date. */
  private static boolean hasOtherMarks(Cursor cursor) {
    Token first = cursor.peek();
    Token month = cursor.peek(1);
    Token second = cursor.peek(2);
    Token year = cursor.peek(3);
    return first != null
        && (first.is(",") || first.is("-"))
        && month != null
        && month.isNumber()
        && second != null
        && (second.is(first.text()) || first.is(",") && second.is(".") && first.touches(month))
        && month.touches(second)
        && year != null
        && year.isNumber()
        && year.text().length() == 4;
  }

  private static boolean isSeparator(Token token) {
    return token.is(".") || token.is("/");
  }

  /** «2021-09-15». */
  private static @Nullable YearlySpan iso(Cursor cursor) {
    int mark = cursor.mark();
    Integer year = cursor.takeNumber(1990, 2099);
    if (year == null || !cursor.takeMark("-")) {
      return null;
    }
    Integer month = cursor.takeNumber(1, 12);
    if (month == null || !cursor.takeMark("-")) {
      return null;
    }
    Integer day = cursor.takeNumber(1, 31);
    return day == null ? null : checked(day, month, new YearMark.Stated(year), cursor, mark);
  }

  /** «15 сентября 2021 года», «1-го марта». */
  private static @Nullable YearlySpan named(Cursor cursor) {
    int mark = cursor.mark();
    Integer day = Numerals.takeDay(cursor);
    cursor.take(DAY_NOUN);
    skipMarkOfSheet(cursor);
    Month month = day == null ? null : MonthWords.take(cursor);
    if (day == null || month == null) {
      return null;
    }
    CalendarDay date =
        checked(day, month.getValue(), YearReader.takeFor(month, cursor), cursor, mark);
    return WeekdayOfDate.behind(date, cursor, mark);
  }

  /** «15.окт», «15-окт-23» of a spreadsheet. */
  private static void skipMarkOfSheet(Cursor cursor) {
    Token before = cursor.peek(-1);
    Token sign = cursor.peek();
    Token name = cursor.peek(1);
    if (before != null
        && sign != null
        && name != null
        && (sign.is(".") || sign.is("-"))
        && before.touches(sign)
        && sign.touches(name)
        && MonthWords.isCutShort(name.text())) {
      cursor.next();
    }
  }

  /** «пт, 13.10.2023», «в пятницу 13 октября». */
  private static @Nullable YearlySpan behindWeekday(Cursor cursor) {
    int mark = cursor.mark();
    DayOfWeek weekday = WeekdayWords.takeOrCutShort(cursor);
    if (weekday == null) {
      return null;
    }
    cursor.takeMark(",");
    for (SpanReader way : BEHIND_WEEKDAY) {
      int before = cursor.mark();
      if (way.read(cursor) instanceof CalendarDay date) {
        return WeekdayOfDate.checked(date, weekday, cursor, mark);
      }
      cursor.back(before);
    }
    return null;
  }

  /** A date, or a refusal that says which date the calendar does not have. */
  static CalendarDay checked(int day, int month, YearMark year, Cursor cursor, int mark) {
    if (day == 0 || month == 0) {
      throw cursor.refuseFrom(
          mark, "Дата в документе не заполнена. Впишите её, например «до 15.09.2021».");
    }
    if (month > 12 || !CalendarDay.exists(day, Month.of(month), year)) {
      throw cursor.refuseFrom(
          mark, "Такой даты в календаре нет. Проверьте день и месяц и впишите верную дату.");
    }
    return new CalendarDay(day, Month.of(month), year);
  }
}
