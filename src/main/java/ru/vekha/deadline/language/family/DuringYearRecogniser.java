package ru.vekha.deadline.language.family;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.dates.Spans;
import ru.vekha.deadline.language.dates.YearReader;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.DuringYear;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.SchoolYear;
import ru.vekha.deadline.span.YearlySpan;

/** «в течение года», «в течение 2021 года», «в течение учебного года», «весь год». */
final class DuringYearRecogniser implements Recogniser {

  private static final Wordings LEAD =
      Wordings.anyOf(
          "[в|на] течение|течении|протяжении|теч|продолжение [.] [всего]", "весь", "круглый");
  private static final Wordings ALL_YEAR_ROUND = Wordings.anyOf("круглогодично");
  private static final Wordings YEAR = Wordings.anyOf("[календарного|текущего|каждого] года|год");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    if (cursor.take(ALL_YEAR_ROUND)) {
      return Reading.of(new DuringYear(new CalendarYearSpan(YearReader.UNSTATED)));
    }
    if (!cursor.take(LEAD)) {
      return null;
    }
    if (cursor.take(YEAR)) {
      return Reading.of(new DuringYear(new CalendarYearSpan(YearReader.UNSTATED)));
    }
    YearlySpan span = Spans.takeOne(cursor);
    boolean year = span instanceof CalendarYearSpan || span instanceof SchoolYear;
    return span != null && year ? Reading.of(new DuringYear(span)) : null;
  }
}
