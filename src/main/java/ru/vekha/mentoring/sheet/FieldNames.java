package ru.vekha.mentoring.sheet;

import java.util.Map;

/** The fields of the registers as users read them. */
public final class FieldNames {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("name", "ФИО"),
          Map.entry("familyName", "ФИО"),
          Map.entry("givenName", "Имя"),
          Map.entry("patronymic", "Отчество"),
          Map.entry("birthDate", "Дата рождения"),
          Map.entry("contact", "Контактные данные"),
          Map.entry("representative", "Данные представителя"),
          Map.entry("request", "Основной запрос"),
          Map.entry("requestTags", "Ключевые слова"),
          Map.entry("form", "Форма наставничества"),
          Map.entry("forms", "Форма наставничества"),
          Map.entry("enteredOn", "Дата вхождения в программу"),
          Map.entry("schoolClass", "Класс или группа"),
          Map.entry("category", "Категория"),
          Map.entry("place", "Место работы или учёбы"),
          Map.entry("competences", "Основные компетенции"),
          Map.entry("competencesTags", "Ключевые слова"),
          Map.entry("achievements", "Достижения"),
          Map.entry("interests", "Интересы"),
          Map.entry("hoursPerWeek", "Ресурс времени"),
          Map.entry("capacity", "Сколько наставляемых одновременно"),
          Map.entry("ageFrom", "Желаемый возраст"),
          Map.entry("ageTo", "Желаемый возраст"),
          Map.entry("surveyedOn", "Дата анкетирования"),
          Map.entry("testedOn", "Дата тестирования"),
          Map.entry("readinessStatedOn", "Дата заявления о готовности"),
          Map.entry("classes", "Классы, которые ведёт"),
          Map.entry("workStartedOn", "Начало работы"),
          Map.entry("result", "Результаты программы"),
          Map.entry("caseUrl", "Ссылка"),
          Map.entry("consentOn", "Дата согласия"),
          Map.entry("ownConsentOn", "Дата собственного согласия"),
          Map.entry("ownConsentDocument", "Документ собственного согласия"),
          Map.entry("ownConsentUntil", "Срок собственного согласия"),
          Map.entry("representativeConsentOn", "Дата согласия представителя"),
          Map.entry("representativeConsentDocument", "Документ согласия представителя"),
          Map.entry("representativeConsentUntil", "Срок согласия представителя"));

  private FieldNames() {}

  /** The field's name; a field without one is the row as a whole. */
  public static String of(String field) {
    return NAMES.getOrDefault(field, "Строка");
  }
}
