package ru.vekha.deadline.language.dates;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.SchoolYear;
import ru.vekha.deadline.span.SchoolYearEdge;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearOpening;
import ru.vekha.deadline.span.YearlySpan;

/** Reads «начало учебного года», «конец 2021/2022 учебного года», «начало 2021 года». */
final class YearEdgeReader implements SpanReader {

  private static final Wordings OPENING = Wordings.anyOf("начало|начале|начала");
  private static final Wordings CLOSING = Wordings.anyOf("конец|конце|конца");
  private static final Wordings OF_YEAR = Wordings.anyOf("[текущ*|календарн*] года");
  private final SchoolYearReader schoolYears = new SchoolYearReader();

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    boolean opening = cursor.take(OPENING);
    if (!opening && !cursor.take(CLOSING)) {
      return null;
    }
    if (!(schoolYears.read(cursor) instanceof SchoolYear named)) {
      return opening ? ofCalendarYear(cursor) : null;
    }
    return named.year() instanceof YearMark.Stated stated
        ? SchoolYearEdge.ofSchoolYear(opening, stated.year())
        : new SchoolYearEdge(opening, YearReader.UNSTATED);
  }

  private static @Nullable YearlySpan ofCalendarYear(Cursor cursor) {
    if (cursor.take(OF_YEAR)) {
      return new YearOpening(YearReader.UNSTATED);
    }
    Integer year = YearReader.takeNumber(cursor);
    return year == null ? null : new YearOpening(new YearMark.Stated(year));
  }
}
