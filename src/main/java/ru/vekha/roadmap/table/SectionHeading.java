package ru.vekha.roadmap.table;

import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.Wording;

/** Knows a section's heading by its words. */
public final class SectionHeading {
  private static final int LONGEST = 1_000;
  // «1-й этап. …», «7-этап. …», «I этап», «Этап 2», «Раздел III. …», «Блок 1», «Подготовительный
  // этап»
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:[\\divx]{1,4}\\s?-?\\s?й?\\s)?(?:\\d-)?(?:этап|раздел|блок|направление)\\b.*"
              + "|\\p{L}+ этап\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);
  // «1. Нормативное регулирование», «II. Обучение»
  private static final Pattern NUMBERED =
      Pattern.compile("(?:\\d{1,2}|[ivx]{1,5})\\s?\\.\\s*[\\p{L}«\"].*");
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

  static boolean isRoman(String number) {
    return ROMAN.matcher(number).matches();
  }
}
