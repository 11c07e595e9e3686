package ru.vekha.roadmap;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of documents and other results by which roadmaps judge that an activity is done. */
public enum DocumentKind {
  ORDER("Приказ", Evidence.NUMBERED),
  LETTER("Письмо", Evidence.NUMBERED),
  ADMINISTRATIVE_ACT("Распорядительный акт", Evidence.NUMBERED),
  AGREEMENT_CONTRACT("Договор или соглашение", Evidence.NUMBERED),
  DRAFT_CONTRACT("Проект договора", Evidence.DOCUMENT),
  PROTOCOL("Протокол", Evidence.NUMBERED),
  REGULATION("Положение", Evidence.DOCUMENT),
  ROADMAP("Дорожная карта", Evidence.DOCUMENT),
  AGREEMENT_MARK("Отметка о согласовании", Evidence.DOCUMENT),
  PROGRAMME("Программа", Evidence.DOCUMENT),
  PLAN("План", Evidence.DOCUMENT),
  PLAN_SCHEDULE("План-график", Evidence.DOCUMENT),
  PLAN_INCLUSION("Включение в план работы", Evidence.DOCUMENT),
  INDIVIDUAL_PLAN("Индивидуальный план", Evidence.DOCUMENT),
  METHODICAL_MATERIAL("Методические материалы", Evidence.DOCUMENT),
  MEMO("Памятка", Evidence.DOCUMENT),
  SCENARIO("Сценарий", Evidence.DOCUMENT),
  EVENT_REGULATION("Регламент мероприятия", Evidence.DOCUMENT),
  AGENDA("Повестка", Evidence.DOCUMENT),
  HANDOUT("Раздаточный и презентационный материал", Evidence.DOCUMENT),
  PRESENTATION("Презентация", Evidence.DOCUMENT),
  PROJECT("Проект участника", Evidence.DOCUMENT),
  PROPOSALS("Предложения", Evidence.DOCUMENT),
  REPORT_SPRAVKA("Справка или отчёт", Evidence.DOCUMENT),
  REPORT("Отчёт о проведении", Evidence.DOCUMENT),
  MONITORING_DATA("Данные мониторинга", Evidence.DOCUMENT),
  EVALUATION_MATERIALS("Материалы оценки", Evidence.DOCUMENT),
  ANALYTIC_MATERIALS("Аналитические материалы", Evidence.DOCUMENT),
  STATISTICS("Статистические данные", Evidence.DOCUMENT),
  FEDERAL_STATISTICAL_FORM("Форма федерального статистического наблюдения", Evidence.DOCUMENT),
  INDICATOR_TABLE("Таблица показателей", Evidence.DOCUMENT),
  INDICATOR_VALUES("Значения показателей", Evidence.DOCUMENT),
  MODEL("Целевая модель", Evidence.DOCUMENT),
  BASE_REGISTER("База или реестр", Evidence.DOCUMENT),
  BEST_PRACTICES("Банк лучших практик", Evidence.DOCUMENT),
  REGISTER_DATA("Данные учёта", Evidence.DOCUMENT),
  REGISTER_MARK("Отметка в форме учёта", Evidence.DOCUMENT),
  STATE_PAIRS("Перечень наставнических пар и групп", Evidence.DOCUMENT),
  SURVEY("Анкета или опрос", Evidence.DOCUMENT),
  TEST("Тестирование", Evidence.DOCUMENT),
  PORTFOLIO("Портфолио", Evidence.DOCUMENT),
  CONSENT("Согласие на обработку персональных данных", Evidence.DOCUMENT),
  INCENTIVE_SHEET("Стимулирующий лист", Evidence.DOCUMENT),
  ENCOURAGEMENT_LETTER("Благодарственное письмо", Evidence.DOCUMENT),
  CERTIFICATE("Удостоверение или сертификат", Evidence.DOCUMENT),
  MEDIA_PUBLICATION("Публикация", Evidence.DOCUMENT),
  WEBSITE_SECTION("Раздел сайта", Evidence.DOCUMENT),
  INFORMATION_SYSTEM_CONTENT("Данные в информационной системе", Evidence.DOCUMENT),
  TRAINING_EVENT("Обучающее мероприятие", Evidence.NONE),
  MEETING("Встреча или совещание", Evidence.NONE),
  MEETING_CONSIDERATION("Рассмотрение на совещании", Evidence.DOCUMENT),
  CONSULTATION("Консультация", Evidence.NONE),
  ACCESS("Доступ к данным", Evidence.NONE),
  STATE("Достигнутый результат без документа", Evidence.NONE),
  OTHER("Другой результат", Evidence.NONE);

  private enum Evidence {
    NUMBERED,
    DOCUMENT,
    NONE
  }

  private final String title;
  private final Evidence evidence;

  DocumentKind(String title, Evidence evidence) {
    this.title = title;
    this.evidence = evidence;
  }

  /** The kind's name as users read it. */
  public String title() {
    return title;
  }

  /** The stable code that is stored and exchanged. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether such a document has a number and a date, as an order or a letter has. */
  public boolean isNumbered() {
    return evidence == Evidence.NUMBERED;
  }

  /** Whether a document has to be attached; a training or a meeting needs none by itself. */
  public boolean needsDocument() {
    return evidence != Evidence.NONE;
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
