package ru.vekha.deadline.language.dates;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.HalfYear;
import ru.vekha.deadline.span.YearlySpan;

/** Reads half-years: «I полугодие 2021 г.», «второе полугодие 2021/2022 учебного года». */
final class HalfYearReader implements SpanReader {

  private static final Wordings NOUN = Wordings.anyOf("полугоди*", "п / г");
  private static final Wordings OF_SCHOOL_YEAR = Wordings.anyOf("учебного года", "уч . года");

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    Integer number = Numerals.takeOrdinal(cursor);
    if (number == null || number < 1 || number > 2 || !cursor.take(NOUN)) {
      return null;
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
}
