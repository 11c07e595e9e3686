package ru.vekha.deadline.language.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.CalendarMonth;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.Numbered;
import ru.vekha.deadline.span.Range;
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
          new SchoolQuarterReader(),
          new SeasonReader(),
          new YearEdgeReader(),
          new SchoolYearReader(),
          new YearSpanReader(),
          new HolidayReader());

  // «с 1 по 15 сентября», «в период с октября по ноябрь»
  private static final Wordings FROM =
      Wordings.anyOf("с", "со", "[в] период|срок|сроки с|со", "от", "начиная с|со");
  private static final Wordings TO =
      Wordings.anyOf(
          "[.] [и] по", "[.] [и] до", "[.] - [/]", "[,] или", "[,] либо", "[и] до конца");

  /** «с 01.11.2024 но 10.11.2024»: what «по» is misprinted as between two dates. */
  public static final Wordings MISPRINTED_TO = Wordings.anyOf("но|ио");

  private static final Wordings DASH = Wordings.anyOf("-");
  // «май/июнь»
  private static final Wordings SLASH = Wordings.anyOf("/");
  private static final Wordings SEPARATOR = Wordings.anyOf(", и", ",", ";", "и", ".", "/");

  private static final Wordings OF_SCHOOL_YEAR = Wordings.anyOf("учебн*", "уч", "/");

  private static final Function<Cursor, @Nullable YearlySpan> LONGEST = Spans::longest;

  private Spans() {}

  /** One stretch: «декабрь 2021 г.», «10.09». The reading that takes most words wins. */
  public static @Nullable YearlySpan takeOne(Cursor cursor) {
    return cursor.once(LONGEST);
  }

  private static @Nullable YearlySpan longest(Cursor cursor) {
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
    int start = cursor.mark();
    List<YearlySpan> spans = new ArrayList<>(takeItem(cursor));
    if (spans.isEmpty()) {
      return spans;
    }
    while (true) {
      int mark = cursor.mark();
      cursor.take(SEPARATOR);
      List<YearlySpan> more = takeItem(cursor);
      if (more.isEmpty() || areYearsOfOthers(more, spans)) {
        cursor.back(mark);
        return ListYears.filled(spans, cursor.tookSince(start, OF_SCHOOL_YEAR));
      }
      spans.addAll(more);
    }
  }

  /** «май 2022–2024 гг.»: the years are no stretch of their own. */
  private static boolean areYearsOfOthers(List<YearlySpan> more, List<YearlySpan> before) {
    return more.get(0) instanceof Range range
        && range.last() instanceof CalendarYearSpan
        && before.stream().allMatch(YearlySpan::yearIsUnstated);
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
    YearlySpan last = takesTo(cursor, opened) ? takeOne(cursor) : null;
    if (last == null) {
      cursor.back(beforeEnd);
      last = takeNextMonth(first, cursor);
    }
    if (last instanceof CalendarMonth month) {
      last = furtherMonth(month, cursor);
    }
    if (last != null) {
      return List.of(range(first, last, cursor, mark));
    }
    cursor.back(opened ? mark : beforeEnd);
    return opened ? List.of() : List.of(first);
  }

  private static boolean takesTo(Cursor cursor, boolean opened) {
    return cursor.take(TO) || opened && cursor.take(MISPRINTED_TO);
  }

  /** «март–апрель–май» is one stretch. */
  private static CalendarMonth furtherMonth(CalendarMonth last, Cursor cursor) {
    int mark = cursor.mark();
    if (cursor.take(DASH)
        && takeOne(cursor) instanceof CalendarMonth next
        && next.month() == last.month().plus(1)) {
      return furtherMonth(next, cursor);
    }
    cursor.back(mark);
    return last;
  }

  /** «май/июнь»; «январь/май» are two. */
  private static @Nullable YearlySpan takeNextMonth(YearlySpan first, Cursor cursor) {
    if (first instanceof CalendarMonth month
        && cursor.take(SLASH)
        && takeOne(cursor) instanceof CalendarMonth next
        && next.month() == month.month().plus(1)
        && !cursor.sees(SLASH)) {
      return next;
    }
    return null;
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
      range = number != null && numbers.isEmpty() && takesTo(cursor, opened);
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
