package ru.vekha.deadline.language.dates;

import java.time.Month;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.MonthWords;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.YearlySpan;

/** Reads the days that schools know by name: «ко Дню учителя», «1 сентября (День знаний)». */
final class HolidayReader implements SpanReader {

  private static final Map<Wordings, MonthDay> DAYS = new LinkedHashMap<>();
  private static final Wordings ANY;
  private static final Wordings APART = Wordings.anyOf("(", "-", ",");

  static {
    String day = "[международн*|всемирн*|всероссийск*] день|дню|дня|дне ";
    // ТК РФ, ст. 112: the days off among them; the others by the decrees that set them up
    Map<String, MonthDay> named = new LinkedHashMap<>();
    named.put("[российского] студенчества|студента|студентов", MonthDay.of(1, 25));
    named.put("российской науки", MonthDay.of(2, 8));
    named.put("защитника|защитников отечества", MonthDay.of(2, 23));
    named.put("космонавтики", MonthDay.of(4, 12));
    named.put("победы", MonthDay.of(5, 9));
    named.put("славянской письменности [и культуры]", MonthDay.of(5, 24));
    named.put("защиты детей", MonthDay.of(6, 1));
    named.put("россии", MonthDay.of(6, 12));
    named.put("семьи [,] любви и верности", MonthDay.of(7, 8));
    named.put("государственного флага [российской федерации]", MonthDay.of(8, 22));
    named.put("знаний", MonthDay.of(9, 1));
    named.put("воспитателя [и всех дошкольных работников]", MonthDay.of(9, 27));
    named.put("дошкольного работника", MonthDay.of(9, 27));
    named.put("пожилых людей", MonthDay.of(10, 1));
    named.put("пожилого человека", MonthDay.of(10, 1));
    named.put("учителя|учителей", MonthDay.of(10, 5));
    named.put("народного единства", MonthDay.of(11, 4));
    named.put("добровольца [(] [волонтера] [)]", MonthDay.of(12, 5));
    named.put("героев отечества", MonthDay.of(12, 9));
    named.put("конституции [российской федерации]", MonthDay.of(12, 12));
    named.forEach((name, date) -> DAYS.put(Wordings.anyOf(day + name), date));
    DAYS.put(Wordings.anyOf("международн* женск* день|дню|дня"), MonthDay.of(3, 8));
    DAYS.put(Wordings.anyOf("празднику|праздника весны и труда"), MonthDay.of(5, 1));
    ANY = Wordings.anyOf("международн*|всемирн*|всероссийск*|день|дню|дня|дне|празднику|праздника");
  }

  @Override
  public @Nullable YearlySpan read(Cursor cursor) {
    MonthDay date = take(cursor);
    if (date == null) {
      return null;
    }
    int mark = cursor.mark();
    Integer day = cursor.takeMark("(") ? cursor.takeNumber(1, 31) : null;
    Month month = day == null ? null : MonthWords.take(cursor);
    boolean same = day != null && month != null && date.equals(MonthDay.of(month, day));
    if (!same || !cursor.takeMark(")")) {
      cursor.back(mark);
    }
    return new CalendarDay(
        date.getDayOfMonth(), date.getMonth(), YearReader.takeFor(date.getMonth(), cursor));
  }

  /** «1 сентября (День знаний)», «5 октября – День учителя»: the name says nothing new. */
  static CalendarDay behind(CalendarDay date, Cursor cursor) {
    int mark = cursor.mark();
    boolean bracket = cursor.takeMark("(");
    boolean apart = bracket || cursor.take(APART);
    MonthDay named = apart ? take(cursor) : null;
    boolean same = MonthDay.of(date.month(), date.day()).equals(named);
    if (!same || bracket && !cursor.takeMark(")")) {
      cursor.back(mark);
    }
    return date;
  }

  private static @Nullable MonthDay take(Cursor cursor) {
    if (!cursor.sees(ANY)) {
      return null;
    }
    for (Map.Entry<Wordings, MonthDay> each : DAYS.entrySet()) {
      if (cursor.take(each.getKey())) {
        return each.getValue();
      }
    }
    return null;
  }
}
