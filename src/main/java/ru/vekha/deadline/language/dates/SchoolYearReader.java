package ru.vekha.deadline.language.dates;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.SchoolYear;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** Reads school years: «2021/2022 учебный год», «2021-22 уч. г.», «учебный год». */
final class SchoolYearReader implements SpanReader {

  private static final Wordings BARE =
      Wordings.anyOf(
          "[всего] [текущ*|нового|новому|весь] учебн* год*",
          "[текущ*|нового] уч . год*",
          "уч . г .",
          "уч . г",
          "уч год*");

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    Integer start = YearReader.takeSchoolYear(cursor);
    if (start != null) {
      return new SchoolYear(new YearMark.Stated(start));
    }
    YearMark later = SchoolXReader.takeSchoolYear(cursor);
    if (later != null) {
      return new SchoolYear(later);
    }
    return cursor.take(BARE) ? new SchoolYear(YearReader.UNSTATED) : null;
  }
}
