package ru.vekha.deadline.language.dates;

import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.MonthWords;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Wording;
import ru.vekha.deadline.span.Decade;
import ru.vekha.deadline.span.WeekOfMonth;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/**
 * Reads parts of a month: «первая декада сентября Х года», «последняя неделя мая», «начало
 * сентября» (its first ten days), «середина» (the next ten), «конец» (the rest).
 */
final class MonthPartReader implements SpanReader {

  private static final List<List<Wording>> THIRDS =
      List.of(
          Wording.anyOf("начало|начале|начала"),
          Wording.anyOf("середина|середине|середины|середину"),
          Wording.anyOf("конец|конце|конца"));
  private static final List<Wording> DECADE = Wording.anyOf("декад*");
  private static final List<Wording> WEEK = Wording.anyOf("недел*");
  private static final List<Wording> LAST = Wording.anyOf("последн*");

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    for (int third = 1; third <= THIRDS.size(); third++) {
      if (cursor.take(THIRDS.get(third - 1))) {
        return decade(third, cursor);
      }
    }
    boolean last = cursor.take(LAST);
    Integer number = last ? null : Numerals.takeOrdinal(cursor);
    if (!last && number == null) {
      return null;
    }
    if (cursor.take(DECADE)) {
      return decade(number == null ? 3 : number, cursor);
    }
    return cursor.take(WEEK) ? week(number == null ? WeekOfMonth.LAST : number, cursor) : null;
  }

  private static @Nullable YearlySpan decade(int number, Cursor cursor) {
    Month month = number > 3 ? null : MonthWords.take(cursor);
    return month == null ? null : new Decade(number, month, year(month, cursor));
  }

  private static @Nullable YearlySpan week(int number, Cursor cursor) {
    Month month = number > WeekOfMonth.LAST ? null : MonthWords.take(cursor);
    return month == null ? null : new WeekOfMonth(number, month, year(month, cursor));
  }

  private static YearMark year(Month month, Cursor cursor) {
    return YearReader.takeFor(month, cursor);
  }
}
