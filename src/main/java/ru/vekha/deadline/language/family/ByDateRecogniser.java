package ru.vekha.deadline.language.family;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.language.dates.Spans;
import ru.vekha.deadline.language.dates.YearReader;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.ByDate;
import ru.vekha.deadline.rule.ByDate.Edge;
import ru.vekha.deadline.rule.Compound;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.CalendarMonth;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.MonthPart;
import ru.vekha.deadline.span.SchoolYear;
import ru.vekha.deadline.span.YearlySpan;

/** «до 19.02.2021г.», «не позднее 15 сентября», «к 1 марта», «до конца мая», «до мая». */
final class ByDateRecogniser implements Recogniser {

  // «в срок до 15.09.2021 г.», «срок – до 1 марта»
  private static final Wordings BEFORE =
      Wordings.anyOf(
          "[но] [в|на] [срок] [:|-] до", "к|ко", "[в] [срок] [:|-] к|ко", "вплоть до", "перед");
  // «не позднее мая»: May is included
  private static final Wordings NOT_LATER =
      Wordings.anyOf(
          "[но] [в] [срок] [:|-] [до] не позднее|позже",
          "[но] не позднее|позже [чем] до|к",
          "[в] [срок] по");
  // «в конце I квартала», «конец года»
  private static final Wordings AT_END = Wordings.anyOf("[в|на] конце|конец");
  private static final Wordings END = Wordings.anyOf("конца|концу|конец", "окончания|окончанию");
  private static final Wordings BEGINNING = Wordings.anyOf("начала|началу|начало|началом");
  private static final Wordings BARE_YEAR =
      Wordings.anyOf(
          "[календарного|текущего|этого|тек|нового] [.] года",
          "[календарному|текущему] году",
          "т . г .");
  private static final Wordings NEW_YEAR =
      Wordings.anyOf("до нового года", "к новому году", "до наступления нового года");
  private static final String NEW_YEAR_IS =
      "«До Нового года» прочитано как «до 31 декабря». Если нужна другая дата, впишите её.";
  private static final List<Wordings> DATED = List.of(NOT_LATER, BEFORE);
  private static final Wordings MIDDLE = Wordings.anyOf("середины|середине");
  private static final int MIDDLE_DAY = 15;
  private static final Wordings INCLUDED =
      Wordings.anyOf("включительно", "( включительно )", "вкл [.]", "( вкл [.] )");
  private static final Wordings SEPARATOR = Wordings.anyOf(", и", ",", ";", "и");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    if (cursor.take(AT_END)) {
      YearlySpan span = takeSpan(cursor, true);
      boolean longOne = span != null && !isOfMonth(span);
      return longOne ? Reading.of(new ByDate(span, Edge.END)) : null;
    }
    if (cursor.take(NEW_YEAR)) {
      CalendarDay last = new CalendarDay(31, Month.DECEMBER, YearReader.UNSTATED);
      return Reading.of(new ByDate(last, Edge.END), NEW_YEAR_IS);
    }
    int start = cursor.mark();
    if (!EventOpening.skip(cursor, DATED)) {
      cursor.back(start);
    }
    boolean notLater = cursor.take(NOT_LATER);
    if (!notLater && !cursor.take(BEFORE)) {
      return null;
    }
    if (cursor.take(MIDDLE)) {
      return middle(cursor);
    }
    boolean toEnd = cursor.take(END);
    boolean toBeginning = !toEnd && cursor.take(BEGINNING);
    YearlySpan span = takeSpan(cursor, toEnd || toBeginning);
    if (span == null) {
      return null;
    }
    boolean end = toEnd || span instanceof CalendarDay || notLater && !toBeginning;
    end |= cursor.take(INCLUDED) && !toBeginning;
    int mark = cursor.mark();
    if (span instanceof CalendarDay && ReportedTime.take(cursor)) {
      String reported = ReportedTime.note(cursor.textFrom(mark));
      return Reading.of(new ByDate(span, Edge.END), reported);
    }
    return Reading.of(withMoreDays(new ByDate(span, end ? Edge.END : Edge.BEFORE), cursor));
  }

  /** «до середины декабря». */
  private static @Nullable Reading middle(Cursor cursor) {
    return Spans.takeOne(cursor) instanceof CalendarMonth month
        ? Reading.of(new ByDate(new CalendarDay(MIDDLE_DAY, month.month(), month.year()), Edge.END))
        : null;
  }

  /** A date or a month ends otherwise, and a school year is known by its last month. */
  private static boolean isOfMonth(YearlySpan span) {
    return span instanceof CalendarDay
        || span instanceof CalendarMonth
        || span instanceof MonthPart
        || span instanceof SchoolYear;
  }

  private static @Nullable YearlySpan takeSpan(Cursor cursor, boolean mayBeBareYear) {
    YearlySpan span = Spans.takeOne(cursor);
    if (span == null && mayBeBareYear && cursor.take(BARE_YEAR)) {
      return new CalendarYearSpan(YearReader.UNSTATED);
    }
    return span;
  }

  /** «до 10 января, 10 апреля»: the preposition holds for each date. */
  private static DeadlineRule withMoreDays(ByDate first, Cursor cursor) {
    List<DeadlineRule> rules = new ArrayList<>(List.of(first));
    while (first.span() instanceof CalendarDay) {
      int mark = cursor.mark();
      cursor.take(SEPARATOR);
      YearlySpan next = Spans.takeOne(cursor);
      if (next instanceof CalendarYearSpan && !first.saysNoYear()) {
        next = first.span().withYear(next.year());
      }
      if (!(next instanceof CalendarDay day)) {
        cursor.back(mark);
        break;
      }
      rules.add(new ByDate(day, Edge.END));
    }
    return rules.size() == 1 ? first : new Compound(rules);
  }
}
