package ru.vekha.deadline.language.family;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.WeekdayWords;
import ru.vekha.deadline.language.token.Wording;
import ru.vekha.deadline.rule.repetition.MonthlyWeekday;
import ru.vekha.deadline.rule.repetition.Weekly;

/** «каждый понедельник», «еженедельно по пятницам», «последняя пятница каждого месяца». */
final class WeeklyRecogniser implements Recogniser {

  private static final String WEEK_END =
      "День недели не назван: сроком считается воскресенье. Если нужен другой день, напишите,"
          + " например, «еженедельно по пятницам».";
  private static final List<Wording> WEEKLY =
      Wording.anyOf("еженедельн*", "каждую неделю", "понедельно");
  private static final List<Wording> DAY_LEAD =
      Wording.anyOf(
          "[,] [по]",
          "[,] [в|во] [каждый|каждую|каждое]",
          "[,] до",
          "[,] к",
          "[,] не позднее",
          "(");
  private static final List<Wording> SEPARATOR =
      Wording.anyOf("и", ",", ", каждый|каждую|каждое", "и каждый|каждую|каждое");
  private static final List<Wording> EVERY = Wording.anyOf("[в|во] каждый|каждую|каждое", "по");
  private static final List<Wording> OF_MONTH =
      Wording.anyOf("[каждого] месяца", "[,] [(] ежемесячно [)]");
  private static final List<Wording> MONTHLY = Wording.anyOf("ежемесячно [,|:|-|(]");
  private static final List<Wording> ON = Wording.anyOf("в|во");
  private static final List<Wording> LAST = Wording.anyOf("последн*");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    int mark = cursor.mark();
    Reading ofMonth = ofMonth(cursor);
    if (ofMonth != null) {
      return ofMonth;
    }
    cursor.back(mark);
    if (cursor.take(WEEKLY)) {
      int afterWord = cursor.mark();
      cursor.take(DAY_LEAD);
      List<DayOfWeek> days = takeDays(cursor);
      if (days.isEmpty()) {
        cursor.back(afterWord);
        return Reading.of(new Weekly(1, days), WEEK_END);
      }
      return Reading.of(new Weekly(1, days));
    }
    List<DayOfWeek> days = cursor.take(EVERY) ? takeDays(cursor) : List.of();
    return days.isEmpty() ? null : Reading.of(new Weekly(1, days));
  }

  private static List<DayOfWeek> takeDays(Cursor cursor) {
    List<DayOfWeek> days = new ArrayList<>();
    DayOfWeek day = WeekdayWords.take(cursor);
    while (day != null) {
      days.add(day);
      int mark = cursor.mark();
      day = cursor.take(SEPARATOR) ? WeekdayWords.take(cursor) : null;
      if (day == null) {
        cursor.back(mark);
      }
    }
    return days;
  }

  /** «каждую первую среду месяца», «ежемесячно, последняя пятница». */
  private static @Nullable Reading ofMonth(Cursor cursor) {
    boolean monthly = cursor.take(MONTHLY);
    cursor.take(EVERY);
    cursor.take(ON);
    Integer number = cursor.take(LAST) ? Integer.valueOf(5) : Numerals.takeOrdinal(cursor);
    DayOfWeek day = number == null || number > 5 || number < 1 ? null : WeekdayWords.take(cursor);
    boolean ofMonth = day != null && cursor.take(OF_MONTH);
    return number == null || day == null || !(monthly || ofMonth)
        ? null
        : Reading.of(new MonthlyWeekday(number, day));
  }
}
