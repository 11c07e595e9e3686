package ru.vekha.deadline.language.family;

import java.time.Month;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.language.dates.Spans;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.Term;
import ru.vekha.deadline.rule.repetition.AfterReportingPeriod;
import ru.vekha.deadline.rule.repetition.AfterReportingYear;
import ru.vekha.deadline.rule.repetition.Rhythm;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.CalendarMonth;

/**
 * «ежеквартально, в срок до 10 числа месяца, следующего за отчётным», «до 20 января года,
 * следующего за отчётным», «в течение 5 рабочих дней после окончания квартала».
 */
final class AfterReportingPeriodRecogniser implements Recogniser {

  private static final String NO_NOUN =
      "Не сказано, за какой период отчёт; принят месяц. Если это квартал, напишите «следующего за"
          + " отчётным кварталом».";
  private static final String DAY_OF_NEXT_MONTH =
      "Число отнесено к месяцу, следующему за отчётным кварталом. Если имеется в виду последний"
          + " месяц квартала, напишите «ежеквартально 25 числа последнего месяца».";
  private static final Wordings COMMA = Wordings.anyOf(",", "-", ":", "(");
  private static final Wordings BY =
      Wordings.anyOf("[в] [срок] [не позднее|позже] до", "[в] [срок] не позднее|позже", "к");
  private static final Wordings DAY = Wordings.anyOf("числа|число|числу", "[календарного] дня");
  private static final Wordings WORKING_DAY = Wordings.anyOf("рабочего дня");
  private static final Wordings NEXT_MONTH =
      Wordings.anyOf(
          "[первого] месяца [,] следующего за|после [отчетн*|истекш*|прошедш*|прошлым]",
          "следующего [за] [отчетн*] месяца",
          "[,] следующего за [отчетн*|истекш*|прошедш*]",
          "первого месяца следующего квартала",
          "месяца следующего квартала");
  // «до 10 числа следующего за отчётным кварталом месяца»
  private static final Wordings OF_MONTH = Wordings.anyOf("месяца");
  private static final Wordings YEAR_AFTER =
      Wordings.anyOf("года [,] следующего за отчетн* [годом|периодом]");
  private static final Wordings FIRST_DECADE = Wordings.anyOf("[в] перв* декада|декаде|декаду");
  private static final Wordings IN = Wordings.anyOf("в|во");
  private static final Wordings PERIOD = Wordings.anyOf("периодом", "периода");
  private static final Wordings BARE_PERIOD = Wordings.anyOf("[отчетного] периода");
  private static final Wordings NEXT_YEAR =
      Wordings.anyOf(
          "года [,] следующего за отчетн* [годом|периодом]", "[,] следующего [за] [отчетн*] года");
  // «по итогам квартала до 10 числа»
  private static final Wordings RESULTS = Wordings.anyOf("по итогам|результатам");
  private static final Wordings WITHIN =
      Wordings.anyOf("в течение|течении", "не позднее|позже", "через");
  private static final Wordings PERIOD_ENDS =
      Wordings.anyOf(
          "после окончания|завершения",
          "по окончании|завершении",
          "со дня|даты окончания",
          "с даты|момента окончания",
          "после");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    boolean results = cursor.take(RESULTS);
    Rhythm every = results ? ReportingWords.takePeriod(cursor) : ReportingWords.takeEvery(cursor);
    if (results && every == null) {
      return null;
    }
    cursor.take(COMMA);
    int mark = cursor.mark();
    Reading reading = cursor.take(BY) ? byDay(every, results, cursor) : null;
    if (reading == null) {
      cursor.back(mark);
      reading = afterEnd(every, cursor);
    }
    if (reading == null) {
      cursor.back(mark);
      reading = month(cursor);
    }
    if (reading == null) {
      cursor.back(mark);
      reading = cursor.take(FIRST_DECADE) ? ofNextMonth(every, results, 10, false, cursor) : null;
    }
    return reading;
  }

  /** «январь года, следующего за отчётным». */
  private static @Nullable Reading month(Cursor cursor) {
    cursor.take(IN);
    if (Spans.takeOne(cursor) instanceof CalendarMonth month
        && month.yearIsUnstated()
        && cursor.take(YEAR_AFTER)) {
      int last = month.month() == Month.FEBRUARY ? 28 : month.month().maxLength();
      CalendarDay day = new CalendarDay(last, month.month(), month.year());
      return Reading.of(new AfterReportingYear(day));
    }
    return null;
  }

  private static @Nullable Reading byDay(@Nullable Rhythm every, boolean results, Cursor cursor) {
    if (Spans.takeOne(cursor) instanceof CalendarDay day) {
      boolean ofYear = results && every == Rhythm.YEAR;
      boolean afterYear = day.yearIsUnstated() && (cursor.take(NEXT_YEAR) || ofYear);
      return afterYear ? Reading.of(new AfterReportingYear(day)) : null;
    }
    Integer day = cursor.takeNumber(1, 31);
    if (day == null) {
      return null;
    }
    Numerals.takeEnding(cursor);
    boolean working = cursor.take(WORKING_DAY);
    if (!working && !cursor.take(DAY)) {
      return null;
    }
    return ofNextMonth(every, results, day, working, cursor);
  }

  /** «месяца, следующего за отчётным», behind the day. */
  private static @Nullable Reading ofNextMonth(
      @Nullable Rhythm every, boolean results, int day, boolean working, Cursor cursor) {
    if (!cursor.take(NEXT_MONTH)) {
      boolean known = results || every == Rhythm.QUARTER || every == Rhythm.HALF_YEAR;
      return known && every != null ? reading(every, day, working, DAY_OF_NEXT_MONTH) : null;
    }
    Rhythm named = ReportingWords.takePeriod(cursor);
    cursor.take(PERIOD);
    cursor.take(OF_MONTH);
    Rhythm period = every == null ? trailing(cursor) : every;
    if (period != null) {
      return reading(period, day, working);
    }
    return named == null
        ? reading(Rhythm.MONTH, day, working, NO_NOUN)
        : reading(named, day, working);
  }

  private static @Nullable Rhythm trailing(Cursor cursor) {
    int mark = cursor.mark();
    cursor.take(COMMA);
    Rhythm every = ReportingWords.takeEvery(cursor);
    if (every == null) {
      cursor.back(mark);
    }
    return every;
  }

  private static @Nullable Reading afterEnd(@Nullable Rhythm every, Cursor cursor) {
    Term term = cursor.take(WITHIN) ? TermReader.take(cursor) : null;
    if (term == null || !cursor.take(PERIOD_ENDS)) {
      return null;
    }
    Rhythm period = ReportingWords.takePeriod(cursor);
    if (period == null && every != null && cursor.take(BARE_PERIOD)) {
      period = every;
    }
    boolean working = term.unit() == Term.Unit.WORKING_DAY;
    boolean days = working || term.unit() == Term.Unit.DAY;
    return period == null || !days || term.amount() > 31
        ? null
        : reading(period, term.amount(), working);
  }

  private static Reading reading(Rhythm period, int day, boolean working, String... notes) {
    DeadlineRule rule = new AfterReportingPeriod(period, day, working);
    return Reading.of(rule, notes);
  }
}
