package ru.vekha.deadline.language.dates;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.HalfYear;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** Reads half-years: «I полугодие 2021 г.», «второе полугодие 2021/2022 учебного года». */
final class HalfYearReader implements SpanReader {

  private static final Wordings NOUN = Wordings.anyOf("полугоди*", "п / г");
  private static final Wordings HALF = Wordings.anyOf("половин*");
  private static final Wordings OF_YEAR = Wordings.anyOf("[текущ*|календарн*] года");
  private static final Wordings OF_SCHOOL_YEAR = Wordings.anyOf("учебного года", "уч . года");

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    Integer number = Numerals.takeOrdinal(cursor);
    if (number == null || number < 1 || number > 2) {
      return null;
    }
    if (!cursor.take(NOUN)) {
      return halfOf(number, cursor);
    }
    Integer schoolYear = YearReader.takeSchoolYear(cursor);
    if (schoolYear != null) {
      return HalfYear.ofSchoolYear(number, schoolYear);
    }
    if (cursor.take(OF_SCHOOL_YEAR)) {
      return new HalfYear(number, YearReader.UNSTATED, true);
    }
    return new HalfYear(number, YearReader.take(cursor), false);
  }

  /** «вторая половина года», «первая половина 2021 года». */
  private static @Nullable YearlySpan halfOf(int number, Cursor cursor) {
    if (!cursor.take(HALF)) {
      return null;
    }
    Integer schoolYear = YearReader.takeSchoolYear(cursor);
    if (schoolYear != null) {
      return HalfYear.ofSchoolYear(number, schoolYear);
    }
    if (cursor.take(OF_SCHOOL_YEAR)) {
      return new HalfYear(number, YearReader.UNSTATED, true);
    }
    Integer year = YearReader.takeNumber(cursor);
    if (year != null) {
      return new HalfYear(number, new YearMark.Stated(year), false);
    }
    return cursor.take(OF_YEAR) ? new HalfYear(number, YearReader.UNSTATED, false) : null;
  }
}
