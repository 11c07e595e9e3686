package ru.vekha.roadmap;

import java.util.Arrays;

/**
 * The stages of bringing mentoring in and keeping it going, in the order in which an authority and
 * its organisations pass them. Each activity of a roadmap belongs to one of them.
 */
public enum LifecycleStage {
  FRAMEWORK("00_framework", "Организация и координация внедрения"),
  WORKING_GROUP("01_working_group", "Рабочая группа"),
  RESPONSIBLE_PERSONS("02_responsible_persons", "Ответственные лица и кураторы"),
  ORGANISATIONS_LIST("03_organisations_list", "Перечень организаций"),
  ROADMAP_DEVELOPMENT("04_roadmap_development", "Разработка дорожной карты"),
  ROADMAP_AGREEMENT("05_roadmap_agreement", "Согласование дорожной карты"),
  ROADMAP_APPROVAL("06_roadmap_approval", "Утверждение дорожной карты"),
  LOCAL_ACTS("07_local_acts", "Локальные акты и методическая база"),
  PARTNERS("08_partners", "Партнёры и сетевое взаимодействие"),
  SPECIAL_NEEDS("09_special_needs", "Особые категории обучающихся"),
  PROGRAMME("10_programme", "Выбор модели и программа наставничества"),
  INFORMING("11_informing", "Информирование"),
  REQUESTS_AND_NEEDS("12_requests_needs", "Запросы и потребности наставляемых"),
  MENTEE_BASE("13_mentee_base", "База наставляемых"),
  MENTOR_BASE("14_mentor_base", "База наставников"),
  TRAINING("15_training", "Обучение наставников и кураторов"),
  PAIRING("16_pairing", "Формирование пар и групп"),
  INTRODUCTION("17_meet_intro", "Встреча-знакомство"),
  TRIAL_MEETING("18_meet_trial", "Пробная встреча"),
  PLANNING_MEETING("19_meet_planning", "Встреча-планирование"),
  JOINT_WORK("20_joint_work", "Совместная работа"),
  CLOSING_MEETING("21_meet_closing", "Итоговая встреча"),
  COMPLETION("22_completion_reflection", "Завершение и рефлексия"),
  PUBLIC_EVENT("23_public_event", "Публичное мероприятие"),
  PERSONAL_RECORDS("24_personal_records", "Персонифицированный учёт"),
  MONITORING("25_monitoring", "Мониторинг"),
  EVALUATION("26_evaluation", "Оценка программы и личностного роста"),
  INDICATORS("27_indicators", "Целевые показатели"),
  REPORTING("28_reporting", "Отчётность"),
  CONTROL("29_control", "Контроль"),
  ENCOURAGEMENT("30_encouragement", "Поощрение наставников"),
  COMMUNITY("31_community", "Сообщество наставников"),
  BEST_PRACTICES("32_best_practices", "Лучшие практики"),
  INFRASTRUCTURE("33_infrastructure", "Инфраструктура и ресурсы"),
  IMPROVEMENT("34_improvement", "Совершенствование модели");

  private final String code;
  private final String title;

  LifecycleStage(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** The stable code that is stored, exchanged and used in decision tables. */
  public String code() {
    return code;
  }

  /** The stage's name as users read it. */
  public String title() {
    return title;
  }

  /** Returns the stage of a code; an unknown code is a programming or data error. */
  public static LifecycleStage ofCode(String code) {
    return Arrays.stream(values())
        .filter(stage -> stage.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No stage has the code " + code));
  }
}
