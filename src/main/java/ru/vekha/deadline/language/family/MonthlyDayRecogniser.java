package ru.vekha.deadline.language.family;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.dates.CutReader;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.repetition.MonthlyDay;
import ru.vekha.deadline.rule.repetition.MonthlyLastWorkingDay;
import ru.vekha.deadline.rule.repetition.MonthlyPart;
import ru.vekha.deadline.rule.repetition.MonthlyRange;
import ru.vekha.deadline.span.Cut;

/**
 * «ежемесячно 25 числа», «до 5 числа каждого месяца», «1 и 15 числа ежемесячно», «ежемесячно с 1 по
 * 5 число», «в последний день каждого месяца», «первая декада каждого месяца».
 */
final class MonthlyDayRecogniser implements Recogniser {

  private static final String NO_MONTH =
      "Названо число без месяца. Напишите месяц («до 10 сентября») или «ежемесячно».";
  private static final Wordings MONTHLY =
      Wordings.anyOf(
          "ежемесячн* [,|:|-|(]",
          "каждый месяц [,|:|-|(]",
          "[в] каждом месяце [,|:|-]",
          "[1|один] раз в месяц [,|:|-|(]");
  // «каждое 25 число»
  private static final Wordings EACH = Wordings.anyOf("каждое|каждого");
  private static final Wordings MONTHLY_AFTER =
      Wordings.anyOf(
          "[,] [(] ежемесячно [)]",
          "[,] каждого месяца",
          "[,] месяца [(] ежемесячно [)]",
          "[,] каждый месяц",
          "каждого календарного месяца",
          "текущего|отчетного|данного месяца",
          "[текущего|отчетного] месяца [,] [(] ежемесячно [)]");
  private static final Wordings BY =
      Wordings.anyOf("[в] [срок] до", "[в] [срок] не позднее|позже", "к|ко", "по");
  private static final Wordings NUMBER_NOUN = Wordings.anyOf("числа|число|чисел|числу|дня");
  private static final Wordings SEPARATOR = Wordings.anyOf("и", ",", "числа и");
  private static final Wordings LAST_DAY =
      Wordings.anyOf("[в] последн* [календарн*] день|дня|число|числа|числу");
  private static final Wordings LAST_WORKING_DAY = Wordings.anyOf("[в] последн* рабоч* день|дня");
  private static final Wordings OF_MONTH = Wordings.anyOf("месяца");
  private static final Wordings IN = Wordings.anyOf("в|во", "к", "до");
  private static final Wordings FROM = Wordings.anyOf("с", "в период с");
  private static final Wordings TO = Wordings.anyOf("[числа] по", "[числа] до", "-");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    boolean monthly = cursor.take(MONTHLY);
    int mark = cursor.mark();
    Reading part = part(cursor, monthly);
    if (part != null) {
      return part;
    }
    cursor.back(mark);
    monthly |= cursor.take(EACH);
    mark = cursor.mark();
    Reading range = range(cursor, monthly);
    if (range != null) {
      return range;
    }
    cursor.back(mark);
    return days(cursor, monthly);
  }

  private static @Nullable Reading days(Cursor cursor, boolean monthly) {
    int mark = cursor.mark();
    boolean by = cursor.take(BY);
    if (cursor.take(LAST_WORKING_DAY)) {
      boolean each = ofEachMonth(cursor, monthly) || cursor.take(OF_MONTH);
      return each ? Reading.of(new MonthlyLastWorkingDay()) : null;
    }
    boolean last = cursor.take(LAST_DAY);
    List<Integer> days = last ? List.of(31) : takeNumbered(cursor);
    if (days.isEmpty()) {
      return null;
    }
    if (ofEachMonth(cursor, monthly) || last && cursor.take(OF_MONTH)) {
      return Reading.of(new MonthlyDay(days, by));
    }
    throw cursor.refuseFrom(mark, NO_MONTH);
  }

  private static List<Integer> takeNumbered(Cursor cursor) {
    List<Integer> days = new ArrayList<>();
    boolean ended;
    do {
      Integer day = cursor.takeNumber(1, 31);
      if (day == null) {
        return List.of();
      }
      int mark = cursor.mark();
      Numerals.takeEnding(cursor);
      ended = cursor.mark() > mark;
      days.add(day);
    } while (cursor.take(SEPARATOR));
    // «ежемесячно 25-го» says the noun by the ending
    return cursor.take(NUMBER_NOUN) || ended ? days : List.of();
  }

  private static @Nullable Reading range(Cursor cursor, boolean monthly) {
    cursor.take(FROM);
    Integer first = cursor.takeNumber(1, 28);
    if (first == null) {
      return null;
    }
    Numerals.takeEnding(cursor);
    Integer last = cursor.take(TO) ? cursor.takeNumber(first + 1, 31) : null;
    if (last == null) {
      return null;
    }
    Numerals.takeEnding(cursor);
    boolean noun = cursor.take(NUMBER_NOUN);
    return noun && ofEachMonth(cursor, monthly) ? Reading.of(new MonthlyRange(first, last)) : null;
  }

  /** «первая декада каждого месяца», «ежемесячно в конце месяца», «последняя неделя месяца». */
  private static @Nullable Reading part(Cursor cursor, boolean monthly) {
    cursor.take(IN);
    Cut third = CutReader.takeThird(cursor);
    Cut cut = third == null ? CutReader.take(cursor) : third;
    if (cut == null) {
      return null;
    }
    // «в конце месяца» may be of one month; «последняя неделя месяца» is of each
    boolean each =
        third == null
            ? ofEachMonth(cursor, monthly) || cursor.take(OF_MONTH)
            : cursor.take(MONTHLY_AFTER) || monthly && cursor.take(OF_MONTH);
    return each ? Reading.of(new MonthlyPart(cut)) : null;
  }

  private static boolean ofEachMonth(Cursor cursor, boolean monthly) {
    boolean after = cursor.take(MONTHLY_AFTER);
    if (monthly && !after) {
      cursor.take(OF_MONTH);
    }
    return monthly || after;
  }
}
