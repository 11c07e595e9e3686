package ru.vekha.deadline.language.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wording;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** Reads calendar years: «2021 год», «в 2021 году», «2021 г.». */
final class YearSpanReader implements SpanReader {

  // A number of four figures is a year only with its noun, or at the end of a range.
  private static final List<Wording> NOUN =
      Wording.anyOf("г .", "г", "год*", "гг .", "гг", "г . г .");

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    int mark = cursor.mark();
    Integer year = cursor.takeNumber(1990, 2099);
    if (year != null && cursor.take(NOUN)) {
      return new CalendarYearSpan(new YearMark.Stated(year));
    }
    cursor.back(mark);
    return null;
  }
}
