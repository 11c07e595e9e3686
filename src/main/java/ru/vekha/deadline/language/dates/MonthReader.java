package ru.vekha.deadline.language.dates;

import java.time.Month;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.MonthWords;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.CalendarMonth;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** Reads months: «декабрь 2021 г.», «сент.», «май Х года», «09.2021». */
final class MonthReader implements SpanReader {

  // «в мае месяце»
  // «месяц сентябрь»
  private static final Wordings LEADING_NOUN = Wordings.anyOf("месяц [:|-]");
  private static final Wordings THROUGHOUT =
      Wordings.anyOf(
          "( в течение|течении [всего] месяца )", "[,] в течение|течении [всего] месяца");
  private static final Wordings NOUN = Wordings.anyOf("месяц*");

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    cursor.take(LEADING_NOUN);
    Month month = MonthWords.take(cursor);
    if (month != null) {
      cursor.take(NOUN);
      YearMark year = YearReader.takeFor(month, cursor);
      cursor.take(THROUGHOUT);
      return new CalendarMonth(month, year);
    }
    return numeric(cursor);
  }

  /** «09.2021». */
  private static @Nullable YearlySpan numeric(Cursor cursor) {
    int mark = cursor.mark();
    Integer month = cursor.takeNumber(1, 12);
    if (month != null && (cursor.takeMark(".") || cursor.takeMark("/"))) {
      Integer year = cursor.takeNumber(1990, 2099);
      if (year != null) {
        cursor.back(cursor.mark() - 1);
        Integer stated = YearReader.takeNumber(cursor);
        return new CalendarMonth(
            Month.of(month), new YearMark.Stated(stated == null ? year : stated));
      }
    }
    cursor.back(mark);
    return null;
  }
}
