package ru.vekha.deadline.language.dates;

import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wording;
import ru.vekha.deadline.span.YearMark;

/** Reads the year behind a date or a month. */
public final class YearReader {

  public static final YearMark UNSTATED = new YearMark.Unstated();

  // «2021 г.», «в 2021 году», «2021 гг.»
  private static final List<Wording> YEAR =
      Wording.anyOf("г .", "г", "год", "года", "году", "г . г .", "гг .", "гг");
  // «декабрь текущего года», «с. г.»
  private static final List<Wording> THIS_YEAR =
      Wording.anyOf(
          "[в] текущ* год*", "этого года", "сего года", "т . г .", "т . г", "с . г .", "с . г");
  // «май Х года»
  private static final List<Wording> PLACEHOLDER =
      Wording.anyOf("х года", "х г .", "х г", "х году");
  private static final List<Wording> PLACEHOLDER_LATER = Wording.anyOf("х +");
  private static final List<Wording> SCHOOL_YEAR =
      Wording.anyOf("учебн* год*", "уч . года", "уч . г .", "уч . год", "уч года");

  private YearReader() {}

  /** Reads the year if one is named here. */
  public static YearMark take(Cursor cursor) {
    if (cursor.take(THIS_YEAR)) {
      return UNSTATED;
    }
    if (cursor.take(PLACEHOLDER)) {
      return new YearMark.SchoolX(0);
    }
    YearMark later = takeLaterX(cursor);
    if (later != null) {
      return later;
    }
    Integer year = takeNumber(cursor);
    return year == null ? UNSTATED : new YearMark.Stated(year);
  }

  /** Reads the year of a month, which may be a school year: «май 2021/2022 учебного года». */
  public static YearMark takeFor(Month month, Cursor cursor) {
    Integer start = takeSchoolYear(cursor);
    if (start != null) {
      boolean autumn = month.compareTo(Month.SEPTEMBER) >= 0;
      return new YearMark.Stated(autumn ? start : start + 1);
    }
    return take(cursor);
  }

  /** Reads «2021/2022 учебного года», «2021-22 уч. г.» and returns the first of its years. */
  public static @Nullable Integer takeSchoolYear(Cursor cursor) {
    int mark = cursor.mark();
    Integer first = cursor.takeNumber(1990, 2099);
    if (first != null && (cursor.takeMark("/") || cursor.takeMark("-"))) {
      Integer second = cursor.takeNumber(0, 2099);
      if (second != null && second % 100 == (first + 1) % 100) {
        cursor.take(YEAR);
        if (cursor.take(SCHOOL_YEAR)) {
          return first;
        }
      }
    }
    cursor.back(mark);
    return null;
  }

  /** Reads a year in figures: four of them, or two with «г.». */
  public static @Nullable Integer takeNumber(Cursor cursor) {
    int mark = cursor.mark();
    Integer year = cursor.takeNumber(1990, 2099);
    if (year != null) {
      cursor.take(YEAR);
      return year;
    }
    Integer shortYear = cursor.takeNumber(10, 99);
    if (shortYear != null && cursor.take(YEAR)) {
      return 2000 + shortYear;
    }
    cursor.back(mark);
    return null;
  }

  private static @Nullable YearMark takeLaterX(Cursor cursor) {
    int mark = cursor.mark();
    if (cursor.take(PLACEHOLDER_LATER)) {
      Integer later = cursor.takeNumber(1, 9);
      if (later != null && cursor.take(YEAR)) {
        return new YearMark.SchoolX(later);
      }
    }
    cursor.back(mark);
    return null;
  }
}
