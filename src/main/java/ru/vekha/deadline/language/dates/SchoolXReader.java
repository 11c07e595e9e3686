package ru.vekha.deadline.language.dates;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Token;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.YearMark;

/** Reads the year that a school's template leaves open: «май Х года», «июнь Х+1 года». */
final class SchoolXReader {

  private static final Wordings X = Wordings.anyOf("[20] х");
  private static final Wordings PLUS = Wordings.anyOf("+");
  private static final Wordings YEAR = Wordings.anyOf("[учебн*] год|года|году", "г .", "г");
  // «20Х/20Х+1 учебный год»
  private static final Wordings SCHOOL_YEAR =
      Wordings.anyOf(
          "[20] х учебн* год*",
          "[20] х /|- [20] х + 1 учебн* год*",
          "[20] х /|- ( [20] х + 1 ) учебн* год*");

  private SchoolXReader() {}

  /** «Х года», «(Х + 1) г.», or null. */
  static @Nullable YearMark take(Cursor cursor) {
    int mark = cursor.mark();
    boolean bracket = cursor.takeMark("(");
    if (cursor.take(X)) {
      Integer later = cursor.take(PLUS) ? cursor.takeNumber(1, 9) : Integer.valueOf(0);
      boolean closed = !bracket || cursor.takeMark(")");
      if (later != null && closed && cursor.take(YEAR)) {
        return new YearMark.SchoolX(later);
      }
    }
    cursor.back(mark);
    return null;
  }

  /** «сентябрь Х – май Х+1 года»: the noun stands behind the second. */
  static @Nullable YearMark takeBeforeDash(Cursor cursor) {
    int mark = cursor.mark();
    if (cursor.take(X)) {
      Token next = cursor.peek();
      if (next != null && next.is("-")) {
        return new YearMark.SchoolX(0);
      }
    }
    cursor.back(mark);
    return null;
  }

  /** «Х учебный год», or null. */
  static @Nullable YearMark takeSchoolYear(Cursor cursor) {
    return cursor.take(SCHOOL_YEAR) ? new YearMark.SchoolX(0) : null;
  }
}
