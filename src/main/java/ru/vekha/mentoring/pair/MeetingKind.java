package ru.vekha.mentoring.pair;

/** The five steps of a pair, in their order (Dzerzhinsk 3.4, Bataysk 3.3). */
public enum MeetingKind {
  INTRODUCTION("Знакомство"),
  TRIAL("Пробная рабочая встреча"),
  PLANNING("Встреча-планирование"),
  JOINT("Совместная работа"),
  CLOSING("Итоговая встреча");

  private final String title;

  MeetingKind(String title) {
    this.title = title;
  }

  /** The kind as users read it. */
  public String title() {
    return title;
  }
}
