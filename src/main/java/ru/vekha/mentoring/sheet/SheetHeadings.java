package ru.vekha.mentoring.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which field a column's heading means. The first rule that fits counts, so that what is particular
 * stands before what is general.
 */
final class SheetHeadings {

  /** The heading of a column that says nothing new: numbers, and what pairs themselves tell. */
  static final String TOLD_ELSEWHERE = "-";

  private static final Map<Pattern, String> SHARED =
      rules(
          "(№|n|номер|п п)( п п)?", TOLD_ELSEWHERE,
          "фамилия", "familyName",
          "имя", "givenName",
          "отчество.*", "patronymic",
          ".*дата рожд.*|.*год рожд.*|.*рождения", "birthDate",
          ".*соглас.*(представител|родител).*(дата|когда|получен).*", "representativeConsentOn",
          "(дата|когда).*соглас.*(представител|родител).*", "representativeConsentOn",
          ".*(действует|срок).*соглас.*(представител|родител).*", "representativeConsentUntil",
          ".*соглас.*(представител|родител).*", "representativeConsentDocument",
          "дата согласия|согласие дата|дата согласия на обработку.*", "consentOn",
          "(документ|номер|реквизиты)? ?согласия|согласие( документ| номер)?", "consentDocument",
          "(дата|когда).*соглас.*", "ownConsentOn",
          ".*соглас.*(дата|когда|получен).*", "ownConsentOn",
          ".*(действует|срок).*соглас.*", "ownConsentUntil",
          ".*соглас.*", "ownConsentDocument",
          "дата (вхождения|вступления|включения).*", "enteredOn",
          "категория.*", "category",
          "результат.*", "result",
          ".*ссылка.*", "caseUrl");

  private static final Map<Pattern, String> OF_MENTEES =
      rules(
          "(фио|ф и о).*наставника", TOLD_ELSEWHERE,
          "место (работы|учебы).*наставника", TOLD_ELSEWHERE,
          "(фио|ф и о).*(представител|родител).*", "representative",
          "(фио|ф и о|фамилия имя отчество).*", "name",
          "контакт.*|телефон.*", "contact",
          ".*представител.*|.*родител.*", "representative",
          "(ключев|тег|метк).*", "requestTags",
          ".*запрос.*", "request",
          "форма.*", "form",
          "класс.*|группа.*", "schoolClass",
          "начало работы.*", "workStartedOn",
          ".*особ.*категор.*", "special");

  private static final Map<Pattern, String> OF_MENTORS =
      rules(
          "(фио|ф и о).*наставляем.*", TOLD_ELSEWHERE,
          "место (работы|учебы).*наставляем.*", TOLD_ELSEWHERE,
          "(фио|ф и о|фамилия имя отчество).*", "name",
          "контакт.*|телефон.*", "contact",
          "(место|организация).*", "place",
          "(ключев|тег|метк).*", "competencesTags",
          ".*компетенц.*", "competences",
          ".*достижен.*", "achievements",
          ".*интерес.*", "interests",
          ".*возраст.*", "ages",
          "ресурс времени.*|.*час.*недел.*", "hoursPerWeek",
          "форм.*", "forms",
          ".*анкетир.*", "surveyedOn",
          ".*тестир.*", "testedOn",
          ".*готовност.*", "readinessStatedOn",
          "(лимит|сколько|число|количество).*", "capacity",
          "(ведет|преподает)?.*класс.*", "classes",
          ".*долгосрочн.*", "longTerm");

  private SheetHeadings() {}

  /** The field that a heading means in a register; nothing if it is none of them. */
  static Optional<String> field(Register register, String heading) {
    String words = plain(heading);
    return find(SHARED, words)
        .or(() -> find(register == Register.MENTEES ? OF_MENTEES : OF_MENTORS, words));
  }

  private static Optional<String> find(Map<Pattern, String> rules, String words) {
    return rules.entrySet().stream()
        .filter(rule -> rule.getKey().matcher(words).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String plain(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceAll("[^\\p{L}\\d№]+", " ")
        .strip();
  }

  private static Map<Pattern, String> rules(String... patternsAndFields) {
    Map<Pattern, String> rules = new LinkedHashMap<>();
    List<String> all = List.of(patternsAndFields);
    for (int at = 0; at < all.size(); at += 2) {
      rules.put(Pattern.compile(all.get(at)), all.get(at + 1));
    }
    return rules;
  }
}
