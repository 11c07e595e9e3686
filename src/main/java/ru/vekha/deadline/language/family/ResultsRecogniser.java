package ru.vekha.deadline.language.family;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.dates.Spans;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.rule.SchoolYearResults;
import ru.vekha.deadline.rule.repetition.EachPeriod;
import ru.vekha.deadline.rule.repetition.Rhythm;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.SchoolYear;
import ru.vekha.deadline.span.YearlySpan;

/** «по итогам учебного года», «по итогам квартала», «по итогам I полугодия 2021 года». */
final class ResultsRecogniser implements Recogniser {

  private static final String SCHOOL_YEAR_CLOSES =
      "Учебный год закрывается 31 августа; этот день принят за срок. Если имеется в виду окончание"
          + " занятий, напишите «до 31 мая».";
  private static final String PERIOD_ENDS =
      "Сколько дней даётся после периода, не сказано: сроком считается его последний день.";
  private static final Wordings LEAD =
      Wordings.anyOf(
          "по итогам|результатам|окончании|окончанию|завершении|завершению|истечении",
          "в конце",
          "после окончания|завершения");
  private static final Wordings EACH_END = Wordings.anyOf("до|к конца|концу каждого");
  private static final Wordings LAST_MONTH =
      Wordings.anyOf("[в] последн* месяц|месяца|месяце|неделя|неделю|неделе|декада|декаду|декаде");
  private static final Wordings OF_QUARTER = Wordings.anyOf("[каждого] квартала");
  private static final Wordings OF_HALF_YEAR = Wordings.anyOf("[каждого] полугодия");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    if (cursor.take(EACH_END)) {
      Rhythm each = ReportingWords.takePeriod(cursor);
      return each == null ? null : Reading.of(new EachPeriod(each));
    }
    if (cursor.take(LAST_MONTH)) {
      return ofLastMonth(cursor);
    }
    if (!cursor.take(LEAD)) {
      return null;
    }
    Rhythm rhythm = ReportingWords.takePeriod(cursor);
    if (rhythm != null) {
      return Reading.of(new EachPeriod(rhythm), PERIOD_ENDS);
    }
    YearlySpan span = Spans.takeOne(cursor);
    if (span instanceof SchoolYear year) {
      return Reading.of(new SchoolYearResults(year), SCHOOL_YEAR_CLOSES);
    }
    return span == null || span instanceof CalendarDay
        ? null
        : Reading.of(OnSpans.of(span), PERIOD_ENDS);
  }

  /** «последний месяц квартала» ends with the quarter. */
  private static @Nullable Reading ofLastMonth(Cursor cursor) {
    if (cursor.take(OF_QUARTER)) {
      return Reading.of(new EachPeriod(Rhythm.QUARTER));
    }
    return cursor.take(OF_HALF_YEAR) ? Reading.of(new EachPeriod(Rhythm.HALF_YEAR)) : null;
  }
}
