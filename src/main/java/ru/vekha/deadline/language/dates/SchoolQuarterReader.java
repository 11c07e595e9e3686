package ru.vekha.deadline.language.dates;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.SchoolQuarter;
import ru.vekha.deadline.span.YearlySpan;

/** Reads quarters of a school year: «II четверть», «1 учебная четверть 2021/2022 уч. года». */
final class SchoolQuarterReader implements SpanReader {

  private static final Wordings NOUN =
      Wordings.anyOf("[учебн*] четверть|четверти|четвертей|четвертью", "четв .");
  private static final Wordings OF_SCHOOL_YEAR = Wordings.anyOf("учебного года", "уч . года");

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    Integer number = Numerals.takeOrdinal(cursor);
    if (number == null || number < 1 || number > 4 || !cursor.take(NOUN)) {
      return null;
    }
    Integer schoolYear = YearReader.takeSchoolYear(cursor);
    if (schoolYear != null) {
      return SchoolQuarter.ofSchoolYear(number, schoolYear);
    }
    return cursor.take(OF_SCHOOL_YEAR)
        ? new SchoolQuarter(number, YearReader.UNSTATED)
        : new SchoolQuarter(number, YearReader.take(cursor));
  }
}
