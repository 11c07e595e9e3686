package ru.vekha.deadline.language.dates;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.SchoolYear;
import ru.vekha.deadline.span.SchoolYearEdge;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** Reads «начало учебного года», «конец 2021/2022 учебного года». */
final class SchoolYearEdgeReader implements SpanReader {

  private static final Wordings OPENING = Wordings.anyOf("начало|начале|начала");
  private static final Wordings CLOSING = Wordings.anyOf("конец|конце|конца");
  private final SchoolYearReader schoolYears = new SchoolYearReader();

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    boolean opening = cursor.take(OPENING);
    if (!opening && !cursor.take(CLOSING)) {
      return null;
    }
    if (!(schoolYears.read(cursor) instanceof SchoolYear named)) {
      return null;
    }
    return named.year() instanceof YearMark.Stated stated
        ? SchoolYearEdge.ofSchoolYear(opening, stated.year())
        : new SchoolYearEdge(opening, YearReader.UNSTATED);
  }
}
