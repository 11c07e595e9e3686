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
  private static final Wordings SEMESTER =
      Wordings.anyOf("[учебн*] семестр|семестра|семестре|семестру", "сем .");
  private static final Wordings AUTUMN = Wordings.anyOf("осенн*|зимн*");
  private static final Wordings SPRING = Wordings.anyOf("весенн*|летн*");
  private static final Wordings HALF = Wordings.anyOf("половин*");
  private static final Wordings OF_YEAR = Wordings.anyOf("[текущ*|календарн*] года");
  private static final Wordings OF_SCHOOL_YEAR = Wordings.anyOf("учебного года", "уч . года");

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    Integer number = Numerals.takeOrdinal(cursor);
    number = number == null ? takeSeason(cursor) : number;
    if (number == null || number < 1 || number > 2) {
      return null;
    }
    if (cursor.take(SEMESTER)) {
      return semester(number, cursor);
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

  /** «осенний», «весенний» of a semester. */
  private static @Nullable Integer takeSeason(Cursor cursor) {
    if (cursor.take(AUTUMN)) {
      return 1;
    }
    return cursor.take(SPRING) ? Integer.valueOf(2) : null;
  }

  /** «I семестр 2023/2024 учебного года» is half of a school year; its note says so. */
  private static YearlySpan semester(int number, Cursor cursor) {
    Integer schoolYear = YearReader.takeSchoolYear(cursor);
    if (schoolYear != null) {
      return HalfYear.ofSchoolYear(number, schoolYear);
    }
    YearMark year = cursor.take(OF_SCHOOL_YEAR) ? YearReader.UNSTATED : YearReader.take(cursor);
    return new HalfYear(number, year, true);
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
