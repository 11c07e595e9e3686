package ru.vekha.deadline.language.family;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Wording;
import ru.vekha.deadline.rule.repetition.MonthlyDay;
import ru.vekha.deadline.rule.repetition.MonthlyLastWorkingDay;
import ru.vekha.deadline.rule.repetition.MonthlyRange;

/**
 * «ежемесячно 25 числа», «до 5 числа каждого месяца», «1 и 15 числа ежемесячно», «ежемесячно с 1 по
 * 5 число», «в последний день каждого месяца», «первая декада каждого месяца».
 */
final class MonthlyDayRecogniser implements Recogniser {

  private static final String NO_MONTH =
      "Названо число без месяца. Напишите месяц («до 10 сентября») или «ежемесячно».";
  private static final List<Wording> MONTHLY =
      Wording.anyOf("ежемесячн* [,|:|-|(]", "каждый месяц [,|:|-|(]", "[в] каждом месяце [,|:|-]");
  private static final List<Wording> MONTHLY_AFTER =
      Wording.anyOf(
          "[,] [(] ежемесячно [)]",
          "[,] каждого месяца",
          "[,] месяца [(] ежемесячно [)]",
          "[,] каждый месяц",
          "каждого календарного месяца",
          "[текущего|отчетного] месяца [,] [(] ежемесячно [)]");
  private static final List<Wording> BY =
      Wording.anyOf("[в] [срок] до", "[в] [срок] не позднее|позже", "к|ко");
  private static final List<Wording> NUMBER_NOUN = Wording.anyOf("числа|число|чисел|числу|дня");
  private static final List<Wording> SEPARATOR = Wording.anyOf("и", ",", "числа и");
  private static final List<Wording> LAST_DAY = Wording.anyOf("[в] последн* [календарн*] день|дня");
  private static final List<Wording> LAST_WORKING_DAY =
      Wording.anyOf("[в] последн* рабоч* день|дня");
  private static final List<Wording> OF_MONTH = Wording.anyOf("месяца");
  private static final List<Wording> FROM = Wording.anyOf("с", "в период с");
  private static final List<Wording> TO = Wording.anyOf("[числа] по", "[числа] до", "-");
  private static final List<List<Wording>> THIRDS =
      List.of(
          Wording.anyOf("[в] начало|начале", "[в] [первая|первую|перв*] декад*"),
          Wording.anyOf("[в] середина|середине", "[в|во] втор* декад*"),
          Wording.anyOf("[в] конец|конце", "[в] треть*|последн* декад*", "к концу", "до конца"));

  @Override
  public @Nullable Reading read(Cursor cursor) {
    boolean monthly = cursor.take(MONTHLY);
    int mark = cursor.mark();
    Reading thirds = thirds(cursor, monthly);
    if (thirds != null) {
      return thirds;
    }
    cursor.back(mark);
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
    List<Integer> days = cursor.take(LAST_DAY) ? List.of(31) : takeNumbered(cursor);
    if (days.isEmpty()) {
      return null;
    }
    if (ofEachMonth(cursor, monthly)) {
      return Reading.of(new MonthlyDay(days, by));
    }
    throw cursor.refuseFrom(mark, NO_MONTH);
  }

  private static List<Integer> takeNumbered(Cursor cursor) {
    List<Integer> days = new ArrayList<>();
    do {
      Integer day = cursor.takeNumber(1, 31);
      if (day == null) {
        return List.of();
      }
      Numerals.takeEnding(cursor);
      days.add(day);
    } while (cursor.take(SEPARATOR));
    return cursor.take(NUMBER_NOUN) ? days : List.of();
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

  private static @Nullable Reading thirds(Cursor cursor, boolean monthly) {
    for (int third = 0; third < THIRDS.size(); third++) {
      if (cursor.take(THIRDS.get(third))) {
        boolean last = third == 2;
        return ofEachMonth(cursor, monthly)
            ? Reading.of(new MonthlyRange(third * 10 + 1, last ? 31 : third * 10 + 10))
            : null;
      }
    }
    return null;
  }

  private static boolean ofEachMonth(Cursor cursor, boolean monthly) {
    boolean after = cursor.take(MONTHLY_AFTER);
    if (monthly && !after) {
      cursor.take(OF_MONTH);
    }
    return monthly || after;
  }
}
