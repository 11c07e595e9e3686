package ru.vekha.roadmap.table;

import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.Wording;

/** Knows a section's heading by its words. */
public final class SectionHeading {
  static final int LONGEST = 1_000;
  private static final int SHORT = 200;
  private static final String ORDINAL =
      "(?:(?:\\d{1,2}|[ivxіх]{1,5})(?:\\s?[-.)]{0,2}\\s?(?:й|ый|ий|ой|я|ая|е))?[.)]?\\s?-?\\s?)?";
  // «1-й этап. …», «7-этап. …», «I этап», «Этап 2», «Раздел III. …», «Блок 1», «Задача 2»,
  // «Подготовительный
  // этап», «Организационно-методический блок»
  private static final Pattern NAMED =
      Pattern.compile(
          ORDINAL
              + "(?:(?:этап|раздел|подраздел|блок|направление|модуль)\\b.*"
              + "|(?:задача|шаг|часть|глава|цель|мероприятия)\\s?№?\\s?(?:\\d{1,2}|[ivx]{1,4})\\b.*"
              + "|(?:[\\p{L}-]+\\s){1,2}(?:этап|раздел|блок)\\b(?! конкурс| олимпиад).*)",
          Pattern.UNICODE_CHARACTER_CLASS);
  // «1. Нормативное регулирование», «II. Обучение»
  private static final Pattern NUMBERED =
      Pattern.compile("(?:\\d{1,2}|[ivxіх]{1,5})\\s?[.)]\\s*[\\p{L}«\"].*");
  // «1. Утвердить дорожную карту», «3. Контроль оставляю за собой.»
  private static final Pattern CLAUSE =
      Pattern.compile(
          ".*[.;:,]|\\S+\\s\\p{L}+(?:ть|ти)(?:ся)?\\s.*|\\S+\\s(?:контроль|приказываю).*");
  private static final Pattern ROMAN = Pattern.compile("[IVXivxІХ]{1,5}[.)]?");

  private SectionHeading() {}

  /** Whether the words name themselves a stage, a section, a block or a direction. */
  static boolean isNamed(String words) {
    return NAMED.matcher(Wording.key(words)).matches();
  }

  /** Whether a line of text between the rows of a table is a section's heading. */
  public static boolean isBetweenRows(String words) {
    return words.length() <= LONGEST
        && (isNamed(words) || NUMBERED.matcher(Wording.key(words)).matches());
  }

  /** Whether a line right above a table heads its first section; a clause of an order does not. */
  static boolean isAboveTable(String words) {
    return words.length() <= SHORT
        && (isNamed(words)
            || isBetweenRows(words) && !CLAUSE.matcher(Wording.key(words)).matches());
  }

  /** Whether the words are a Roman number alone, as sections have. */
  public static boolean isRoman(String number) {
    return ROMAN.matcher(number).matches();
  }
}
