package ru.vekha.roadmap.table;

import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.Wording;

/**
 * Knows what a page prints beside the roadmap itself: notes of amendments, stamps, page numbers.
 */
final class PrintedNoise {
  private static final int LONGEST = 400;
  // «(в ред. приказа от …)», «(п. 3 введён приказом …)», «4. Утратил силу»
  private static final Pattern AMENDMENT =
      Pattern.compile(
          "(?:№?\\s?[\\d.]{1,9}\\)?\\s)?[(\\[]?\\s?(?:(?:пункт|подпункт|пп?\\.|строка|позиция|раздел"
              + "|абзац|мероприятие)\\s?(?:№\\s?)?[\\d.]*\\s?)?-?\\s?"
              + "(?:в ред\\.|в редакции|введен[ао]?\\b|утратил[ао]?\\b|исключен[ао]?\\b"
              + "|признан[ао]? утративш|дополнен[ао]?\\b|изложен[ао]?\\b|с изменениями|снят[ао]? с контроля"
              + "|не применяется\\b).*",
          Pattern.UNICODE_CHARACTER_CLASS);
  // «Документ подписан электронной подписью», «Сертификат: …», «Владелец: …»
  private static final Pattern STAMP =
      Pattern.compile(
          ".*(?:документ подписан|подписан[оа]? электронн|электронн\\p{L}+ (?:цифров\\p{L}+ )?подпис[ьи]"
              + "(?:ю)?\\b|сведения о сертификате|подлинник электронного|копия верна).*"
              + "|(?:сертификат|владелец|действителен|серийный номер|дата подписания)\\b\\s?[:№сдa-f\\d].*",
          Pattern.UNICODE_CHARACTER_CLASS);
  // «3», «- 3 -», «стр. 3 из 10», «Приложение № 2 к приказу …», «Продолжение таблицы»
  private static final Pattern PAGE =
      Pattern.compile(
          "-?\\s?\\d{1,3}\\s?-?|(?:стр\\.?|страница|лист)\\s?\\d{1,3}(?:\\s?(?:из|/)\\s?\\d{1,3})?"
              + "|приложение(?:\\s?№?\\s?\\d{1,2})?(?:\\s(?:к|утвержден).*)?"
              + "|(?:продолжение|окончание) (?:таблицы|приложения).*");
  // «Начальник отдела … И.О. Фамилия», «Исп. … тел. …»
  private static final String NAME = "[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.\\s?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?";
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:(?:И\\.о\\. )?(?:Начальник|Директор|Заместител|Руководител|Министр|Глава|Председател"
              + "|Заведующ|Мэр|Исполнител)\\p{L}*.{0,200}[\\s_/]+"
              + NAME
              + "/?)|(?:Исп(?:олнитель)?\\.?[:\\s].*тел.*)|(?:СОГЛАСОВАНО|УТВЕРЖДАЮ|Согласовано)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private PrintedNoise() {}

  static boolean is(String words) {
    if (words.isEmpty() || words.length() > LONGEST) {
      return false;
    }
    String key = Wording.key(words);
    return AMENDMENT.matcher(key).matches()
        || STAMP.matcher(key).matches()
        || PAGE.matcher(key).matches();
  }

  /** Whether these words without a number are the signature below the table. */
  static boolean isSignature(String words) {
    return words.length() <= LONGEST && SIGNATURE.matcher(Wording.cyrillic(words)).matches();
  }
}
