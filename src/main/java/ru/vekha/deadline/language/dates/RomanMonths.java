package ru.vekha.deadline.language.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Token;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** Reads dates whose month is a Roman numeral: «15.III.2023», «до 15.XII», «15 III 2023 г.». */
final class RomanMonths {

  private static final List<String> NUMERALS =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private RomanMonths() {}

  static @Nullable YearlySpan read(Cursor cursor) {
    int mark = cursor.mark();
    Integer day = cursor.takeNumber(1, 31);
    Token before = cursor.peek(-1);
    Token sign = cursor.peek();
    boolean dotted = day != null && sign != null && sign.is(".") && before.touches(sign);
    if (dotted) {
      cursor.next();
    }
    Token month = day == null ? null : cursor.peek();
    int number = month == null ? 0 : number(month);
    if (day == null || number == 0 || dotted && !sign.touches(month)) {
      return null;
    }
    cursor.next();
    if (dotted) {
      cursor.takeMark(".");
    }
    Token year = cursor.peek();
    boolean named = year != null && year.isNumber() && year.text().length() == 4;
    boolean cutShort = dotted && year != null && year.isNumber() && year.text().length() == 2;
    if (!dotted && !named) {
      return null;
    }
    YearMark mark4 = cutShort ? cutShort(cursor) : YearReader.take(cursor);
    return DayReader.checked(day, number, mark4, cursor, mark);
  }

  private static YearMark cutShort(Cursor cursor) {
    return new YearMark.Stated(2000 + cursor.next().number());
  }

  /** Which month it numbers, 0 when none; look-alike letters have become Russian ones. */
  private static int number(Token token) {
    return NUMERALS.indexOf(token.text().replace('і', 'i').replace('х', 'x')) + 1;
  }
}
