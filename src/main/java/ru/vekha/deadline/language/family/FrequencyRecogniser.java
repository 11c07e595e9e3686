package ru.vekha.deadline.language.family;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.dates.Spans;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.rule.repetition.EachPeriod;
import ru.vekha.deadline.rule.repetition.EachSchoolQuarter;
import ru.vekha.deadline.rule.repetition.Rhythm;
import ru.vekha.deadline.rule.repetition.Yearly;
import ru.vekha.deadline.span.CalendarMonth;

/** «ежеквартально», «каждый месяц», «ежегодный», «каждый август», «каждую четверть». */
final class FrequencyRecogniser implements Recogniser {

  private static final Wordings EVERY = Wordings.anyOf("[в] каждый|каждом");
  private static final Wordings EACH_SCHOOL_QUARTER =
      Wordings.anyOf(
          "каждую|каждой [учебн*] четверть|четверти",
          "в конце|начале [каждой] [учебн*] четверти",
          "до конца каждой [учебн*] четверти",
          "по итогам|результатам|окончании|завершении|окончанию [каждой] [учебн*]"
              + " четверти|четвертей",
          "по четвертям",
          "[не] [реже|менее] [чем] [один|одного|1] раз|раза в|за|на [каждую|каждой] [учебн*]"
              + " четверть|четверти");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    int mark = cursor.mark();
    if (cursor.take(EACH_SCHOOL_QUARTER)) {
      return Reading.of(new EachSchoolQuarter());
    }
    Rhythm rhythm = ReportingWords.takeEvery(cursor);
    if (rhythm != null) {
      return Semesters.noted(Reading.of(new EachPeriod(rhythm)), cursor, mark);
    }
    return cursor.take(EVERY)
            && Spans.takeOne(cursor) instanceof CalendarMonth month
            && month.yearIsUnstated()
        ? Reading.of(new Yearly(OnSpans.of(month)))
        : null;
  }
}
