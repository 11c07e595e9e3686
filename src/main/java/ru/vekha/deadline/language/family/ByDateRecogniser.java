package ru.vekha.deadline.language.family;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.language.dates.Spans;
import ru.vekha.deadline.language.dates.YearReader;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wording;
import ru.vekha.deadline.rule.ByDate;
import ru.vekha.deadline.rule.ByDate.Edge;
import ru.vekha.deadline.rule.Compound;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.YearlySpan;

/** «до 19.02.2021г.», «не позднее 15 сентября», «к 1 марта», «до конца мая», «до мая». */
final class ByDateRecogniser implements Recogniser {

  // «в срок до 15.09.2021 г.», «срок – до 1 марта»
  private static final List<Wording> BEFORE =
      Wording.anyOf("[но] [в|на] [срок] [:|-] до", "к|ко", "[в] [срок] [:|-] к|ко", "вплоть до");
  // «не позднее мая»: May is included
  private static final List<Wording> NOT_LATER =
      Wording.anyOf("[но] [в] [срок] [:|-] [до] не позднее|позже", "по");
  private static final List<Wording> END =
      Wording.anyOf("конца|концу|конец", "окончания|окончанию");
  private static final List<Wording> BEGINNING = Wording.anyOf("начала|началу|начало");
  private static final List<Wording> BARE_YEAR =
      Wording.anyOf("[календарного] года", "[календарному] году");
  private static final List<Wording> INCLUDED = Wording.anyOf("включительно", "( включительно )");
  private static final List<Wording> SEPARATOR = Wording.anyOf(", и", ",", ";", "и");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    boolean notLater = cursor.take(NOT_LATER);
    if (!notLater && !cursor.take(BEFORE)) {
      return null;
    }
    boolean toEnd = cursor.take(END);
    boolean toBeginning = !toEnd && cursor.take(BEGINNING);
    YearlySpan span = takeSpan(cursor, toEnd || toBeginning);
    if (span == null) {
      return null;
    }
    boolean end = toEnd || span instanceof CalendarDay || notLater && !toBeginning;
    cursor.take(INCLUDED);
    return Reading.of(withMoreDays(new ByDate(span, end ? Edge.END : Edge.BEFORE), cursor));
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
      if (!(Spans.takeOne(cursor) instanceof CalendarDay day)) {
        cursor.back(mark);
        break;
      }
      rules.add(new ByDate(day, Edge.END));
    }
    return rules.size() == 1 ? first : new Compound(rules);
  }
}
