package ru.vekha.deadline.language.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wording;
import ru.vekha.deadline.span.SchoolYear;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** Reads school years: «2021/2022 учебный год», «2021-22 уч. г.», «учебный год». */
final class SchoolYearReader implements SpanReader {

  private static final List<Wording> BARE =
      Wording.anyOf("[всего] [текущ*|нового|новому|весь] учебн* год*", "уч . года", "уч . год");

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    Integer start = YearReader.takeSchoolYear(cursor);
    if (start != null) {
      return new SchoolYear(new YearMark.Stated(start));
    }
    return cursor.take(BARE) ? new SchoolYear(YearReader.UNSTATED) : null;
  }
}
