package ru.vekha.control;

/** How far up a delay is known; its place is the number that cards have. */
public enum ControlLevel {
  EXECUTOR("исполнитель"),
  ORGANISATION_HEAD("руководитель организации"),
  CONTROLLER("контролёр"),
  DEPUTY_HEAD("заместитель руководителя");

  private final String title;

  ControlLevel(String title) {
    this.title = title;
  }

  /** Whom a delay of a level above the executor has come to; nothing for one that stayed there. */
  public static String reached(int level) {
    return level == EXECUTOR.ordinal() ? "" : values()[level].title;
  }
}
