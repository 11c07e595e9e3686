package ru.vekha.deadline.language.family;

import ru.vekha.deadline.language.dates.Spans;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.YearlySpan;

/** The time that a report is about, behind the day it is due: «до 1 июня (за I полугодие)». */
final class ReportedTime {

  private static final Wordings FOR = Wordings.anyOf("[,] за", "[,] по итогам|результатам");
  private static final Wordings UNNAMED =
      Wordings.anyOf(
          "[весь|отчетный|прошедший|прошлый|предыдущий|истекший|текущий|учебный|календарный]"
              + " год|период|квартал|месяц",
          "[отчетного|прошедшего|прошлого|предыдущего|истекшего|текущего|учебного|календарного]"
              + " года|периода|квартала|месяца",
          "[отчетное|прошедшее|прошлое|предыдущее] полугодие",
          "[отчетного|прошедшего|прошлого|предыдущего] полугодия");

  private ReportedTime() {}

  /** Takes «(за I полугодие)», «по итогам года». */
  static boolean take(Cursor cursor) {
    int mark = cursor.mark();
    boolean bracket = cursor.takeMark("(");
    if (cursor.take(FOR) && takesTime(cursor) && (!bracket || cursor.takeMark(")"))) {
      return true;
    }
    cursor.back(mark);
    return false;
  }

  /** What the methodist is told of it. */
  static String note(String words) {
    return "Слова «" + words + "» говорят, за какое время отчёт; на срок они не влияют.";
  }

  private static boolean takesTime(Cursor cursor) {
    if (cursor.take(UNNAMED)) {
      return true;
    }
    YearlySpan span = Spans.takeOne(cursor);
    return span != null && !(span instanceof CalendarDay);
  }
}
