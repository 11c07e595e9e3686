package ru.vekha.deadline.language.dates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Wording;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.Numbered;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** Reads stretches of time of every kind, their ranges and their lists. */
public final class Spans {

  private static final List<SpanReader> READERS =
      List.of(
          new DayReader(),
          new MonthReader(),
          new MonthPartReader(),
          new QuarterReader(),
          new HalfYearReader(),
          new SchoolYearReader(),
          new YearSpanReader());

  // «с 1 по 15 сентября», «в период с октября по ноябрь»
  private static final List<Wording> FROM =
      Wording.anyOf("с", "со", "[в] период с|со", "от", "начиная с|со");
  private static final List<Wording> TO = Wording.anyOf("[и] по", "[и] до", "-");
  private static final List<Wording> SEPARATOR = Wording.anyOf(", и", ",", ";", "и", ".");

  private Spans() {}

  /** One stretch: «декабрь 2021 г.», «10.09». The reading that takes most words wins. */
  public static @Nullable YearlySpan takeOne(Cursor cursor) {
    int start = cursor.mark();
    int furthest = start;
    YearlySpan found = null;
    for (SpanReader reader : READERS) {
      cursor.back(start);
      YearlySpan span = reader.read(cursor);
      if (span != null && cursor.mark() > furthest) {
        furthest = cursor.mark();
        found = span;
      }
    }
    cursor.back(furthest);
    return found;
  }

  /** Stretches and ranges in a row; a year at the right end holds for those before it. */
  public static List<YearlySpan> takeList(Cursor cursor) {
    List<YearlySpan> spans = new ArrayList<>(takeItem(cursor));
    if (spans.isEmpty()) {
      return spans;
    }
    while (true) {
      int mark = cursor.mark();
      cursor.take(SEPARATOR);
      List<YearlySpan> more = takeItem(cursor);
      if (more.isEmpty()) {
        cursor.back(mark);
        return withYearFromTheRight(withoutYearOfTheRest(spans));
      }
      spans.addAll(more);
    }
  }

  public static List<YearlySpan> withYearFromTheRight(List<YearlySpan> spans) {
    List<YearlySpan> filled = new ArrayList<>(spans);
    YearMark year = YearReader.UNSTATED;
    for (int i = filled.size() - 1; i >= 0; i--) {
      YearlySpan span = filled.get(i);
      if (span.yearIsUnstated()) {
        filled.set(i, span.withYear(year));
      } else {
        year = span.year();
      }
    }
    return filled;
  }

  /** «март, июнь, 2021 г.»: the year at the end is that of the months, not a stretch of its own. */
  private static List<YearlySpan> withoutYearOfTheRest(List<YearlySpan> spans) {
    int last = spans.size() - 1;
    if (!(spans.get(last) instanceof CalendarYearSpan year)
        || spans.stream().filter(CalendarYearSpan.class::isInstance).count() > 1
        || spans.stream().noneMatch(YearlySpan::yearIsUnstated)) {
      return spans;
    }
    return spans.subList(0, last).stream()
        .map(span -> span.yearIsUnstated() ? span.withYear(year.year()) : span)
        .toList();
  }

  private static List<YearlySpan> takeItem(Cursor cursor) {
    int mark = cursor.mark();
    boolean opened = cursor.take(FROM);
    YearlySpan first = takeOne(cursor);
    if (first == null) {
      List<YearlySpan> numbered = takeNumbered(cursor, opened);
      if (numbered.isEmpty()) {
        cursor.back(mark);
      }
      return numbered;
    }
    int beforeEnd = cursor.mark();
    YearlySpan last = cursor.take(TO) ? takeOne(cursor) : null;
    if (last != null) {
      return List.of(range(first, last, cursor, mark));
    }
    cursor.back(opened ? mark : beforeEnd);
    return opened ? List.of() : List.of(first);
  }

  /** «1, 15 и 30 сентября», «1–15 сентября», «I и II кварталы», «2021–2024 годы». */
  private static List<YearlySpan> takeNumbered(Cursor cursor, boolean opened) {
    int mark = cursor.mark();
    List<Integer> numbers = new ArrayList<>();
    boolean range = false;
    while (true) {
      YearlySpan span = numbers.isEmpty() ? null : takeOne(cursor);
      if (span instanceof Numbered last && numbers.stream().allMatch(last::hasNumber)) {
        return range
            ? List.of(range(last.withNumber(numbers.get(0)), last, cursor, mark))
            : listed(numbers, last);
      }
      Integer number = span != null || range ? null : Numerals.takeOrdinal(cursor);
      range = number != null && numbers.isEmpty() && cursor.take(TO);
      boolean goesOn = number != null && (range || !opened && cursor.take(SEPARATOR));
      if (!goesOn) {
        cursor.back(mark);
        return List.of();
      }
      numbers.add(number);
    }
  }

  private static List<YearlySpan> listed(List<Integer> numbers, Numbered last) {
    List<YearlySpan> spans = new ArrayList<>();
    numbers.forEach(number -> spans.add(last.withNumber(number)));
    spans.add(last);
    return spans;
  }

  private static Range range(YearlySpan first, YearlySpan last, Cursor cursor, int mark) {
    if (!Range.fits(first, last)) {
      throw cursor.refuseFrom(
          mark, "Начало и конец срока названы по-разному. Впишите даты или месяцы с годами.");
    }
    if (!Range.isInOrder(first, last)) {
      throw cursor.refuseFrom(
          mark, "Конец срока стоит раньше его начала. Проверьте даты и впишите верные.");
    }
    return new Range(first, last);
  }
}
