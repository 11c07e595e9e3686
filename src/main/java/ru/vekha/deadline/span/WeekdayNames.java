package ru.vekha.deadline.span;

import java.time.DayOfWeek;
import java.util.List;

/** The Russian days of the week: «понедельник», «по понедельникам», «первый понедельник». */
public final class WeekdayNames {

  private static final List<String> NOMINATIVE =
      List.of("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье");
  private static final List<String> DATIVE_PLURAL =
      List.of(
          "понедельникам",
          "вторникам",
          "средам",
          "четвергам",
          "пятницам",
          "субботам",
          "воскресеньям");
  private static final List<List<String>> ORDINALS =
      List.of(
          List.of("первый", "второй", "третий", "четвёртый", "последний"),
          List.of("первая", "вторая", "третья", "четвёртая", "последняя"),
          List.of("первое", "второе", "третье", "четвёртое", "последнее"));

  private WeekdayNames() {}

  /** «средам», as in «по средам». */
  public static String dativePlural(DayOfWeek day) {
    return DATIVE_PLURAL.get(day.ordinal());
  }

  /** «последняя пятница»; 5 is the last. */
  public static String numbered(int number, DayOfWeek day) {
    String name = NOMINATIVE.get(day.ordinal());
    int gender = name.endsWith("а") ? 1 : name.endsWith("е") ? 2 : 0;
    return ORDINALS.get(gender).get(number - 1) + " " + name;
  }
}
