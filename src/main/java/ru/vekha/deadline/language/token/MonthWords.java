package ru.vekha.deadline.language.token;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of months in every case, and their usual abbreviations. */
public final class MonthWords {

  private static final List<Pattern> NAMES = new ArrayList<>();

  static {
    String soft = "[ьяюе]|ем";
    String hard = "[ауе]|ом";
    for (String name :
        List.of(
            "янв(ар(" + soft + "))?",
            "фев(р(ал(" + soft + "))?)?",
            "мар(т(" + hard + ")?)?",
            "апр(ел(" + soft + "))?",
            "ма([йяею]|ем)",
            "июн(" + soft + ")?",
            "июл(" + soft + ")?",
            "авг(уст(" + hard + ")?)?",
            "сен(т(ябр(" + soft + "))?)?",
            "окт(ябр(" + soft + "))?",
            "ноя(б(р(" + soft + "))?)?",
            "дек(абр(" + soft + "))?")) {
      NAMES.add(Pattern.compile(name));
    }
  }

  private MonthWords() {}

  /** The month a word names, or null. */
  public static @Nullable Month find(String word) {
    for (Month month : Month.values()) {
      if (NAMES.get(month.ordinal()).matcher(word).matches()) {
        return month;
      }
    }
    return null;
  }

  /** Whether the word is a month's name in full. */
  public static boolean isFullName(String word) {
    return find(word) != null && !isAbbreviated(word);
  }

  /** Whether the word is a month's name cut short, which may have a full stop. */
  public static boolean isAbbreviated(String word) {
    return word.length() <= 4 && !word.startsWith("ма") && !word.matches("ию[нл].|март");
  }

  /** Takes a month and the full stop of its abbreviation: «сентября», «сент.». */
  public static @Nullable Month take(Cursor cursor) {
    Token token = cursor.peek();
    Month month = token == null ? null : find(token.text());
    if (token == null || month == null) {
      return null;
    }
    cursor.next();
    if (isAbbreviated(token.text()) || token.is("мар")) {
      cursor.takeMark(".");
    }
    return month;
  }
}
