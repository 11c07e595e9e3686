package ru.vekha.roadmap;

import java.util.Arrays;
import java.util.Locale;

/**
 * The kinds of documents and other results by which roadmaps judge that an activity is done. What
 * each asks of its doer says {@code expected-document.dmn}.
 */
public enum DocumentKind {
  ORDER("Приказ"),
  LETTER("Письмо"),
  ADMINISTRATIVE_ACT("Распорядительный акт"),
  AGREEMENT_CONTRACT("Договор или соглашение"),
  DRAFT_CONTRACT("Проект договора"),
  PROTOCOL("Протокол"),
  REGULATION("Положение"),
  ROADMAP("Дорожная карта"),
  AGREEMENT_MARK("Отметка о согласовании"),
  PROGRAMME("Программа"),
  PLAN("План"),
  PLAN_SCHEDULE("План-график"),
  PLAN_INCLUSION("Включение в план работы"),
  INDIVIDUAL_PLAN("Индивидуальный план"),
  METHODICAL_MATERIAL("Методические материалы"),
  MEMO("Памятка"),
  SCENARIO("Сценарий"),
  EVENT_REGULATION("Регламент мероприятия"),
  AGENDA("Повестка"),
  HANDOUT("Раздаточный и презентационный материал"),
  PRESENTATION("Презентация"),
  PROJECT("Проект участника"),
  PROPOSALS("Предложения"),
  REPORT_SPRAVKA("Справка или отчёт"),
  REPORT("Отчёт о проведении"),
  MONITORING_DATA("Данные мониторинга"),
  EVALUATION_MATERIALS("Материалы оценки"),
  ANALYTIC_MATERIALS("Аналитические материалы"),
  STATISTICS("Статистические данные"),
  FEDERAL_STATISTICAL_FORM("Форма федерального статистического наблюдения"),
  INDICATOR_TABLE("Таблица показателей"),
  INDICATOR_VALUES("Значения показателей"),
  MODEL("Целевая модель"),
  BASE_REGISTER("База или реестр"),
  BEST_PRACTICES("Банк лучших практик"),
  REGISTER_DATA("Данные учёта"),
  REGISTER_MARK("Отметка в форме учёта"),
  STATE_PAIRS("Перечень наставнических пар и групп"),
  SURVEY("Анкета или опрос"),
  TEST("Тестирование"),
  PORTFOLIO("Портфолио"),
  CONSENT("Согласие на обработку персональных данных"),
  INCENTIVE_SHEET("Стимулирующий лист"),
  ENCOURAGEMENT_LETTER("Благодарственное письмо"),
  CERTIFICATE("Удостоверение или сертификат"),
  MEDIA_PUBLICATION("Публикация"),
  WEBSITE_SECTION("Раздел сайта"),
  INFORMATION_SYSTEM_CONTENT("Данные в информационной системе"),
  TRAINING_EVENT("Обучающее мероприятие"),
  MEETING("Встреча или совещание"),
  MEETING_CONSIDERATION("Рассмотрение на совещании"),
  CONSULTATION("Консультация"),
  ACCESS("Доступ к данным"),
  STATE("Достигнутый результат без документа"),
  OTHER("Другой результат");

  private final String title;

  DocumentKind(String title) {
    this.title = title;
  }

  /** The kind's name as users read it. */
  public String title() {
    return title;
  }

  /** The stable code that is stored and exchanged. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the kind of a code; an unknown code is a programming or data error. */
  public static DocumentKind ofCode(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No kind of document has the code " + code));
  }
}
