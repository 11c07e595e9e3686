package ru.vekha.deadline.language.family;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.WeekdayWords;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.Compound;
import ru.vekha.deadline.rule.repetition.MonthlyWeekday;
import ru.vekha.deadline.rule.repetition.Weekly;

/** «каждый понедельник», «еженедельно по пятницам», «последняя пятница каждого месяца». */
final class WeeklyRecogniser implements Recogniser {

  private static final String WEEK_END =
      "День недели не назван: сроком считается воскресенье. Если нужен другой день, напишите,"
          + " например, «еженедельно по пятницам».";
  private static final Wordings WEEKLY =
      Wordings.anyOf(
          "еженедельн*",
          "каждую неделю",
          "понедельно",
          "[не] [реже|менее] [1|один|одного] раз|раза в неделю");
  private static final Wordings DAY_LEAD =
      Wordings.anyOf(
          "[,] [по]",
          "[,] [в|во] [каждый|каждую|каждое]",
          "[,] до",
          "[,] к",
          "[,] не позднее",
          "( [по]",
          "( каждый|каждую|каждое");
  private static final Wordings SEPARATOR =
      Wordings.anyOf("и", ",", ", каждый|каждую|каждое", "и каждый|каждую|каждое");
  private static final Wordings EVERY = Wordings.anyOf("[в|во] каждый|каждую|каждое|каждая", "по");
  private static final Wordings OF_MONTH =
      Wordings.anyOf("[каждого] месяца", "[,] [(] ежемесячно [)]");
  private static final Wordings MONTHLY =
      Wordings.anyOf("ежемесячно [,|:|-|(]", "[1|один] раз в месяц [,|:|-|(]");
  private static final Wordings ON = Wordings.anyOf("в|во");
  private static final Wordings LAST = Wordings.anyOf("последн*");

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
    DayOfWeek day = WeekdayWords.takeOrCutShort(cursor);
    while (day != null) {
      days.add(day);
      int mark = cursor.mark();
      day = cursor.take(SEPARATOR) ? WeekdayWords.takeOrCutShort(cursor) : null;
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
    List<Integer> numbers = takeNumbers(cursor);
    DayOfWeek day = numbers.isEmpty() ? null : WeekdayWords.take(cursor);
    boolean ofMonth = day != null && cursor.take(OF_MONTH);
    return day == null || !(monthly || ofMonth) ? null : Reading.of(rule(numbers, day));
  }

  private static DeadlineRule rule(List<Integer> numbers, DayOfWeek day) {
    List<DeadlineRule> rules = new ArrayList<>();
    numbers.forEach(number -> rules.add(new MonthlyWeekday(number, day)));
    return rules.size() == 1 ? rules.get(0) : new Compound(rules);
  }

  /** «последняя», «первый и третий». */
  private static List<Integer> takeNumbers(Cursor cursor) {
    List<Integer> numbers = new ArrayList<>();
    do {
      Integer number = cursor.take(LAST) ? Integer.valueOf(5) : Numerals.takeOrdinal(cursor);
      if (number == null || number > 5 || number < 1) {
        return List.of();
      }
      numbers.add(number);
    } while (cursor.take(SEPARATOR));
    return numbers;
  }
}
