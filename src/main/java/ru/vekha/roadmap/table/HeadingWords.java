package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.Wording;

/**
 * The words by which authorities head the columns of their roadmaps. Headings are compared without
 * spaces, hyphens and signs, so that «Ответст- венный» and «С р о к» are known as well.
 */
final class HeadingWords {
  private static final int LONGEST = 160;
  // «Срок реализации: 2022–2024 годы» says something and heads nothing.
  private static final Pattern STATEMENT = Pattern.compile(":\\s*\\P{L}*\\d");
  private static final String PLANNED =
      "^(?:(?:планов|планируем|предельн|ориентировочн|примерн|предполагаем|установленн|контрольн"
          + "|намечен|рекомендуем|крайн|конкретн|ожидаем|общ|запланированн)\\p{L}{1,4}?)?";
  private static final String EXPECTED =
      "^(?:(?:ожидаем|планируем|планов|конечн|итогов|предполагаем|отчетн|подтверждающ|основн"
          + "|промежуточн|прогнозируем|достигнут|требуем|измерим|запланированн|непосредственн"
          + "|краткоеописание)\\p{L}{0,4}?)*";

  private record Rule(Pattern words, Map<Column, Integer> scores) {}

  private static final List<Rule> RULES = new ArrayList<>();

  static {
    // «№», «№ п/п», «п/п», «Номер пункта», «N»
    rule(
        "^(?:№|n|номер)(?:пп|п|пунктаплана|пункта?|строки|мероприятия|позиции|по?порядку)?$"
            + "|^(?:пп|пункт|номерпункта)$",
        Column.NUMBER,
        100);
    // What is said of the work afterwards, or of who signs it, is no part of the roadmap.
    rule(
        "^(?:отметк|факт|подпис|примечан|комментар|статус|состояни|степен|процент|телефон|контакт"
            + "|фио$|фамили|должность$|выполнени|информацияо)");
    // «Ответственный за исполнение», «Исполнители», «Кто отвечает»; not «Соисполнители» alone
    rule(".*(?:ответственн|(?<!со)исполнител).*", Column.RESPONSIBLE, 100);
    rule("^кто.*", Column.RESPONSIBLE, 90);
    rule(
        "^(?:организатор|координатор|структурноеподразделение|должностн\\p{L}+лиц).*",
        Column.RESPONSIBLE,
        40);
    rule("^соисполнител.*", Column.RESPONSIBLE, 10);
    // «Дата начала», «Срок окончания»; «Дата начала и окончания» is one deadline
    rule(
        PLANNED + "(?:срок|дат|период|время).*начал.*(?:окончан|заверш|конец|конц).*",
        Column.DEADLINE,
        100);
    rule(
        PLANNED
            + "(?:срок\\p{L}{0,2}|дата|период|время)?(?:реализации|исполнения|выполнения"
            + "|проведения)?(?:мероприяти\\p{L}{1,2})?начал[оа].*",
        Column.START,
        100);
    rule(
        PLANNED
            + "(?:срок\\p{L}{0,2}|дата|период|время)?(?:реализации|исполнения|выполнения|проведения)?"
            + "(?:мероприяти\\p{L}{1,2})?(?:окончани|заверш|кон[ец]ц).*",
        Column.END,
        100);
    // «Срок реализации», «Дата проведения», «Период», «Когда»
    rule(PLANNED + "срок(?:предоставлени|представлени|отчет).*", Column.DEADLINE, 60);
    rule(PLANNED + "(?:срок|когда).*", Column.DEADLINE, 100);
    rule(PLANNED + "(?:дата|даты|период(?!ичн)|месяц|время|временн).*", Column.DEADLINE, 90);
    rule(PLANNED + "(?:периодичн|календарн|квартал|график).*", Column.DEADLINE, 50);
    rule("^год(?:ы|а)?(?:реализации|исполнения)?$", Column.DEADLINE, 50);
    // «Форма отчётности», «Вид документа», «Подтверждающий документ», «Что получим»
    rule(
        "^(?:наименовани[ея])?(?:целев\\p{L}{2,3}|планов\\p{L}{2,3}|основн\\p{L}{2,3})?"
            + "(?:показател|индикатор|критери).*",
        Column.RESULT,
        30);
    rule(EXPECTED + "результат.*", Column.RESULT, 100);
    rule(
        "^(?:вид|форма|тип|наименовани[ея]|название|перечень)?"
            + EXPECTED.substring(1)
            + "(?:документ|отчет|подтвержд|продукт|итог(?!ов)|выход|эффект|материал).*",
        Column.RESULT,
        80);
    rule(
        "^(?:вид|форма|тип|способ)ы?(?:представлени|предоставлени|завершени|результат|контрол"
            + "|фиксац|подтвержд|реализациирезультат|оформлени|предъявлени).*",
        Column.RESULT,
        80);
    rule(
        "^(?:чем(?:подтвер|законч|заверш)|чтополуч|чтовитоге|наименованиерезультат).*",
        Column.RESULT,
        90);
    // Columns that other roadmaps have besides.
    rule(
        "^(?:участник|целев\\p{L}{2,3}(?:аудитори|групп)|аудитори|охват|контингент|категори|кого"
            + "|место|где|адрес|площадк|финанс|источник|объем|стоимост|бюджет|средств|ресурс|затрат"
            + "|форм|партнер|колич|колво|число|единиц|основани|ссылк|приложени|класс|уровень|вес|балл"
            + "|адресат|получател|цель|цели|обосновани|контрол|нпа|реквизит|роль).*");
    // «Направление работы», «Этап»: the section as a column, or what is done when nothing else is
    rule(
        "^(?:наименовани[ея]|название|основн\\p{L}{2,3})?(?:направлени|этап|раздел|блок|модул"
            + "|стади|фаз|задач).*мероприят.*",
        Column.TITLE,
        70,
        Column.STAGE,
        60);
    rule(
        "^(?:№|номер|наименовани[ея]|название|основн\\p{L}{2,3})?(?:этап|раздел|блок|модул|стади"
            + "|фаз).*",
        Column.TITLE,
        20,
        Column.STAGE,
        80);
    rule(
        "^(?:наименовани[ея]|название|основн\\p{L}{2,3}|приоритетн\\p{L}{2,3})?(?:направлени"
            + "|задач).*",
        Column.TITLE,
        40,
        Column.STAGE,
        70);
    rule("^содержани[ея]мероприяти.*", Column.TITLE, 100, Column.DETAILS, 60);
    // «Наименование мероприятия», «Содержание работы», «Что делаем», «Виды работ»
    rule(
        "^(?:наименовани[ея]|название|перечень|план|содержани[ея]|описани[ея]|тема|тематика|виды?"
            + "|система|комплекс|этапы|и|работы?|деятельност[ьи]|задачи|\\p{L}{2,14}(?:ые|ых|ое|ого))*"
            + "мероприяти.{0,60}$",
        Column.TITLE,
        100);
    rule(".*содержан.*результат.*", Column.TITLE, 60, Column.RESULT, 45);
    rule("^(?:(?:кратк|основн)\\p{L}{2})?содержан.*", Column.TITLE, 90, Column.DETAILS, 80);
    rule("^что.*", Column.TITLE, 90);
    rule(
        "^(?:вид|наименовани[ея]|перечень|название|планируем\\p{L}{2,3}|основн\\p{L}{2,3}"
            + "|конкретн\\p{L}{2,3}|комплекс|план)?ы?(?:работ|деятельност|действи|шаг|мер[ыа]?$|дел[ао]?$"
            + "|активност|событи|поручени|процедур|операци).*",
        Column.TITLE,
        85,
        Column.DETAILS,
        50);
    rule("^(?:наименовани[ея]|название)$", Column.TITLE, 70);
    rule("^(?:кратк\\p{L}{2})?описани.*", Column.TITLE, 50, Column.DETAILS, 60);
    rule("^(?:контрольн\\p{L}+точк|тем[аы]|тематик|вопрос|пункт|предмет).*", Column.TITLE, 50);
  }

  private HeadingWords() {}

  private static void rule(String words) {
    RULES.add(new Rule(Pattern.compile(words), Map.of()));
  }

  private static void rule(String words, Column column, int score) {
    RULES.add(new Rule(Pattern.compile(words), Map.of(column, score)));
  }

  private static void rule(String words, Column one, int first, Column two, int second) {
    RULES.add(new Rule(Pattern.compile(words), Map.of(one, first, two, second)));
  }

  /** What the heading may name and how surely, 1 to 100; nothing for words of another kind. */
  static Map<Column, Integer> scores(String heading) {
    String key = squeezed(heading);
    if (key.isEmpty()) {
      return Map.of();
    }
    for (Rule rule : RULES) {
      if (rule.words().matcher(key).find()) {
        return rule.scores().isEmpty() ? Map.of() : new EnumMap<>(rule.scores());
      }
    }
    return Map.of();
  }

  /** Whether the words are a heading of any table: one that is known, be it of no use here. */
  static boolean isKnown(String heading) {
    String key = squeezed(heading);
    return !key.isEmpty() && RULES.stream().anyMatch(rule -> rule.words().matcher(key).find());
  }

  /** The letters of a heading; nothing for words too long for one, or that state something. */
  static String squeezed(String heading) {
    if (heading.isEmpty() || heading.length() > LONGEST || STATEMENT.matcher(heading).find()) {
      return "";
    }
    StringBuilder letters = new StringBuilder(heading.length());
    boolean latin = false;
    for (int place = 0; place < heading.length(); place++) {
      char sign = heading.charAt(place);
      boolean again = sign == '№' && letters.length() > 0 && letters.charAt(0) == '№';
      if ((Character.isLetter(sign) || sign == '№') && !again) {
        latin |= sign <= 'z';
        letters.append(sign);
      }
    }
    return latin
        ? Wording.key(letters.toString())
        : letters.toString().toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
