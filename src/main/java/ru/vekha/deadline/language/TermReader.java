package ru.vekha.deadline.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.rule.Term;
import ru.vekha.deadline.rule.Term.Unit;

/** Reads lengths of time: «двух недель», «10 (десяти) рабочих дней», «месяца». */
final class TermReader {

  private static final Map<Unit, List<Wording>> UNITS = new LinkedHashMap<>();

  static {
    UNITS.put(
        Unit.WORKING_DAY,
        Wording.anyOf(
            "рабоч* день|дня|дней|дни",
            "- ти рабоч* дней",
            "учебн* день|дня|дней|дни",
            "день|дня|дней|дни ( рабоч* )"));
    UNITS.put(
        Unit.DAY,
        Wording.anyOf("[календарн*] день|дня|дней|дни", "суток", "день|дня|дней ( календарн* )"));
    UNITS.put(Unit.WEEK, Wording.anyOf("[календарн*] неделя|недели|недель|неделю"));
    UNITS.put(Unit.MONTH, Wording.anyOf("[календарн*] месяц|месяца|месяцев"));
    UNITS.put(Unit.YEAR, Wording.anyOf("лет"));
  }

  private TermReader() {}

  /** Reads an amount and its unit; without an amount it is one. */
  static @Nullable Term take(Cursor cursor) {
    int mark = cursor.mark();
    Integer amount = Numerals.takeCardinal(cursor);
    for (Map.Entry<Unit, List<Wording>> unit : UNITS.entrySet()) {
      if (cursor.take(unit.getValue())) {
        return new Term(amount == null ? 1 : amount, unit.getKey());
      }
    }
    cursor.back(mark);
    return null;
  }
}
