package ru.vekha.deadline.language.dates;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.SchoolYear;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** Reads school years: «2021/2022 учебный год», «2021-22 уч. г.», «учебный год». */
final class SchoolYearReader implements SpanReader {

  private static final Wordings SEVERAL =
      Wordings.anyOf("учебные|учебных годы|годов|годах", "уч . годы|годов|гг", "уч . гг .");
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
    YearlySpan several = several(cursor);
    if (several != null) {
      return several;
    }
    YearMark later = SchoolXReader.takeSchoolYear(cursor);
    if (later != null) {
      return new SchoolYear(later);
    }
    return cursor.take(BARE) ? new SchoolYear(YearReader.UNSTATED) : null;
  }

  /** «2021–2024 учебные годы» are three of them. */
  private static @Nullable YearlySpan several(Cursor cursor) {
    int mark = cursor.mark();
    Integer first = cursor.takeNumber(1990, 2099);
    boolean dash = first != null && cursor.takeMark("-");
    Integer last = dash ? cursor.takeNumber(1990, 2099) : null;
    if (first != null && last != null && last > first + 1 && cursor.take(SEVERAL)) {
      return new Range(
          new SchoolYear(new YearMark.Stated(first)),
          new SchoolYear(new YearMark.Stated(last - 1)));
    }
    cursor.back(mark);
    return null;
  }
}
