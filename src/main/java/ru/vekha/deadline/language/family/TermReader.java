package ru.vekha.deadline.language.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Numerals;
import ru.vekha.deadline.language.token.Token;
import ru.vekha.deadline.language.token.Wording;
import ru.vekha.deadline.rule.Term;
import ru.vekha.deadline.rule.Term.Unit;

/** Reads lengths of time: «двух недель», «10 (десяти) рабочих дней», «трёхдневный срок». */
final class TermReader {

  private static final Map<Unit, List<Wording>> UNITS = new LinkedHashMap<>();
  private static final Map<Unit, List<Wording>> ADJECTIVES = new LinkedHashMap<>();
  // «двухнедельный», «десятидневный», «месячный»
  private static final Pattern ONE_WORD =
      Pattern.compile("(\\p{L}*?)(дневн|недельн|месячн)(ый|ого)");

  static {
    UNITS.put(
        Unit.WORKING_DAY,
        Wording.anyOf("рабоч* день|дня|дней|дни", "день|дня|дней|дни ( рабоч* )"));
    UNITS.put(
        Unit.DAY,
        Wording.anyOf("[календарн*] день|дня|дней|дни", "суток", "день|дня|дней ( календарн* )"));
    UNITS.put(Unit.WEEK, Wording.anyOf("[календарн*] неделя|недели|недель|неделю"));
    UNITS.put(Unit.MONTH, Wording.anyOf("[календарн*] месяц|месяца|месяцев"));
    UNITS.put(Unit.YEAR, Wording.anyOf("лет", "года"));
    ADJECTIVES.put(Unit.DAY, Wording.anyOf("[-] дневн* срок"));
    ADJECTIVES.put(Unit.WEEK, Wording.anyOf("[-] недельн* срок"));
    ADJECTIVES.put(Unit.MONTH, Wording.anyOf("[-] месячн* срок"));
  }

  private static final List<Wording> NEXT = Wording.anyOf("следующий", "следующего");
  private static final List<Wording> TERM_NOUN = Wording.anyOf("срок", "срока");

  private TermReader() {}

  /** Reads an amount and its unit; without an amount it is one. */
  static @Nullable Term take(Cursor cursor) {
    int mark = cursor.mark();
    Term oneWord = takeOneWord(cursor);
    if (oneWord != null) {
      return oneWord;
    }
    cursor.back(mark);
    Integer amount = cursor.take(NEXT) ? Integer.valueOf(1) : Numerals.takeCardinal(cursor);
    Unit unit = takeUnit(UNITS, cursor);
    unit = unit == null && amount != null ? takeUnit(ADJECTIVES, cursor) : unit;
    if (unit == null || amount == null && unit == Unit.YEAR) {
      cursor.back(mark);
      return null;
    }
    return new Term(amount == null ? 1 : amount, unit);
  }

  private static @Nullable Unit takeUnit(Map<Unit, List<Wording>> words, Cursor cursor) {
    return words.entrySet().stream()
        .filter(each -> cursor.take(each.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** «двухнедельный срок». */
  private static @Nullable Term takeOneWord(Cursor cursor) {
    Token token = cursor.peek();
    Matcher word = ONE_WORD.matcher(token == null ? "" : token.text());
    if (!word.matches()) {
      return null;
    }
    Integer amount =
        word.group(1).isEmpty() ? Integer.valueOf(1) : Numerals.cardinal(word.group(1));
    cursor.next();
    if (amount == null || !cursor.take(TERM_NOUN)) {
      return null;
    }
    return new Term(
        amount,
        switch (word.group(2)) {
          case "дневн" -> Unit.DAY;
          case "недельн" -> Unit.WEEK;
          default -> Unit.MONTH;
        });
  }
}
