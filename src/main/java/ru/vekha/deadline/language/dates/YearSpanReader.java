package ru.vekha.deadline.language.dates;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Token;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** Reads calendar years: «2021 год», «в 2021 году», «2021 г.», «2021». */
final class YearSpanReader implements SpanReader {

  private static final Wordings NOUN = Wordings.anyOf("г .", "г", "год*", "гг .", "гг", "г . г .");

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    int mark = cursor.mark();
    Integer year = cursor.takeNumber(1990, 2099);
    if (year != null && (cursor.take(NOUN) || standsAlone(cursor.peek()))) {
      return new CalendarYearSpan(new YearMark.Stated(year));
    }
    cursor.back(mark);
    return null;
  }

  /** A number of four figures without its noun is a year where nothing else is said of it. */
  private static boolean standsAlone(@Nullable Token next) {
    return next == null || next.is(")") || next.is(",") || next.is(";");
  }
}
