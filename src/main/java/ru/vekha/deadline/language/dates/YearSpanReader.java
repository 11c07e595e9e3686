package ru.vekha.deadline.language.dates;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Token;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** Reads calendar years: «2021 год», «в 2021 году», «2021 г.», «2021». */
final class YearSpanReader implements SpanReader {

  private static final Wordings NOUN =
      Wordings.anyOf("г .", "г", "год*", "гг .", "гг", "г . г .", "г . г");
  private static final Wordings YEARS = Wordings.anyOf("гг .", "гг", "годы|годов|годах", "г . г .");

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    int mark = cursor.mark();
    Integer year = cursor.takeNumber(1990, 2099);
    if (year != null && (cursor.take(NOUN) || standsAlone(cursor.peek()))) {
      return new CalendarYearSpan(new YearMark.Stated(year));
    }
    cursor.back(mark);
    return cutShort(cursor, mark);
  }

  /** «2021–24 гг.». */
  private static @Nullable YearlySpan cutShort(Cursor cursor, int mark) {
    Integer first = cursor.takeNumber(2000, 2098);
    boolean dash = first != null && cursor.takeMark("-");
    Integer last = dash ? cursor.takeNumber(10, 99) : null;
    if (first != null && last != null && last > first % 100 && cursor.take(YEARS)) {
      return new Range(year(first), year(2000 + last));
    }
    cursor.back(mark);
    return null;
  }

  private static CalendarYearSpan year(int number) {
    return new CalendarYearSpan(new YearMark.Stated(number));
  }

  /** A number of four figures without its noun is a year where nothing else is said of it. */
  private static boolean standsAlone(@Nullable Token next) {
    return next == null || next.is(")") || next.is(",") || next.is(";");
  }
}
