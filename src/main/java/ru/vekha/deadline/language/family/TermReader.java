package ru.vekha.deadline.language.family;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Token;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.Term;
import ru.vekha.deadline.rule.Term.Unit;

/** Reads lengths of time: «двух недель», «10 (десяти) рабочих дней», «трёхдневный срок». */
final class TermReader {

  private static final Map<Unit, Wordings> UNITS = new LinkedHashMap<>();
  private static final Map<Unit, Wordings> ADJECTIVES = new LinkedHashMap<>();
  private static final Map<String, Term> ONE_WORD = new HashMap<>();

  static {
    UNITS.put(
        Unit.WORKING_DAY,
        Wordings.anyOf(
            "рабоч* день|дня|дней|дни",
            "раб . день|дня|дней|дни",
            "р . д .",
            "р / д",
            "день|дня|дней|дни ( рабоч* )"));
    UNITS.put(
        Unit.DAY,
        Wordings.anyOf(
            "[календарн*] день|дня|дней|дни",
            "кал . день|дня|дней",
            "суток",
            "день|дня|дней ( календарн* )"));
    UNITS.put(Unit.WEEK, Wordings.anyOf("[календарн*|рабоч*] неделя|недели|недель|неделю"));
    UNITS.put(Unit.MONTH, Wordings.anyOf("[календарн*] месяц|месяца|месяцев"));
    UNITS.put(Unit.YEAR, Wordings.anyOf("лет", "года", "год"));
    ADJECTIVES.put(Unit.DAY, Wordings.anyOf("[-] дневн*|хдневн*|тидневн*|идневн* срок"));
    ADJECTIVES.put(Unit.WEEK, Wordings.anyOf("[-] недельн* срок"));
    ADJECTIVES.put(Unit.MONTH, Wordings.anyOf("[-] месячн* срок"));
    putOneWord("дневн", Unit.DAY);
    putOneWord("недельн", Unit.WEEK);
    putOneWord("месячн", Unit.MONTH);
  }

  private static final Wordings HALF_YEAR = Wordings.anyOf("полгода", "полугода");
  private static final Wordings DASH = Wordings.anyOf("-");
  private static final Wordings NEXT = Wordings.anyOf("следующий", "следующего");
  private static final Wordings TERM_NOUN = Wordings.anyOf("срок", "срока");

  private TermReader() {}

  /** «двухнедельный», «десятидневного», «месячный». */
  private static void putOneWord(String stem, Unit unit) {
    for (String ending : List.of("ый", "ого")) {
      ONE_WORD.put(stem + ending, new Term(1, unit));
      Numerals.cardinals()
          .forEach((word, amount) -> ONE_WORD.put(word + stem + ending, new Term(amount, unit)));
    }
  }

  /** Reads an amount and its unit; without an amount it is one; of «1–2 недели» the longer. */
  static @Nullable Term take(Cursor cursor) {
    return take(cursor, true);
  }

  /**
   * The same.
   *
   * @param later whether of two amounts the longer counts; before an event the shorter does
   */
  static @Nullable Term take(Cursor cursor, boolean later) {
    int mark = cursor.mark();
    Term oneWord = takeOneWord(cursor);
    if (oneWord != null) {
      return oneWord;
    }
    cursor.back(mark);
    if (cursor.take(HALF_YEAR)) {
      return new Term(6, Unit.MONTH);
    }
    Integer amount = cursor.take(NEXT) ? Integer.valueOf(1) : takeAmount(cursor, later);
    Unit unit = takeUnit(UNITS, cursor);
    unit = unit == null && amount != null ? takeUnit(ADJECTIVES, cursor) : unit;
    if (unit == null) {
      cursor.back(mark);
      return null;
    }
    return new Term(amount == null ? 1 : amount, unit);
  }

  private static @Nullable Integer takeAmount(Cursor cursor, boolean later) {
    Integer amount = Numerals.takeCardinal(cursor);
    int mark = cursor.mark();
    Integer other = amount != null && cursor.take(DASH) ? Numerals.takeCardinal(cursor) : null;
    if (amount == null || other == null) {
      cursor.back(mark);
      return amount;
    }
    return later ? Math.max(amount, other) : Math.min(amount, other);
  }

  private static @Nullable Unit takeUnit(Map<Unit, Wordings> words, Cursor cursor) {
    for (Map.Entry<Unit, Wordings> each : words.entrySet()) {
      if (cursor.take(each.getValue())) {
        return each.getKey();
      }
    }
    return null;
  }

  /** «двухнедельный срок». */
  private static @Nullable Term takeOneWord(Cursor cursor) {
    Token token = cursor.peek();
    Term term = token == null ? null : ONE_WORD.get(token.text());
    if (term != null) {
      cursor.next();
    }
    return term != null && cursor.take(TERM_NOUN) ? term : null;
  }
}
